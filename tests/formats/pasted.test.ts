// Pasted text has no format of its own: whatever shape the heads have, what two people wrote comes out as they wrote it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { inspect, readMessages } from '../../src/imports/reading.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-pasted-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

type Line = readonly [name: string, text: string];

async function read(text: string) {
  const path = join(FOLDER, 'paste');
  writeFileSync(path, text);
  const files = [{ path, name: 'paste' }];
  const { format } = await inspect(files, {});
  const lines: Line[] = [];
  for await (const batch of readMessages(files, '', {}))
    for (const { sender, text: said } of batch) lines.push([sender ?? '', said]);
  return { format, lines };
}

const clock = (n: number): string => `${1 + (Math.floor(n / 60) % 11)}:${String(n % 60).padStart(2, '0')}`;

const SHAPES: Readonly<Record<string, (name: string, text: string, n: number) => string>> = {
  'Name: text': (name, text) => `${name}: ${text}\n`,
  'Name：text': (name, text) => `${name}：${text}\n`,
  '**Name**: text': (name, text) => `**${name}**: ${text}\n`,
  '**Name:** text': (name, text) => `**${name}:** ${text}\n`,
  '- Name: text': (name, text) => `- ${name}: ${text}\n`,
  '[9:14 PM] Name: text': (name, text, n) => `[${clock(n)} PM] ${name}: ${text}\n`,
  '[21:14] <Name> text': (name, text, n) => `[${clock(n)}] <${name}> ${text}\n`,
  '[9:14 PM] Name, and the text below': (name, text, n) => `[${clock(n)} PM] ${name}\n${text}\n`,
  'Name  9:14 PM, and the text below': (name, text, n) => `${name}  ${clock(n)} PM\n${text}\n\n`,
  'Name, the time, and the text below': (name, text, n) => `${name}\nToday at ${clock(n)}\n${text}\n`,
  '21:14 Name: text': (name, text, n) => `${clock(n)} ${name}: ${text}\n`,
  'Name (21:14): text': (name, text, n) => `${name} (${clock(n)}): ${text}\n`,
  'the copy of Telegram': (name, text, n) => `${name}, [25.06.2022 ${clock(n)}]\n${text}\n\n`,
  'the copy of Discord': (name, text, n) => `${name} — 06/25/2022 ${clock(n)} PM\n${text}\n`,
};

const name = fc.constantFrom('Mira', 'Jonas Kern', 'Inês', '林小满', 'Ольга', "O'Neill", 'ines_okafor', 'Me', 'Them');
const word = fc.constantFrom(
  ...'yes no: ok? 10:30 https://a.example/b?c=d (21:14) — [x] <3 😂 你好 said: "a: b" * ** > - & 50% at'.split(' '),
);
const sentence = fc.array(word, { maxLength: 7 }).map((words) => ['well', ...words].join(' '));
/** Nobody's name, however often it stands before a colon. */
const note = fc.constantFrom('Note', 'PS', 'Edit', 'Update', '注意');
const text = fc
  .tuple(sentence, fc.option(fc.tuple(note, sentence)))
  .map(([said, more]) => (more ? `${said}\n${more[0]}: ${more[1]}` : said));

/** Two people who each say something more than once. */
const dialogue = fc
  .tuple(fc.uniqueArray(name, { minLength: 2, maxLength: 2 }), fc.array(text, { minLength: 4, maxLength: 12 }))
  .chain(([names, texts]) =>
    fc
      .array(fc.boolean(), { minLength: texts.length, maxLength: texts.length })
      .map((turns) => texts.map((said, n): Line => [names[n < 4 ? n % 2 : Number(turns[n])] ?? '', said])),
  );

describe.each(Object.entries(SHAPES))('a dialogue pasted as "%s"', (_shape, written) => {
  it('is read as it was written, and notes with colons are no speakers', async () => {
    await fc.assert(
      fc.asyncProperty(dialogue, async (lines) => {
        const pasted = lines.map(([who, said], n) => written(who, said, n)).join('');
        expect(await read(pasted)).toEqual({ format: 'pasted', lines: lines.map(([who, said]) => [who, said.trim()]) });
      }),
      { numRuns: 30 },
    );
  });
});

describe('text that nobody speaks in', () => {
  it.each([
    ['a recipe', 'Flour: 200 g\nSugar: 100 g\nButter: 100 g\nNote: soft\nNote: not melted\n'],
    ['a timetable', '09:30 Breakfast\n10:30 Walk\n12:00 Lunch\n'],
    ['a list of settings', 'host: localhost\nport: 80\nuser: me\nlevel: info\n'],
    ['a poem', 'The sea\nThe sea\nThe land\nThe sea\n'],
    ['one who speaks alone', 'Mira: hey\nMira: are you there\nMira: ok\n'],
  ])('is refused: %s', async (_what, pasted) => {
    await expect(read(pasted)).rejects.toBeInstanceOf(UserError);
  });
});
