// The contrast block: what the voice gets wrong of its own accord, tried on held-out messages, and kept in its prompt.
import { describe, expect, it } from 'vitest';
import { resume } from '../../src/core/flowing.ts';
import { contrastingFlow } from '../../src/core/flows/contrasting.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { effectsOf, MONTHS, sitting, table } from './table.ts';

const { sharpen } = wordsFor('en');
const LONG = 'Oh that sounds so lovely! Tell me all of it, everything you did today.';

describe('/sharpen', () => {
  it('tries twenty held-out messages, and shows the voice beside what was really written', async () => {
    const model = scriptedModel([...Array.from({ length: 40 }, () => LONG), 'soup']);
    const at = await table(model, { lines: MONTHS });
    const { say, press } = sitting(at);
    expect((await say('/sharpen'))[0]).toBe(sharpen.offer('Mira', '20'));
    expect(await press(sharpen.go)).toEqual([sharpen.done('Mira', '20', '10', '$0.00')]);
    for (const { stable, volatile } of model.asked) {
      const asked = /reader: what did you cook on day (\d+)\?\nMira:$/.exec(volatile)?.[1];
      expect(asked).toBeDefined();
      expect(stable + volatile).not.toContain(`soup number ${asked} haha`);
    }
    const before = model.asked.length;
    await say('hi');
    const stable = model.asked[before]?.stable ?? '';
    expect(stable.match(/^a model: /gm)).toHaveLength(10);
    expect(stable).toMatch(/a model: .*\(.*too few messages.*\)\nMira: soup number \d+ haha/);
    expect(JSON.stringify((await at.vault.persona.read()).contrasts)).not.toContain('soup number');
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
    const state = { persona: at.persona, heldOut, next: 18, made: contrasts.slice(0, 18), spent: 0 };
    const visit = at.visit();
    const row = { name: 'contrasting', state, nonce: 'n', event: visit.event, arrived: false };
    await effectsOf(resume(contrastingFlow, row, visit));
    expect(model.asked.length - all).toBeLessThanOrEqual(4);
    expect((await at.vault.persona.read()).contrasts).toEqual(contrasts);
  });

  it('needs a model, and enough to hold out', async () => {
    expect(await sitting(await table(createQuoting())).say('/sharpen')).toEqual([sharpen.noModel]);
    const { say, press } = sitting(await table(scriptedModel(['hm'])));
    await say('/sharpen');
    expect(await press(sharpen.go)).toEqual([sharpen.nothing('Mira')]);
  });
});
