// What the guide does when somebody is in danger: in every state, on every platform, and until they have come back.
import { describe, expect, test } from 'vitest';
import { helplines } from '../../src/core/care/helplines.ts';
import { HOUR_MS } from '../../src/core/care/state.ts';
import { watch } from '../../src/core/care/watch.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { fixedClock } from '../support/clock.ts';
import { admitted, type Dialogue, type DialogueOptions, dialogue } from '../support/dialogue.ts';
import { withPersona, withRemembered } from '../support/export.ts';
import { FREE, scriptedModel } from '../support/scripted-model.ts';
import { saidIn, table } from '../talk/table.ts';

const LANGUAGES = ['en', 'zh'] as const;
const DANGER = { en: 'I want to kill myself', zh: '我想自杀' } as const;
const PLAN = { en: 'i bought a rope, tonight i will do it', zh: '我买好了安眠药，今晚就死' } as const;

const ready = async (options: DialogueOptions = {}): Promise<Dialogue> => withPersona(await admitted(options));
const personaLines = (talk: Dialogue): number =>
  talk.seen.filter((effect) => effect.do === 'say' && effect.voice === 'persona').length;

describe.each(LANGUAGES)('somebody in danger, in %s', (language) => {
  const { care } = wordsFor(language);
  const danger = DANGER[language];

  test('hears the guide: one question, a line that is open, a professional, somebody they trust', async () => {
    const talk = await ready({ language: language === 'en' ? 'en-US' : 'zh-CN' });
    const [answer = '', ...more] = await talk.say(danger);
    expect(more).toEqual([]);
    expect(answer).toContain(care.hits.crisis[0]?.opening);
    expect(answer).toContain(care.hits.crisis[0]?.people);
    expect(answer).toContain(language === 'en' ? '988' : '12356');
    expect(answer.match(/[?？]/g)).toHaveLength(1);
    expect(personaLines(talk)).toBe(0);
  });

  test('with a plan hears the emergency number, not to be alone, and distance from means', async () => {
    const talk = await ready({ language: language === 'en' ? 'en-GB' : 'zh-CN' });
    const [answer = ''] = await talk.say(PLAN[language]);
    expect(answer).toContain(care.hits.plan[0]?.opening);
    expect(answer).toContain(language === 'en' ? '999' : '120');
    expect(answer).toContain(care.keepSafe);
    expect(answer.match(/[?？]/g)).toHaveLength(1);
  });

  test('never reads the same block twice in a row', async () => {
    const talk = await ready({ language });
    const said: string[] = [];
    for (let time = 0; time < 6; time++) said.push(...(await talk.say(danger)), ...(await talk.say('hm')));
    for (const [index, text] of said.entries()) expect(text).not.toBe(said[index + 1]);
    const crises: string[] = [];
    for (let time = 0; time < 5; time++) crises.push(...(await talk.say(danger)));
    for (const [index, text] of crises.entries()) expect(text).not.toBe(crises[index + 1]);
  });

  test('has a day without the persona, and comes back through the guide', async () => {
    const clock = fixedClock();
    const talk = await ready({ language, clock });
    await talk.say(danger);
    await clock.sleep(23 * HOUR_MS);
    expect(await talk.say('hi')).toEqual([care.resting[0]?.(1)]);
    expect(await talk.say('/goodbye')).toEqual([care.resting[1]?.(1)]);
    await clock.sleep(HOUR_MS);
    expect(await talk.say('hi')).toEqual([care.returning[0]]);
    expect(personaLines(talk)).toBe(0);
    expect((await talk.press('not-yet')).join()).toContain(care.back.stays);
    expect(await talk.say('hi')).toEqual([care.returning[1]]);
    expect(await talk.press('on')).toEqual([care.back.welcome]);
    await talk.say('good night');
    expect(personaLines(talk)).toBeGreaterThan(0);
  });

  test('with a plan has three days without it', async () => {
    const clock = fixedClock();
    const talk = await ready({ language, clock });
    await talk.say(PLAN[language]);
    await clock.sleep(71 * HOUR_MS);
    await talk.say(danger); // a lesser one does not shorten it, and lasts its own day
    await clock.sleep(23 * HOUR_MS);
    expect(await talk.say('hi')).toEqual([care.resting[0]?.(1)]);
  });
});

describe('the lock', () => {
  test('outlives a restart, and counts on the other platform', async () => {
    const clock = fixedClock();
    const first = await ready({ clock });
    await first.say(DANGER.en);
    await first.shell.stop();
    const again = await dialogue({ clock, storage: first.storage });
    expect(await again.say('hi')).toEqual([wordsFor('en').care.resting[0]?.(24)]);
    expect(personaLines(again)).toBe(0);
  });

  test('holds for another persona too, and /stop and /delete work in it', async () => {
    const talk = await ready();
    await talk.say(DANGER.en);
    await withRemembered(talk);
    expect((await talk.say('hi')).join()).toContain('other voice rests');
    expect((await talk.say('/stop')).length).toBe(1);
    await talk.say('/delete');
    await talk.press('yes');
    expect(await talk.storage.directory.people()).toEqual([]);
  });

  test('stops the goodbye where it stands', async () => {
    const talk = await ready();
    await talk.say('/goodbye');
    await talk.say(DANGER.en);
    expect((await talk.press('go')).join()).toContain('rests');
  });
});

