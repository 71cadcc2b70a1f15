// An import has the memory that its thread is given: what does not fit there has to be cut, not gathered.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type Problem, UserError } from '../../src/core/errors.ts';
import { runInThread } from '../../src/imports/thread.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-memory-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const WORKER = new URL('../../dist/import-worker.js', import.meta.url);
const MB = 1 << 20;
const LONG = 60;

/** Before and behind what is sixty megabytes long; and the messages that are found, or the problem that it is refused with. */
type Case = readonly [before: string, piece: string, behind: string, outcome: number | Problem['code']];

const whatsapp = (name: string, minute: number) => `13/02/2024, 10:0${minute} - ${name}: `;

const mail = (from: string, to: string, type: string) =>
  `From x@example.org Sat Mar  2 23:58:11 2024
From: ${from}@example.org
To: ${to}@example.org
Date: Sat, 2 Mar 2024 10:00:00 +0000
Message-ID: <${from}@example.org>
MIME-Version: 1.0
Content-Type: ${type}

`;

const telegram = '{"name":"A","type":"personal_chat","id":1,"messages":[';
const telegramMessage = (id: number, text: string) =>
  `{"id":${id},"type":"message","date":"2024-02-13T10:00:00","from":"A","from_id":"user1","text":"${text}`;
const page = '<html><body><div class="page_wrap"><div class="page_body chat_page">';
const pageMessage = (id: number) =>
  `<div class="message default clearfix" id="message${id}"><div class="pull_right date details" title="13.02.2024 10:00:00"></div><div class="from_name">A${id}</div><div class="text">`;
const sms = (body: string) => `<sms address="1" date="1700000000000" type="1" contact_name="A" body="${body}`;

const CASES: Readonly<Record<string, Case>> = {
  'a line of WhatsApp': [`${whatsapp('A', 1)}hi\n${whatsapp('B', 2)}`, '好', `\n${whatsapp('A', 3)}bye\n`, 3],
  'lines of a pasted text': [
    'Me: hi\nThem: a\nMe: hi\n'.repeat(4000),
    'and a line that goes on and on\n',
    'Me: a\nThem: b\n',
    12_002,
  ],
  'a line of a mail': [mail('a', 'b', 'text/plain'), 'x', `\n\n${mail('b', 'a', 'text/plain')}bye\n`, 2],
  'an attribute of a mail': [
    `${mail('a', 'b', 'text/html')}<i title="`,
    'x',
    `">hi</i>\n\n${mail('b', 'a', 'text/plain')}bye\n`,
    2,
  ],
  'the header of a mail': [
    'From: a@example.org\nDate: x\nTo: b@example.org\nSubject: ',
    'x',
    '\n\nhi\n',
    'no-messages',
  ],
  'a text of Telegram': [`${telegram}${telegramMessage(1, '')}`, 'x', `"},${telegramMessage(2, 'hi')}"}]}`, 'damaged'],
  "a page's attribute": [
    `${page}${pageMessage(1)}<i title="`,
    'x',
    `">hi</i></div></div>${pageMessage(2)}hi</div></div></div></div></body></html>`,
    2,
  ],
  'the data of an MMS': [`<smses count="2">${sms('hi')}" />${sms('')}`, 'x', `" />${sms('bye')}" /></smses>`, 3],
};

async function outcomeOf(path: string): Promise<number | Problem['code']> {
  const job = { do: 'inspect', files: [{ path, name: 'upload' }] } as const;
  try {
    const answer = await runInThread(WORKER, job, () => {}, new AbortController().signal);
    return answer.say === 'found' ? answer.findings.conversations.reduce((sum, one) => sum + one.messages, 0) : -1;
  } catch (error) {
    if (error instanceof UserError) return error.problem.code;
    throw error;
  }
}

describe('sixty megabytes without an end', () => {
  it.each(Object.entries(CASES))('in %s', async (_what, [before, piece, behind, outcome]) => {
    const path = join(FOLDER, 'upload');
    const block = piece.repeat(MB / Buffer.byteLength(piece));
    await pipeline(Readable.from([before, ...Array<string>(LONG).fill(block), behind]), createWriteStream(path));
    expect(await outcomeOf(path)).toBe(outcome);
  });
});
