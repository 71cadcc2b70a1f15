// How much it sounds like them: measured on messages whose answers it has not seen, and said honestly.
import { beforeAll, describe, expect, it } from 'vitest';
import { resume } from '../../src/core/flowing.ts';
import { tryingFlow } from '../../src/core/flows/trying.ts';
import { choosing, NO_ERAS } from '../../src/core/persona/era.ts';
import { adviceFor } from '../../src/core/persona/likeness/advice.ts';
import type { Likeness } from '../../src/core/persona/likeness/likeness.ts';
import type { ReplyRequest } from '../../src/core/talk/model.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { admitted } from '../support/dialogue.ts';
import { withPersona } from '../support/export.ts';
import { chat } from '../support/record.ts';
import { type Scripted, scriptedModel } from '../support/scripted-model.ts';
import { effectsOf, MONTHS, sitting, type Table, table } from './table.ts';

const en = wordsFor('en').likeness;
/** Seven months, in which each answer says of which day it is. */
const YEAR = Array.from({ length: 210 }, (_, day) => [
  `me: What did you cook on day ${day}?`,
  `them: soup number ${day} haha`,
  '…',
]).flat();

/** The same as somebody sends it. */
const EXPORT = Array.from({ length: 210 }, (_, day) => {
  const date = new Date(Date.UTC(2023, 0, 1 + day)).toISOString();
  const at = `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
  return `${at}, 18:00 - Noa: What did you cook on day ${day}?\n${at}, 18:01 - Mira: soup number ${day} haha`;
}).join('\n');

const dayAsked = (request: ReplyRequest): string => /on day (\d+)\?\nMira:$/.exec(request.volatile)?.[1] ?? '';
const asked =
  (script: (request: ReplyRequest) => Scripted): Scripted =>
  (request) =>
    'volatile' in request ? script(request) : { fails: 'no-model' };
const STEWS = [
  'stew and carrots haha',
  'some stew again haha',
  'the old soup haha',
  'soup and rice haha',
  'only carrots haha',
];
const stew = ({ volatile }: ReplyRequest): string => STEWS[volatile.length % STEWS.length] ?? '';
const likeHer = () => scriptedModel([asked(stew)]);
const NIGHTS = Array.from({ length: 120 }, (_, day) => [
  `me: ${['good night', 'good night owl', 'good night then'][day % 3]}`,
  `them: ${['night night', 'night night owl', 'sleep well', 'night'][day % 4]}`,
  '…',
]).flat();
const PLAIN = 'Oh, Nice! Thank you.';

const daysShown = ({ stable, volatile, pairs }: ReplyRequest): readonly string[] =>
  [...`${stable}${volatile}${JSON.stringify(pairs)}`.matchAll(/number (\d+)/g)].flatMap(([, day]) => day ?? []);

const measured = async (at: Table): Promise<Likeness | undefined> => (await at.vault.persona.read()).likeness;

async function measure(at: Table): Promise<readonly string[]> {
  const { say, press } = sitting(at);
  await say('/likeness');
  return press(en.go);
}

describe('/likeness', () => {
  it('says before what it costs, and afterwards how much it sounds like her, on sixty messages', async () => {
    const model = likeHer();
    const at = await table(model, { lines: YEAR });
    const { say, press } = sitting(at);
    const [offer] = await say('/likeness');
    expect(offer).toContain(en.offer.end('Mira', '60'));
    expect(offer).toMatch(/Price, roughly: \$\d+\.\d\d\. Time: about 2 min\./);
    const [said = ''] = await press(en.go);
    expect(model.asked).toHaveLength(60);
    const { score = 0, contexts } = (await measured(at)) ?? {};
    expect(contexts).toBe(60);
    expect(score).toBeGreaterThan(0.5);
    expect(said).toContain(`${en.mark('Mira', score.toFixed(2))}\n${en.measured.end('60', '0.1')}\n`);
    expect(said).toContain(en.onlySound);
    expect(said).toContain('It cost $0.00.');
    const [before] = await say('/likeness');
    expect(before).toContain(`${en.before('20 May 2026')}\n`);
    expect(before).toContain(score.toFixed(2));
    // the same stable part with each: it is read from the cache
    expect(new Set(model.asked.map(({ stable }) => stable)).size).toBe(1);
    expect(before).not.toContain(en.changed);
    const { first = 0 } = await at.vault.record.summary();
    const eras = await choosing(NO_ERAS, at.vault, { from: first, to: first + 150 * 86_400 });
    await at.vault.persona.write({ eras });
    expect((await say('/likeness'))[0]).toContain(en.changed);
    await at.vault.persona.write({ eras: undefined });
    expect((await say('/likeness'))[0]).not.toContain(en.changed);
    await at.vault.versions.commit({ cause: 'edited', at: Date.UTC(2027, 1), layers: { aboutUs: 'two years' } });
    expect((await say('/likeness'))[0]).toContain(en.changed);
  });

  it('shows it none of the answers that are held out: not in recall, examples, contrasts or memories', async () => {
    const model = likeHer();
    const at = await table(model, { lines: YEAR });
    const all = await at.vault.record.slice({ limit: 2000, by: 'me' });
    // the contrasts, and memories, are of every day there is
    await at.vault.persona.write({ contrasts: all.map(({ id }) => ({ id, made: [PLAIN] })) });
    const memories = all.map(({ id, at: written = 0 }, day) => ({
      id: undefined,
      body: {
        kind: 'distilled',
        text: `What she cooked on day ${day}: the famous soup number ${day}`,
        topic: 'food',
        when: { from: written, to: written },
        evidence: [id],
        against: [],
        at: 1,
        state: 'open',
      } as const,
    }));
    await at.vault.versions.commit({ cause: 'distilled', at: 1, memories });
    await measure(at);
    const heldOut = model.asked.map(dayAsked);
    expect(new Set(heldOut).size).toBe(60);
    // they are of the end of the record, and nothing of it is known
    expect(Math.min(...heldOut.map(Number))).toBeGreaterThanOrEqual(147);
    for (const request of model.asked) expect(daysShown(request).filter((day) => Number(day) >= 147)).toEqual([]);
    expect(model.asked.every(({ stable }) => stable.includes('a model: '))).toBe(true);
    expect(model.asked.some(({ volatile }) => volatile.includes('the famous soup'))).toBe(true);
  });

  it('holds out some from everywhere where nothing has a date', async () => {
    const model = likeHer();
    const messages = chat(YEAR).map((message) => ({ ...message, wall: undefined }));
    const at = await table(model, { messages });
    const said = (await measure(at)).join('\n');
    expect(said).toContain('from all over the record');
    const heldOut = new Set(model.asked.map(dayAsked));
    expect(heldOut.size).toBe(60);
    expect(Math.min(...[...heldOut].map(Number))).toBeLessThan(20);
    for (const request of model.asked) expect(daysShown(request).filter((day) => heldOut.has(day))).toEqual([]);
  });

  it('says honestly that it does not sound like her, and what would help', async () => {
    const at = await table(scriptedModel([PLAIN]), { lines: YEAR });
    const said = (await measure(at)).join('\n');
    expect((await measured(at))?.score).toBeLessThan(0.5);
    expect(said).toContain(en.verdicts.far('Mira'));
    expect(said).toContain(`${en.helps}\n• ${en.advice.unread('Mira')}\n• ${en.advice.unsharpened('Mira')}\n• `);
    expect(said).toContain(en.advice.amount('Mira', '210'));
  });

  it('is measured without a model too, and costs nothing then', async () => {
    const at = await table(createQuoting(), { lines: NIGHTS });
    expect((await sitting(at).say('/likeness')).join()).toContain(en.free);
    const said = (await measure(at)).join('\n');
    expect(said).toContain('How much it sounds like Mira');
    expect(said).not.toContain('It cost');
    expect(said).not.toContain('/learn');
  });

  it('needs enough to hold back, and speaks Chinese', async () => {
    const at = await table(likeHer(), { lines: MONTHS.slice(0, 40) });
    expect(await sitting(at).say('/likeness')).toEqual([en.tooLittle('Mira')]);
    const zh = sitting(await table(createQuoting(), { lines: NIGHTS }), { language: 'zh' });
    await zh.say('/likeness');
    expect((await zh.press('量一量')).join()).toContain('和Mira的相像程度：');
  });
});

describe('when the measuring is interrupted', () => {
  it('goes on after a crash, and asks for nothing twice', async () => {
    let broken = true;
    const model = scriptedModel([
      asked((request) => {
        if (broken && model.asked.length > 30) throw new Error('the process is killed');
        return stew(request);
      }),
    ]);
    const at = await table(model, { lines: YEAR });
    await expect(measure(at)).rejects.toThrow('killed');
    const row = await at.home.flow.read();
    expect(row).toMatchObject({ name: 'trying', arrived: false });
    const done = (await at.vault.persona.read()).trial?.next ?? 0;
    expect(done).toBeGreaterThan(20);
    broken = false;
    const before = model.asked.length;
    if (row) await effectsOf(resume(tryingFlow, row, at.visit()));
    expect(model.asked.length - before).toBe(60 - done);
    expect((await measured(at))?.contexts).toBe(60);
  });

  it('keeps what was measured over /stop, and /likeness goes on', async () => {
    let stop = () => {};
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    let halfway = () => {};
    const begun = new Promise<void>((resolve) => {
      halfway = resolve;
    });
    const model = scriptedModel([
      async (request) => {
        if (!('volatile' in request)) return { fails: 'no-model' };
        if (model.asked.length === 20) halfway();
        if (model.asked.length >= 20) await stopped;
        return stew(request);
      },
    ]);
    const talk = await admitted({ model });
    await withPersona(talk, EXPORT);
    await talk.say('/likeness');
    const measuring = talk.press(en.go);
    await begun;
    const said = talk.say('/stop');
    stop();
    await Promise.all([said, measuring]);
    expect(talk.heardAll().at(-1)).toBe(wordsFor('en').commands.stop);
    expect((await talk.say('/likeness')).join()).toMatch(/It was begun: 1[37] of 60 are done/);
    expect((await talk.press(en.goOn)).join()).toContain('How much it sounds like Mira');
  });

  it('keeps what was measured where the model can not be reached, says so, and /likeness goes on', async () => {
    let reached = false;
    const model = scriptedModel([
      asked((request) => (reached || model.asked.length < 10 ? stew(request) : { fails: 'unreachable' })),
    ]);
    const at = await table(model, { lines: YEAR });
    expect(await measure(at)).toEqual([en.stopped.likeness(wordsFor('en').talk.failures.unreachable)]);
    expect(await at.home.flow.read()).toBeUndefined();
    reached = true;
    const { say, press } = sitting(at);
    const done = (await at.vault.persona.read()).trial?.next ?? 0;
    expect((await say('/likeness')).join()).toContain(en.goesOn(String(done), '60'));
    expect((await press(en.goOn)).join()).toContain('How much it sounds like Mira');
    expect((await at.vault.persona.read()).trial).toBeUndefined();
  });
});

describe('what would help', () => {
  const fine: Likeness = {
    at: 0,
    score: 0.7,
    parts: { habits: 1, pieces: 1, words: 1, lengths: 1 },
    distances: { lengths: 0, bursts: 0, marks: 0, phrases: 0 },
    contexts: 60,
    end: true,
    answered: 60,
    lengths: { made: 20, real: 20 },
  };
  let vault: Table['vault'];
  beforeAll(async () => {
    vault = (await table(createQuoting())).vault;
  });
  const kinds = async (likeness: Partial<Likeness>, hasModel = true): Promise<readonly string[]> => {
    const persona = {
      ...vault.persona,
      read: async () => ({
        ...(await vault.persona.read()),
        distilled: { since: 0, upTo: 1, finished: true },
        contrasts: [],
      }),
    };
    const summary = async () => ({ mine: 3000, theirs: 3000, first: 0, last: 90 * 86_400 });
    const record = { ...vault.record, summary };
    return (await adviceFor({ ...fine, ...likeness }, { ...vault, persona, record }, hasModel)).map(({ kind }) => kind);
  };

  it.each([
    [{ lengths: { made: 40, real: 20 } }, 'too-long'],
    [{ lengths: { made: 10, real: 20 } }, 'too-short'],
    [{ distances: { lengths: 0, bursts: 0, marks: 0.5, phrases: 0 } }, 'other-marks'],
    [{ distances: { lengths: 0, bursts: 0.3, marks: 0, phrases: 0 } }, 'other-bursts'],
    [{ distances: { lengths: 0, bursts: 0, marks: 0, phrases: 0.2 } }, 'phrases'],
    [{ parts: { habits: 1, pieces: 0.2, words: 1, lengths: 1 } }, 'other-words'],
    [{ answered: 30 }, 'silent'],
    [{}, 'correct'],
  ] as const)('is named by what is off: %j', async (likeness, kind) => {
    expect(await kinds(likeness)).toEqual([kind]);
  });

  it('without a model is more of the record', async () => {
    expect(await kinds({ lengths: { made: 40, real: 20 } }, false)).toEqual(['more']);
  });
});
