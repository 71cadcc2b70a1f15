import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParsedMessage } from '../../src/core/archive/message.ts';
import { formatName } from '../../src/core/words/formats.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { FORMATS } from '../../src/imports/formats/index.ts';
import { inspect, type LocalFile, readMessages } from '../../src/imports/reading.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

const time = (wall: number | undefined) =>
  wall === undefined ? null : new Date(wall * 1000).toISOString().slice(0, 19);

const row = ({ sender, wall, offset, kind, text }: ParsedMessage) => [
  sender ?? null,
  time(wall),
  offset ?? null,
  kind,
  text,
];

async function readWhole(files: readonly LocalFile[]) {
  const findings = await inspect(files, {});
  const conversations = [];
  for (const { key, title, kind, self } of findings.conversations) {
    const messages: ReturnType<typeof row>[] = [];
    for await (const batch of readMessages(files, key, {})) messages.push(...batch.map(row));
    conversations.push({ key, title: title ?? null, kind, self: self ?? null, messages });
  }
  const { warnings, dateOrderOpen, notes } = findings;
  return { format: findings.format, found: { conversations, warnings, dateOrderOpen, ...(notes && { notes }) } };
}

describe.each(readdirSync(FIXTURES))('%s', (format) => {
  it.each(readdirSync(join(FIXTURES, format)))('%s is read to the letter', async (name) => {
    const folder = join(FIXTURES, format, name);
    const file = readdirSync(folder).find((one) => one.startsWith('export')) ?? '';
    const read = await readWhole([{ path: join(folder, file), name: file }]);
    expect(read.format).toBe(format);
    expect(read.found).toEqual(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  });
});

describe('the list of formats', () => {
  it('has fixtures for each of them', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(FORMATS.map((format) => format.name).sort());
  });

  it('calls each by the name of its app', () => {
    const unnamed = FORMATS.filter(({ name }) => formatName(name, wordsFor('en').imports) === name);
    // its name happens to be the format's
    expect(unnamed.map(({ name }) => name)).toEqual(['ex-skill']);
  });

  it('holds every file of the folder', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/imports/formats'))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => name.replace('.ts', ''));
    expect(files.sort()).toEqual(FORMATS.map((format) => format.name).sort());
  });
});
