// A mailbox, through the real reader and a real vault: people are known by their addresses, and called by their names.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { admitted, type Dialogue } from '../support/dialogue.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../formats/fixtures/mail/${name}`, import.meta.url));

const labels = (talk: Dialogue): readonly string[] => talk.choices().map(({ label }) => label);

test('a whole account lists its people by name, and leaves newsletters aside', async () => {
  const talk = await admitted();
  const said = (await talk.uploadFile(fixture('a-whole-account/export.mbox'))).join();
  expect(said).toContain('E-mail');
  expect(labels(talk)).toEqual([
    expect.stringContaining('Inês Okafor'),
    expect.stringContaining('Mama'),
    expect.stringContaining('Group'),
  ]);
  await talk.press('Inês Okafor');
  await talk.press('London');
  expect(talk.heardAll().join()).toContain('You can write now; the simulation of Inês Okafor answers.');
  const [person] = await talk.storage.directory.people();
  const [persona] = person ? await talk.storage.directory.personas(person) : [];
  if (!persona) throw new Error('nobody was made');
  const { mine, theirs } = await (await talk.storage.vaults.open(persona.id)).record.summary();
  expect({ mine, theirs }).toEqual({ mine: 1, theirs: 3 });
});

test('who is who is asked by name, where addresses are all that tells', async () => {
  const talk = await admitted();
  await talk.uploadFile(fixture('thread/export.mbox'));
  expect(labels(talk)).toEqual(['Rowan Vale (7)', 'Inês Okafor (6)']);
  await talk.press('Rowan Vale');
  await talk.press('London');
  expect(talk.heardAll().join()).toContain('You can write now; the simulation of Inês Okafor answers.');
});
