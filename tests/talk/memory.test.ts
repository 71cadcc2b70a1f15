// What the two shared: told, shown with the lines behind it, changed, forgotten, and brought back into the talk.
import { describe, expect, it } from 'vitest';
import type { MemoryBody } from '../../src/core/memories/memory.ts';
import { tellingIn } from '../../src/core/memories/telling.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { sitting, type Table, table } from './table.ts';

const en = wordsFor('en').memory;
const NOTHING = JSON.stringify({ record: 'says-nothing', ids: [] });

const distilled = (text: string, evidence: readonly number[]): MemoryBody => ({
  kind: 'distilled',
  text,
  topic: 'place',
  when: { from: 1_682_942_400, to: 1_682_942_400 },
  evidence,
  against: [],
  at: 1,
  state: 'open',
});

async function keep(at: Table, ...bodies: readonly MemoryBody[]): Promise<void> {
  const memories = bodies.map((body) => ({ id: undefined, body }));
  await at.vault.versions.commit({ cause: 'distilled', at: 1, memories });
}

const lineId = async (at: Table, text: string): Promise<number> =>
  (await at.vault.record.slice({ limit: 500 })).find((line) => line.text === text)?.id ?? 0;

describe('what a person tells', () => {
  it.each([
    ['remember that we swam in the lake at night', 'we swam in the lake at night'],
    ['Please remember that you never liked coffee.', 'you never liked coffee.'],
    ["don't forget that I moved in on a Sunday", 'I moved in on a Sunday'],
    ['remember: we always got off one stop early', 'we always got off one stop early'],
    ['记住，我们在湖边认识的', '我们在湖边认识的'],
    ['别忘了你不喝咖啡', '你不喝咖啡'],
  ])('is kept: %s', (message, told) => {
    expect(tellingIn(message)).toBe(told);
  });

  it.each([
    'remember that we swam in the lake?',
    'do you remember the lake',
    'remember that time at the lake',
    'remember the lake',
    'I remember that we swam',
    '还记得我们在湖边吗',
    '记住了吗',
    '我记得我们去过',
  ])('is talk like any other: %s', (message) => {
    expect(tellingIn(message)).toBeUndefined();
  });

  it('is confirmed in one sentence, kept once, and the persona is not asked', async () => {
    const model = scriptedModel(['hm'], [NOTHING]);
    const at = await table(model);
    const { say } = sitting(at);
    expect(await say('remember that we swam in the lake at night')).toEqual([en.kept('we swam in the lake at night')]);
    await say('remember that we swam in the lake at night');
    expect(await at.vault.memories.count()).toBe(1);
    expect(model.asked).toEqual([]);
  });

  it('stands below the record: where the two disagree that is shown once, with the line', async () => {
    const at = await table(
      scriptedModel(
        ['hm'],
        [
          async () =>
            JSON.stringify({ record: 'says-otherwise', ids: [await lineId(at, 'bring the blue blanket'), 999] }),
        ],
      ),
    );
    const { say, press } = sitting(at);
    const [said] = await say('remember that you brought the red blanket to the lake');
    expect(said).toContain(en.otherwise);
    expect(said).toContain('› Mira: “bring the blue blanket”');
    expect((await at.vault.memories.list(1, 0))[0]?.against).toEqual([await lineId(at, 'bring the blue blanket')]);
    expect((await say('/memory')).join()).toContain(`red blanket to the lake (told · ${en.disputed})`);
    const [shown] = await press('1');
    expect(shown).toContain(`you brought the red blanket to the lake\n${en.told}\n\n${en.otherwise}`);
    expect(shown).toContain('› Mira: “bring the blue blanket”');
  });

  it('stands in the prompt behind the line of the record that says otherwise, and is no ground for a claim', async () => {
    const model = scriptedModel(['we danced under the lighthouse', 'mm'], [NOTHING]);
    const at = await table(model);
    const body = { ...distilled('we danced under the lighthouse', []), kind: 'told' } as const;
    await keep(at, { ...body, against: [await lineId(at, 'bring the blue blanket')] });
    const { say } = sitting(at);
    expect(await say('where did we dance, was there a lighthouse')).toEqual(['◌ mm']);
    expect(model.asked[0]?.volatile).toMatch(
      /\(in the record\) Mira: bring the blue blanket\n\(told by the reader, the record says otherwise\) we danced under the lighthouse/,
    );
    expect(model.asked[1]?.volatile).toContain('it told of something the two did that no quoted line shows');
  });

  it('says that nobody compared it, where there is no model to do so', async () => {
    const { say, press } = sitting(await table(createQuoting()));
    await say('remember that we swam in the lake at night');
    await say('/memory');
    expect((await press('1')).join()).toContain(en.uncompared);
  });

  it('is kept without a model too, and goes back into the talk with a model', async () => {
    const quoting = await table(createQuoting());
    await sitting(quoting).say('记住，我们在湖边认识的');
    expect(await quoting.vault.memories.count()).toBe(1);
    const model = scriptedModel(['yes haha'], [NOTHING]);
    const at = await table(model);
    const { say } = sitting(at);
    await say('remember that we swam in the lake at night');
    await say('did we really swim in that lake');
    expect(model.asked.at(-1)?.volatile).toContain('(told by the reader) we swam in the lake at night');
    expect((await say('?')).join()).toContain(`${en.behind}\n“we swam in the lake at night” (your own telling)`);
    await say('what did you cook for dinner today');
    expect(model.asked.at(-1)?.volatile).not.toContain('swam');
  });
});

