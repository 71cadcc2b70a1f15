// Pictures that come several at once, through the real clients of Telegram and Discord: shown in the talk, and as files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wordsFor } from '../../src/core/words/words.ts';
import { smallExport } from '../support/export.ts';
import { type ScriptedModel, scriptedModel } from '../support/scripted-model.ts';
import { discordChair, type Seat, seat, telegramChair } from '../support/seats.ts';

const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../photos/samples', name));
const LISBON = 'IMG_20240303_120000.jpg';
const { photos: said, memory } = wordsFor('en');

async function talking(open: Parameters<typeof seat>[0], model: ScriptedModel): Promise<Seat> {
  const at = await seat(open, model);
  await at.say('hello');
  await at.press('I am 18 or older');
  await at.upload('WhatsApp Chat with Mira.txt', smallExport());
  for (const label of ['Noa', 'None of this', '12 visits', '30 minutes']) await at.press(label);
  return at;
}

it.each([
  ['Telegram', telegramChair],
  ['Discord', discordChair],
] as const)(
  'pictures that come together are one message on %s, whether they are shown or handed over',
  async (_, open) => {
    const model = scriptedModel(['what a boat'], [JSON.stringify({ described: 'A river. Two people.' })]);
    const at = await talking(open, model);
    try {
      const answered = (await at.show([sample('no_exif.jpg'), sample('shot.png')], 'look at these two')).join('\n');
      expect(answered).toContain('◌ what a boat');
      expect(model.asked).toHaveLength(1);
      expect(model.asked[0]?.pictures).toHaveLength(2);
      expect(answered).toContain(said.offer);
      expect((await at.press(said.keepShown)).join('\n')).toContain('2 photos:');
      expect((await at.say('the boat at the harbour')).join('\n')).toContain(said.keptAll('2'));

      const handedOver = { [LISBON]: sample(LISBON), 'IMG_4711.HEIC': sample('turned.heic') };
      const asked = (await at.together(handedOver)).join('\n');
      expect(asked).toContain(
        `1. ${LISBON}: A photo: 3 March 2024, Lisbon, Portugal. The language model sees: A river. Two people.`,
      );
      expect(asked).toContain('2. IMG_4711.HEIC: A photo. The language model sees:');
      expect((await at.say('with Ana by the river')).join('\n')).toContain(said.keptAll('2'));
      const listed = (await at.say('/memory')).join('\n');
      expect(listed).toContain(memory.head('Mira', '4'));
      expect(listed).toContain('with Ana by the river (photo · 3 March 2024 · Lisbon, Portugal)');
      expect(listed).toContain('the boat at the harbour (photo');
    } finally {
      await at.leave();
    }
  },
  60_000,
);
