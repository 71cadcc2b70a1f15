// After /delete and after /goodbye nothing of what people wrote is left in the data folder, also where nothing is encrypted.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MemoryBody } from '../src/core/memories/memory.ts';
import type { Correction } from '../src/core/persona/corrections.ts';
import { admitted, type Dialogue } from './support/dialogue.ts';
import { smallExport, withPersona } from './support/export.ts';
import { filesHolding, temporaryStorage } from './support/storage.ts';

const SENTENCES = Array.from({ length: 18 }, (_, n) => `planted sentence ${n} about the green lamp`);
const [
  recordMine = '',
  recordTheirs = '',
  us = '',
  them = '',
  told = '',
  corrected = '',
  remembered = '',
  answered = '',
  posted = '',
  photographed = '',
  seen = '',
  pixels = '',
  ...typed
] = SENTENCES;

/** Sentences in every place a person's words come to: record, layers, memories, versions, talk, letters, inbox, flow, photos. */
async function planted(encryption: boolean): Promise<Dialogue> {
  const text = smallExport()
    .replace('I made soup, come over', recordMine)
    .replace('the lighthouse one again', recordTheirs);
  const talk = await withPersona(await admitted({ encryption }), text);
  const [persona] = await talk.storage.directory.personas((await talk.storage.directory.people())[0] ?? never());
  const vault = await talk.storage.vaults.open(persona?.id ?? never());
  await vault.persona.write({ aboutUs: us, aboutThem: them });
  await vault.versions.commit({
    cause: 'told',
    at: 1,
    layers: { corrections: [{ ...CORRECTION, wrong: corrected }] },
    memories: [{ id: undefined, body: { ...TOLD, text: told } }],
  });
  const photo = { mark: 'm', name: photographed, place: undefined, seen, words: seen };
  const kept = await vault.versions.commit({
    cause: 'told',
    at: 1,
    memories: [{ id: undefined, body: { ...TOLD, kind: 'photo', text: photographed, photo } }],
  });
  await vault.thumbnails.keep(kept?.memories[0] ?? 0, Buffer.from(pixels));
  for (const line of typed.slice(0, 4)) await talk.say(line);
  await talk.say(`/remember ${remembered}`);
  await talk.say('/posts');
  await talk.say(posted);
  await talk.press('That is all');
  await talk.press('Mira did');
  await talk.say('/interview');
  await talk.say(answered);
  await talk.press("That's enough");
  await talk.say('/goodbye');
  for (const button of ['Begin', 'I am safe', 'Skip', 'Write', 'Skip', 'Skip the rest']) await talk.press(button);
  await talk.say(typed[4] ?? '');
  // the vault was lent to an import meanwhile
  const after = await talk.storage.vaults.open(persona?.id ?? never());
  await after.ownWords.add({ kind: 'letter', text: typed[5] ?? '', at: 1 });
  return talk;
}

const CORRECTION: Correction = { id: 'a', at: 1, situation: '', scope: 'reply', wrong: '', right: undefined };
const TOLD: MemoryBody = {
  kind: 'told',
  text: '',
  topic: undefined,
  when: undefined,
  evidence: [],
  against: [],
  at: 1,
  state: 'confirmed',
};

function never(): never {
  throw new Error('there is nobody');
}

const found = (talk: Dialogue): readonly string[] =>
  SENTENCES.filter((sentence) => filesHolding(talk.storage.dataDir, sentence).length > 0);

async function goodbye(talk: Dialogue): Promise<readonly string[]> {
  await talk.press('Done');
  for (let left = 0; left < 5; left++) await talk.press('skip');
  await talk.press('Write it');
  await talk.press('Keep it');
  for (const button of ['All of it', 'All at once', 'Now', 'No', 'No']) await talk.press(button);
  return talk.say('goodbye Mira');
}

async function deletion(talk: Dialogue): Promise<readonly string[]> {
  await talk.say('/delete');
  return talk.press('Erase everything');
}

describe.each([
  { by: '/goodbye', erase: goodbye },
  { by: '/delete', erase: deletion },
])('after $by', ({ erase }) => {
  it('no sentence is left in the data, where all of them were readable before', async () => {
    const talk = await planted(false);
    expect(found(talk)).toEqual(SENTENCES);
    expect((await erase(talk)).join('\n')).toContain('It is done.');
    expect(found(talk)).toEqual([]);
    expect(readdirSync(join(talk.storage.dataDir, 'vaults'))).toEqual([]);
  });

  it('none is left where the data is encrypted, and none was readable', async () => {
    const talk = await planted(true);
    expect(found(talk)).toEqual([]);
    await erase(talk);
    expect(found(talk)).toEqual([]);
  });
});

it('a memory that is forgotten leaves no word in the file, however often it was changed', async () => {
  const storage = await temporaryStorage({ encryption: false });
  const person = await storage.directory.admit({ platform: 'terminal', native: 'me' }, 1);
  const { id } = await storage.directory.addPersona(person, 'Mira', 1);
  const { versions, memories } = await storage.vaults.open(id);
  const texts = ['the quarrel about the Zanzibarine lamp', 'the quarrel about the Madagascarine lamp'];
  const [memory = 0] =
    (
      await versions.commit({
        cause: 'told',
        at: 1,
        memories: texts.map((text) => ({ id: undefined, body: { ...TOLD, text } })),
      })
    )?.memories ?? [];
  await versions.commit({
    cause: 'edited',
    at: 2,
    memories: [{ id: memory, body: { ...TOLD, text: 'the Zanzibarine quarrel' } }],
  });
  await versions.rollBack(1, 3);
  const holding = (word: string) => filesHolding(storage.dataDir, word).length;
  expect(holding('Zanzibarine')).toBeGreaterThan(0);
  await memories.forget(memory);
  expect([holding('Zanzibarine'), holding('zanzibarin')]).toEqual([0, 0]);
  expect(holding('Madagascarine')).toBeGreaterThan(0);
});
