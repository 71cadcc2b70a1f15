// Mailboxes as files: where one mail ends and the next begins, and what a large one may cost.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { SOFT_FEED } from '../../src/imports/formats/mail/gather.ts';
import { mailsOf } from '../../src/imports/formats/mail/split.ts';
import { inspect, readMessages } from '../../src/imports/reading.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-mail-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const SEPARATOR = 'From ines@example.org Sat Mar  2 23:58:11 2024\n';
const HEAD = 'From: Ines <ines@example.org>\nTo: rowan@example.org\nDate: Sat, 2 Mar 2024 10:00:00 +0000\n';

/** As mboxrd is written. */
const escaped = (mail: string): string => mail.replace(/^(>*From )/gm, '>$1');
const mbox = (mails: readonly string[]): string => mails.map((mail) => `${SEPARATOR}${escaped(mail)}\n\n`).join('');

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array, void, void> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string, size: number): Promise<readonly string[]> {
  const mails: string[] = [];
  for await (const mail of mailsOf(chunksOf(text, size)))
    mails.push(Buffer.from(mail).toString('utf8').replaceAll(SOFT_FEED, '\n').trim());
  return mails;
}

async function textsIn(content: string) {
  const path = join(FOLDER, 'export');
  writeFileSync(path, content);
  const files = [{ path, name: 'export' }];
  const { conversations } = await inspect(files, {});
  const texts: string[] = [];
  for await (const batch of readMessages(files, conversations[0]?.key ?? '', {}))
    texts.push(...batch.map(({ text }) => text));
  return texts;
}

describe('a mailbox', () => {
  it('falls into its mails, whatever they say and wherever its bytes are cut', async () => {
    const line = fc.constantFrom(
      'From here',
      '>From there',
      '>>From x',
      SEPARATOR.trim(),
      '',
      '> From',
      'From: x',
      'olá 你好',
    );
    const body = fc.array(line, { maxLength: 8 }).map((lines) => ['hello', ...lines].join('\n').trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(body, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 300 }),
        async (bodies, size) => {
          const mails = bodies.map((text) => `${HEAD}\n${text}`);
          expect(await split(mbox(mails), size)).toEqual(mails);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of a program that escapes nothing falls into its mails too, and a sentence stays a sentence', async () => {
    const body = `hello\n\n${SEPARATOR}is how such a line looks`;
    const plain = `${SEPARATOR}${HEAD}\n${body}\n\n${SEPARATOR}${HEAD}\nbye\n`;
    expect(await split(plain, 50)).toEqual([`${HEAD}\n${body}`, `${HEAD}\nbye`]);
  });

  it.each([
    'boundary="a b"',
    'boundary = ab',
    'charset=utf-8;\n boundary=ab',
    'boundary*0=a;\n boundary*1=b',
    "Boundary='ab'",
  ])('finds the parts of a mail whatever stands between them (%j)', async (parameter) => {
    const between = /a b/.test(parameter) ? 'a b' : /'/.test(parameter) ? "'ab'" : 'ab';
    const part = (type: string, text: string) => `--${between}\nContent-Type: ${type}\n\n${text}\n`;
    const body = `${part('text/plain', 'hello\nand more')}${part('text/html', '<p>no</p>')}--${between}--\n`;
    const mail = `${HEAD}Message-ID: <1>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; ${parameter}\n\n${body}`;
    expect(await textsIn(mail)).toEqual(['hello\nand more']);
  });

  it('does not come into memory with all that was attached', async () => {
    const base64 = `${'A'.repeat(76)}\n`.repeat(200_000);
    const part = 'Content-Type: image/jpeg; name="a.jpg"\nContent-Transfer-Encoding: base64\n';
    const multipart = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nlook\n--b\n${part}\n${base64}--b\n${part}\n${base64}--b--`;
    const sizes = (await split(mbox([multipart, `${HEAD}\nbye`]), 1 << 16)).map((mail) => mail.length);
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThan(20_000);
  });
});

describe('what is quoted in a mail', () => {
  const said = fc
    .array(
      fc.constantFrom('yes', 'no: ok?', 'on Monday', '- a list', '10:30', 'To: do', '"quoted"', '', '你好', 'wrote: x'),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((lines) =>
      ['well', ...lines]
        .join('\n')
        .replace(/\n{2,}/g, '\n\n')
        .trim(),
    );
  const history = fc.constantFrom(
    (old: string) => `On Sat, Mar 2, 2024 at 9:00 AM Rowan <rowan@example.org> wrote:\n\n> ${old}`,
    (old: string) => `Am 02.03.2024 um 09:00 schrieb Rowan:\n> ${old}\n> mehr`,
    (old: string) => `-----Original Message-----\nFrom: Rowan\nSent: Saturday\n\n${old}`,
    (old: string) => `发件人: Rowan\n发送时间: 2024年3月2日\n主题: x\n\n${old}`,
    (old: string) => `Le 2 mars 2024 à 09:00, Rowan <rowan@example.org> a écrit :\n\n${old}`,
    () => '-- \nInes Okafor',
  );

  it('is left out, and what was newly written stays to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(said, history, fc.constantFrom('old', 'much older'), async (text, below, old) => {
        expect(await textsIn(`${HEAD}Message-ID: <1>\n\n${text}\n\n${below(old)}\n`)).toEqual([text]);
      }),
      { numRuns: 60 },
    );
  });
});
