// Somebody who was made before the set-up asked its three questions: they come once, before the next talk.
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/core/words/words.ts';
import { admitted, type Dialogue, type DialogueOptions } from '../support/dialogue.ts';
import { smallExport, withPersona } from '../support/export.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const LANGUAGES = ['en', 'zh'] as const;

async function vaultOf({ storage }: Dialogue) {
  const [person] = await storage.directory.people();
  const [persona] = person ? await storage.directory.personas(person) : [];
  if (!persona) throw new Error('nobody was made');
  return storage.vaults.open(persona.id);
}

/** As an earlier version left it. */
async function madeBefore(options: DialogueOptions = {}): Promise<Dialogue> {
  const talk = await admitted({ setUp: true, ...options });
  await withPersona(talk, smallExport());
  for (const button of ['none', 'skip']) await talk.press(button);
  await (await vaultOf(talk)).persona.write({ safety: undefined });
  return talk;
}

const personaLines = (talk: Dialogue): readonly string[] =>
  talk.seen.flatMap((effect) => (effect.do === 'say' && effect.voice === 'persona' ? [effect.text] : []));

describe.each(LANGUAGES)('somebody made before the questions were, in %s,', (language) => {
  const words = wordsFor(language);
  const { safety, care, goodbye } = words;
  const asked = safety.all('Mira', safety.late.before('Mira')).join('\n');

  test('is asked about once, and what was written is answered then', async () => {
    const model = scriptedModel(['night night', 'haha']);
    const talk = await madeBefore({ language, model, notices: true });
    expect(await talk.say('good night')).toEqual([asked]);
    expect(await talk.say('hello?')).toEqual([asked]);
    expect(personaLines(talk)).toEqual([]);
    expect(await talk.press('none')).toEqual([safety.late.thanks, care.notice, '◌ night night']);
    expect(await talk.say('are you funny?')).toEqual(['◌ haha']);
  });

  test('does not speak where there was harm, nor where it is not sure', async () => {
    for (const [answer, why] of [
      ['yes', 'harm'],
      ['unsure', 'unsure'],
    ] as const) {
      const talk = await madeBefore({ language });
      await talk.say('good night');
      for (const button of ['some', 'yes', 'no']) await talk.press(button);
      const said = await talk.press(answer);
      expect(said).toEqual([[safety.why[why]('Mira'), safety.turn.harm, safety.standing('Mira')].join('\n\n')]);
      await talk.say('good night');
      expect(personaLines(talk)).toEqual([]);
    }
  });

  test('does not speak from a record that is older than both were adults, and is asked about again', async () => {
    const talk = await madeBefore({ language });
    await talk.say('good night');
    for (const button of ['some', 'no']) await talk.press(button);
    await talk.say('2023');
    await talk.press('no');
    expect(await talk.press('no')).toEqual([safety.late.early]);
    expect(await talk.say('good night')).toEqual([asked]);
    for (const button of ['some', 'no']) await talk.press(button);
    expect(await talk.press('not-yet')).toEqual([safety.late.minors]);
    expect(personaLines(talk)).toEqual([]);
  });

  test('can be said goodbye to unasked, without a last exchange', async () => {
    const talk = await madeBefore({ language });
    expect(await talk.say('/goodbye')).toEqual([goodbye.begin('Mira', true)]);
    for (const button of ['go', 'yes', 'skip']) await talk.press(button);
    expect((await talk.press('write')).join()).not.toContain(goodbye.exchange('Mira'));
  });
});
