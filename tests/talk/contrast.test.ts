// The contrast block: what the voice gets wrong of its own accord, tried on held-out messages, and kept in its prompt.
import { describe, expect, it } from 'vitest';
import { resume } from '../../src/core/flowing.ts';
import { quizFlow } from '../../src/core/flows/quiz.ts';
import { tryingFlow } from '../../src/core/flows/trying.ts';
import { choosing, NO_ERAS } from '../../src/core/persona/era.ts';
import type { ReplyRequest } from '../../src/core/talk/model.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { effectsOf, MONTHS, sitting, type Table, table } from './table.ts';

const { sharpen } = wordsFor('en');
const LONG = 'Oh that sounds so lovely! Tell me all of it, everything you did today.';

/** What was really answered to any of these messages, where a prompt shows it. */
async function shownOf(ids: readonly number[], { vault }: Table, asked: readonly ReplyRequest[]) {
  const answers = (await vault.record.aroundAll(ids, 0, 2)).flatMap(([, ...theirs]) => theirs.map(({ text }) => text));
  const prompts = asked.map(({ stable, volatile, pairs }) => `${stable}\n${volatile}\n${JSON.stringify(pairs)}`);
  return answers.filter((answer) => prompts.some((prompt) => new RegExp(`${answer}\\b`).test(prompt)));
}

describe('/sharpen', () => {
  it('tries twenty held-out messages, and shows the voice beside what was really written', async () => {
    const model = scriptedModel([...Array.from({ length: 40 }, () => LONG), 'soup']);
    const at = await table(model, { lines: MONTHS });
    const { say, press } = sitting(at);
    const [offer] = await say('/sharpen');
    expect(offer).toContain(sharpen.offer('Mira', '20'));
    expect(offer).toMatch(/Price, roughly: \$\d+\.\d\d\. Time: about 1 min\./);
    const [said] = await press(sharpen.go);
    expect(said).toContain(sharpen.done('Mira', '20', '10'));
    expect(said).toContain('It cost $0.00.');
    const heldOut = (await at.vault.persona.read()).contrasts?.map(({ id }) => id) ?? [];
    expect(heldOut).toHaveLength(20);
    expect(await shownOf(heldOut, at, model.asked)).toEqual([]);
    const before = model.asked.length;
    await say('hi');
    const stable = model.asked[before]?.stable ?? '';
    expect(stable.match(/^a model: /gm)).toHaveLength(10);
    expect(stable).toMatch(/a model: .*\(.*too few messages.*\)\nMira: soup number \d+ haha/);
    expect(JSON.stringify((await at.vault.persona.read()).contrasts)).not.toContain('soup number');
  });

  it('is held out from the quiz, and what the quiz holds out from it', async () => {
    const model = scriptedModel([LONG]);
    const at = await table(model, { lines: MONTHS });
    // contrasts of every day there is
    const all = await at.vault.record.slice({ by: 'me', limit: 500 });
    await at.vault.persona.write({ contrasts: all.map(({ id }) => ({ id, made: [LONG] })) });
    const { say, press } = sitting(at);
    await say('/quiz');
    const row = await at.home.flow.read();
    const heldOut = quizFlow.parse(row?.state)?.heldOut ?? [];
    for (let round = 0; round < 8; round++) await press('A');
    expect(heldOut).toHaveLength(16);
    expect(model.asked.length).toBeGreaterThanOrEqual(8);
    expect(await shownOf(heldOut, at, model.asked)).toEqual([]);
    expect(model.asked[0]?.stable.match(/^a model: /gm)).toHaveLength(10);
  });

  it('goes on after a crash where it was, and asks for none of it twice', async () => {
    const model = scriptedModel([LONG]);
    const at = await table(model, { lines: MONTHS });
    const { say, press } = sitting(at);
    await say('/sharpen');
    await press(sharpen.go);
    const all = model.asked.length;
    const contrasts = (await at.vault.persona.read()).contrasts ?? [];
    const heldOut = contrasts.map(({ id }) => id);
    const trial = { purpose: 'contrast', heldOut, next: 18, made: contrasts.slice(0, 18) } as const;
    await at.vault.persona.write({ trial });
    const state = { at: 'contrast', persona: at.persona, whole: false, spent: 0 };
    const visit = at.visit();
    const row = { name: 'trying', state, nonce: 'n', event: visit.event, arrived: false };
    await effectsOf(resume(tryingFlow, row, visit));
    expect(model.asked.length - all).toBeLessThanOrEqual(4);
    expect(await at.vault.persona.read()).toMatchObject({ contrasts });
    expect((await at.vault.persona.read()).trial).toBeUndefined();
  });

  it('is a change that /versions shows, and leads back from', async () => {
    const at = await table(scriptedModel([LONG]), { lines: MONTHS });
    const { say, press } = sitting(at);
    await at.vault.versions.commit({ cause: 'edited', at: 1, layers: { aboutUs: 'two years' } });
    await say('/sharpen');
    await press(sharpen.go);
    await say('/versions');
    expect((await press('Show 2')).join()).toContain('what it got wrong when it was tried, on 20 old messages');
    await say('/versions');
    await press('Show 1');
    await press('Go back to 1');
    expect((await at.vault.persona.read()).contrasts).toBeUndefined();
  });

  it('shows no contrast of another time than the chosen one', async () => {
    const model = scriptedModel([LONG]);
    const at = await table(model, { lines: MONTHS });
    const { say, press } = sitting(at);
    await say('/sharpen');
    await press(sharpen.go);
    const { first = 0 } = await at.vault.record.summary();
    await at.vault.persona.write({
      eras: await choosing(NO_ERAS, at.vault, { from: first, to: first + 30 * 86_400 }),
    });
    await say('hi');
    const stable = model.asked.at(-1)?.stable ?? '';
    const shown = [...stable.matchAll(/a model: .*\nMira: soup number (\d+)/g)].map(([, day]) => Number(day));
    expect(shown.length).toBeGreaterThan(0);
    for (const day of shown) expect(day).toBeLessThan(30);
  });

  it('needs a model, and enough to hold out', async () => {
    expect(await sitting(await table(createQuoting())).say('/sharpen')).toEqual([sharpen.noModel]);
    expect(await sitting(await table(scriptedModel(['hm']))).say('/sharpen')).toEqual([
      wordsFor('en').likeness.tooLittle('Mira'),
    ]);
  });
});