describe('/memory', () => {
  it('pages what is kept, and finds it by words', async () => {
    const at = await table(createQuoting());
    const { say, press, labels, tokens } = sitting(at);
    expect(await say('/memory')).toEqual([en.none('Mira')]);
    await keep(at, ...Array.from({ length: 10 }, (_, i) => distilled(`the noodles on day ${i}`, [1])));
    expect((await say('/memory')).join()).toContain('1. the noodles on day 9');
    expect(labels()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', en.more, en.add]);
    expect(tokens().every((token) => Buffer.byteLength(token) <= 64)).toBe(true);
    expect((await press(en.more)).join()).toContain('10. the noodles on day 0');
    expect((await say('/memory day 3')).join()).toContain('1. the noodles on day 3');
    expect(await say('/memory helicopter')).toEqual([en.notFound]);
    const { memories } = at.vault;
    await keep(at, { ...distilled('the carp was burned', [1]), when: { from: 1_640_390_400, to: 1_640_390_400 } });
    expect(await memories.count()).toBe(11);
    expect((await say('/memory christmas 2021')).join()).toContain('1. the carp was burned');
    expect(await say('/memory 2020年圣诞')).toEqual([en.notFound]);
  });

  it('shows the lines behind one with their neighbours, and keeps it as certain when it was so', async () => {
    const at = await table(createQuoting());
    await keep(at, distilled('They took the blue blanket to the lake', [await lineId(at, 'yes please')]));
    const { say, press, labels } = sitting(at);
    await say('/memory');
    expect((await press('1'))[0]).toBe(`They took the blue blanket to the lake\n1 May 2023 · ${en.distilled}`);
    const [lines] = await press(en.lines);
    expect(lines).toMatch(
      /you: “can we go to the lake on sunday\?”\n› Mira: “yes please”\nMira: “bring the blue blanket”/,
    );
    await say('/memory');
    await press('1');
    expect(await press(en.confirm)).toEqual([en.isConfirmed]);
    await say('/memory');
    await press('1');
    expect(labels()).not.toContain(en.confirm);
  });

  it('takes a new wording as the person’s own telling, and adds one', async () => {
    const at = await table(createQuoting());
    await keep(at, distilled('They took the blue blanket to the sea', [1]));
    const { say, press } = sitting(at);
    await say('/memory');
    await press('1');
    expect(await press(en.edit)).toEqual([en.askAnew]);
    expect(await say('We took the blue blanket to the lake')).toEqual([
      en.rewritten('We took the blue blanket to the lake'),
    ]);
    expect((await at.vault.memories.list(5, 0))[0]).toMatchObject({ kind: 'told', evidence: [1], state: 'confirmed' });
    await say('/memory');
    await press(en.add);
    await say('We got lost on the way back');
    expect(await at.vault.memories.count()).toBe(2);
    expect(await at.home.flow.read()).toBeUndefined();
  });

  it('answers what sounds like danger as that, and keeps nothing of it', async () => {
    const at = await table(createQuoting());
    const { say, press } = sitting(at);
    await say('/memory');
    await press(en.add);
    expect((await say('i want to kill myself')).join()).not.toContain('Kept');
    expect(await at.vault.memories.count()).toBe(0);
  });

  it('forgets one for good after asking once more', async () => {
    const at = await table(createQuoting());
    await keep(at, distilled('the quarrel on the bridge', [1]));
    const { say, press } = sitting(at);
    for (const answer of [en.no, en.yes]) {
      await say('/memory');
      await press('1');
      await press(en.forget);
      await press(answer);
    }
    expect(await at.vault.memories.count()).toBe(0);
    expect(await at.vault.versions.between(0, 99)).toEqual([]);
  });

  it('says where there is nobody', async () => {
    const at = await table(createQuoting());
    expect(await sitting(at, { persona: undefined }).say('/memory')).toEqual([wordsFor('en').sources.nobody]);
  });
});
