// /quiz: which one is theirs, as a person plays it.
import { describe, expect, test } from 'vitest';
import type { LanguageModel } from '../../src/core/ports.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { admitted, type Dialogue } from '../support/dialogue.ts';
import { withPersona, withRemembered } from '../support/export.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const THINGS =
  'lamp kettle violin bicycle pigeon ladder teapot scarf radio carpet drum candle bucket mirror hammer pillow globe rope sofa whistle anchor basket clock feather'.split(
    ' ',
  );

/** On each day he asks about another thing, and she answers as only she would. */
function things(): string {
  const lines = THINGS.map((thing, i) => {
    const day = `${String((i % 28) + 1).padStart(2, '0')}/0${1 + Math.floor(i / 28)}/2023`;
    return `${day}, 18:00 - Noa: where is the ${thing}?\n${day}, 18:01 - Mira: under the ${thing} cupboard of course ${i}`;
  });
  return lines.join('\n');
}

async function met(model: LanguageModel, language = 'en'): Promise<Dialogue> {
  const talk = await admitted({ model, language });
  await withPersona(talk, things());
  return talk;
}

const REAL = /([AB])[:：] ?“under the \w+ cupboard of course \d+”/;
const made = () => scriptedModel(['I believe it may be in the garden.']);

/** Presses the real one, or the other, as often as there are rounds. */
async function play(talk: Dialogue, right: (round: number) => boolean): Promise<readonly string[]> {
  let said = (await talk.say('/quiz')).join('\n');
  const all = [said];
  for (let round = 0; round < 8; round++) {
    const real = REAL.exec(said)?.[1] === 'A';
    said = (await talk.press(real === right(round) ? 'A' : 'B')).join('\n');
    all.push(said);
  }
  return all;
}

describe('/quiz', () => {
  test('plays eight rounds, and says honestly that they could all be told', async () => {
    const model = made();
    const talk = await met(model);
    const said = await play(talk, () => true);
    expect(said[0]).toContain('Which one is theirs?');
    expect(said[0]).toMatch(/1 of 8\. You wrote: “where is the \w+\?”/);
    expect(said[1]).toMatch(/^Yes\. “under the .+” is the real one\.\n2 of 8\./);
    expect(said[8]).toContain("You told Mira's lines in 8 of 8 rounds. It is easy to tell from them.");
  });

  test('shows the voice none of the answers it is held against', async () => {
    const model = made();
    const talk = await met(model);
    const said = (await play(talk, () => true)).join('\n');
    const real = [...said.matchAll(/under the \w+ cupboard of course \d+/g)].map(([line]) => line);
    expect(new Set(real).size).toBe(8);
    expect(model.asked).toHaveLength(8);
    for (const { stable, volatile, pairs } of model.asked)
      for (const line of real) expect(`${stable}${volatile}${JSON.stringify(pairs)}`).not.toContain(line);
    expect(model.asked[0]?.stable).toContain('cupboard of course');
  });

  test('keeps what was told apart as corrections, where the person wants it', async () => {
    const model = made();
    const talk = await met(model);
    await play(talk, (round) => round < 2);
    expect((await talk.press('Keep 2')).join()).toContain('in force from now on: 2');
    expect((await talk.say('/corrections')).join()).toContain(
      'not “I believe it may be in the garden.”, but “under the',
    );
  });

  test('says when guessing would have done as well, and offers nothing where nothing was told', async () => {
    const talk = await met(made());
    expect((await play(talk, (round) => round % 2 === 0))[8]).toContain('in 4 of 8 rounds. You could hardly tell');
    const none = await met(made());
    const last = (await play(none, () => false))[8];
    expect(last).toContain('in 0 of 8 rounds');
    expect(last).not.toContain('as a correction');
  });

  test('is asked again for what is no answer, and left with /cancel', async () => {
    const talk = await met(made());
    const asked = (await talk.say('/quiz')).at(-1) ?? '';
    expect((await talk.say('hm')).join()).toContain(asked.slice(0, 40));
    expect((await talk.say(REAL.exec(asked)?.[1] ?? 'A')).join()).toContain('2 of 8');
    await talk.say('/cancel');
    expect((await talk.say('/quiz')).join()).toContain('1 of 8');
  });

  test('sets real lines beside real lines without a model, and corrects none of them', async () => {
    const talk = await met(createQuoting());
    let said = (await talk.say('/quiz')).join('\n');
    const isOver = (): boolean => /You told Mira's lines in \d of \d rounds|I found nothing to ask/.test(said);
    for (let round = 0; round < 8 && !isOver(); round++) said = (await talk.press('A')).join('\n');
    expect(isOver()).toBe(true);
    expect(said).not.toContain('as a correction');
  });

  test('speaks Chinese', async () => {
    const talk = await met(made(), 'zh');
    const said = await play(talk, () => true);
    expect(said[0]).toContain('第 1 轮，共 8 轮');
    expect(said[8]).toContain('8 轮里你认出了 8 次');
  });

  test('needs enough to hold out', async () => {
    const talk = await admitted({ model: made() });
    expect((await talk.say('/quiz')).join()).toContain('Nobody is here to write to');
    await withRemembered(talk);
    expect((await talk.say('/quiz')).join()).toContain('too little of Mira');
  });
});
