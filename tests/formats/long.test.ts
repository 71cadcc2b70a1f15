// Files are read in pieces: a message may begin in one and end in another, and so may a letter.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readMessages } from '../../src/imports/reading.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-long-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Every length from one to some hundred, half of them with several lines, all with letters of two to four bytes. */
const TEXTS = Array.from({ length: 6000 }, (_, n) => {
  const words = `${n} olá 你好 🙂 `.repeat(1 + (n % 13)).trim();
  return n % 2 ? `${words}\n\n- ${words} & <b>` : words;
});

const nameOf = (n: number): string => (n % 3 === 0 ? 'Inês' : 'Rowan');
const two = (value: number): string => String(value).padStart(2, '0');
const clock = (n: number): string => `${two(Math.floor(n / 60) % 24)}:${two(n % 60)}`;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

async function textsIn(
  content: string,
  conversation = '',
): Promise<readonly (readonly [string | undefined, string])[]> {
  const path = join(FOLDER, 'export');
  writeFileSync(path, content);
  const read: (readonly [string | undefined, string])[] = [];
  for await (const batch of readMessages([{ path, name: 'export' }], conversation, {}))
    read.push(...batch.map((one) => [one.sender, one.text] as const));
  return read;
}

const WHOLE = TEXTS.map((text, n) => [nameOf(n), text]);

it.each(['\n', '\r\n'])('a long WhatsApp chat is read to the letter (lines end with %j)', async (lineEnd) => {
  const lines = TEXTS.map((text, n) => `13/02/2024, ${clock(n)} - ${nameOf(n)}: ${text}\n`).join('');
  expect(await textsIn(lines.replaceAll('\n', lineEnd))).toEqual(WHOLE);
});

it.each([1, undefined])('a long Telegram chat is read to the letter (indented by %s)', async (indent) => {
  const messages = TEXTS.map((text, n) => ({
    id: n,
    type: 'message',
    date: `2024-02-13T${clock(n)}:00`,
    from: nameOf(n),
    from_id: `user${n % 3}`.replace('2', '1'),
    text: n % 5 === 0 ? ['', { type: 'bold', text }] : text,
    text_entities: [{ type: 'plain', text }],
  }));
  const chat = { name: 'Inês', type: 'personal_chat', id: 0, messages };
  expect(await textsIn(JSON.stringify(chat, undefined, indent))).toEqual(WHOLE);
});

it('a long Telegram page is read to the letter', async () => {
  const messages = TEXTS.map(
    (text, n) => `
    <div class="message default clearfix" id="message${n}"><div class="body">
      <div class="pull_right date details" title="13.02.2024 ${clock(n)}:00 UTC+00:00">${clock(n)}</div>
      <div class="from_name">${nameOf(n)} </div>
      <div class="text">
${escaped(text)}
      </div></div></div>`,
  ).join('\n');
  const page = `<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_body chat_page">${messages}</div></div></body></html>`;
  expect(await textsIn(page)).toEqual(WHOLE);
});

it('a long pasted chat is read to the letter', async () => {
  const lines = TEXTS.map((text, n) => `${nameOf(n)}: ${text}\n`).join('');
  expect(await textsIn(lines)).toEqual(WHOLE);
});

/** What is no letter of English stands as references, each half of an emoji as one of its own. */
const asReferences = (text: string): string => text.replace(/[^ -~]|[&<"]/g, (unit) => `&#${unit.charCodeAt(0)};`);

it('long texts of a phone are read to the letter', async () => {
  const texts = TEXTS.map((text, n) => {
    const mine = nameOf(n) === 'Rowan';
    return `  <sms address="+15555550123" date="${1_707_782_400 + n}000" type="${mine ? 2 : 1}" body="${asReferences(text)}" contact_name="Inês" />\n`;
  });
  const backup = `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="1">\n${texts.join('')}</smses>`;
  const mine = WHOLE.map(([name, text]) => [name === 'Rowan' ? 'Me' : name, text]);
  expect(await textsIn(backup, '555550123')).toEqual(mine);
});

it('a long page of Google Voice is read to the letter', async () => {
  const messages = TEXTS.map((text, n) => {
    const name = nameOf(n) === 'Rowan' ? 'Me' : nameOf(n);
    const number = name === 'Me' ? '+15555550100' : '+15555550123';
    return `<div class="message"><abbr class="dt" title="2024-02-13T${clock(n)}:00.000+00:00">Feb 13</abbr>:
<cite class="sender vcard"><a class="tel" href="tel:${number}"><span class="fn">${name}</span></a></cite>:
<q>${escaped(text)}</q>
</div>`;
  });
  const page = `<?xml version="1.0" ?>\n<html><head><title>Inês</title></head><body><div class="hChatLog hfeed">${messages.join(' ')}</div></body></html>`;
  const mine = WHOLE.map(([name, text]) => [name === 'Rowan' ? 'Me' : name, text]);
  expect(await textsIn(page, '555550123')).toEqual(mine);
});