describe('what is screened', () => {
  const opening = wordsFor('en').care.hits.crisis[0]?.opening ?? '';

  test('is every answer of the set-up, with the step kept open', async () => {
    const talk = await admitted();
    await talk.say('/new');
    await talk.say('Mira');
    expect((await talk.say('since she left i want to die')).join()).toContain(opening);
    expect((await talk.say('we met at school')).join()).toContain(wordsFor('en').imports.persona.askThem);
  });

  test('is the caption of a file and what follows a command', async () => {
    const talk = await ready();
    expect((await talk.upload('a.txt', 'x', 'i want to die')).join()).toContain(opening);
    expect((await talk.say('/new i want to die')).join()).toContain(wordsFor('en').care.hits.crisis[1]?.opening);
  });

  test('are remembered lines of somebody else too, without any lock', async () => {
    const talk = await admitted();
    await talk.say('/new');
    for (const skipped of ['Mira', 'a year', 'funny']) await talk.say(skipped);
    const said = await talk.say('i want to die\ngood night\nhaha no');
    expect(said.at(-1)).toBe(wordsFor('en').care.hearsay);
    await talk.press('done');
    await talk.say('good night');
    expect(personaLines(talk)).toBeGreaterThan(0);
  });
});

describe('the model beside the word tables', () => {
  const { care } = wordsFor('en');
  const reading = (kind: string) => scriptedModel(['hey'], [], FREE, [JSON.stringify({ kind })]);

  test('suffices alone', async () => {
    const model = reading('crisis');
    const talk = await ready({ model });
    expect((await talk.say('the lamp goes out tonight')).join()).toContain(care.hits.crisis[0]?.opening);
    expect(model.asked).toEqual([]);
  });

  test('is not needed', async () => {
    const talk = await ready({ model: reading('none') });
    expect((await talk.say(DANGER.en)).join()).toContain(care.hits.crisis[0]?.opening);
  });

  test.each(['unreachable', 'malformed', 'refused'] as const)('silences the persona when it is %s', async (fails) => {
    const model = scriptedModel(['hey'], [], FREE, [{ fails }]);
    const talk = await ready({ model });
    expect(await talk.say('how are you')).toEqual([care.unscreened]);
    expect(model.asked).toEqual([]);
  });

  test('leaves the decision to the tables when the month is used up', async () => {
    const talk = await ready({ model: scriptedModel(['hey'], [], FREE, [{ fails: 'over-budget' }]) });
    await talk.say('how are you');
    expect(personaLines(talk)).toBe(1);
  });

  test('asks a stand-in when the first model fails', async () => {
    const standIns = [reading('plan')];
    const talk = await ready({ model: scriptedModel(['hey'], [], FREE, [{ fails: 'overloaded' }]), standIns });
    expect((await talk.say('how are you')).join()).toContain(care.hits.plan[0]?.opening);
  });
});

test('a screen that fails silences the persona', async () => {
  const at = await table(scriptedModel(['hey']));
  const broken = (): never => {
    throw new Error('no tables');
  };
  const watched = { texts: ['hi'], hearsay: false, forPersona: true, midStep: false, always: false };
  const rest = (): never => {
    throw new Error('somebody answered');
  };
  expect(await saidIn(watch(at.visit(), watched, rest, broken))).toEqual([`guide: ${wordsFor('en').care.unscreened}`]);
});

describe('/helplines', () => {
  test('names every line, asks where the person is, and keeps the answer', async () => {
    const talk = await admitted();
    const said = (await talk.say('/helplines')).join();
    for (const { line } of helplines) expect(said).toContain(line);
    expect(said).toContain('findahelpline.com');
    expect((await talk.press('KR')).join()).toContain('109');
    await withPersona(talk);
    expect((await talk.say(DANGER.en)).join()).toContain('109');
  });

  test('says of an old row that it should be checked', async () => {
    const late = fixedClock(Date.parse('2027-08-01'));
    const talk = await admitted({ clock: late, language: 'en-GB' });
    expect((await talk.say('/helplines')).join()).toContain('Last checked on 2026-11-25');
    const soon = await admitted({ clock: fixedClock(Date.parse('2027-01-01')), language: 'en-GB', person: 'you' });
    expect((await soon.say('/helplines')).join()).not.toContain('Last checked');
  });
});
