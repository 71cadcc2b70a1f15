// X's (Twitter's) archive: tweets.js and tweets-part1.js, in older ones tweet.js, behind "window.YTD.tweets.part0 =".
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { fieldsOf, listOf, textOf } from '../formats/accounts/fields.ts';
import { NO_TIME } from '../formats/accounts/moment.ts';
import { type JsonReader, readJson } from '../formats/accounts/read-json.ts';
import { type Account, accountBeside } from '../formats/x/account.ts';
import { expanded } from '../formats/x/addresses.ts';
import { behindAssignment } from '../formats/x/assignment.ts';
import { utf8Bytes } from '../text-bytes.ts';
import { wallOf } from '../times.ts';
import { gathered, postOf } from './post.ts';

export const xPosts: ExportFormat = { name: 'x-posts', family: 'x', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  return /^\s*window\.YTD\.tweets?\.part\d+\s*=/.test(head.text) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const account = await accountBeside(file);
  yield* gathered(readJson(file, options, 'x-posts', readerFor(account), behindAssignment(utf8Bytes(file))));
  yield { conversation: '', title: undefined, kind: undefined, self: account?.name };
}

const readerFor = (account: Account | undefined): JsonReader => ({
  wish: (path) => (path.length === 1 && path[0] === '*' ? 'value' : 'skip'),
  *take(part) {
    if (part.part === 'value') yield parse(part.value, account?.name ?? '');
  },
});

function parse(value: unknown, author: string) {
  const entry = fieldsOf(value);
  const raw = fieldsOf(entry?.tweet) ?? entry;
  const text = textOf(raw?.full_text) || textOf(raw?.text);
  // what somebody else wrote was only passed on
  if (/^RT @\w{1,30}:/.test(text)) return [];
  const addresses = listOf(fieldsOf(raw?.entities)?.urls);
  return postOf(author, momentOf(textOf(raw?.created_at)), withoutAttachment(expanded(text, addresses)));
}

/** Behind the words stands an address of what is attached. */
const withoutAttachment = (text: string): string => text.replace(/(?:^|\s)https:\/\/t\.co\/\w{1,20}$/, '');

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** "Wed Oct 10 20:19:24 +0000 2018", always in UTC; ISO 8601 in some. */
function momentOf(text: string) {
  const [, month = '', day, time, year] = /^\w{3} (\w{3}) (\d{2}) (\d{2}:\d{2}:\d{2}) \+0000 (\d{4})$/.exec(text) ?? [];
  const number = MONTHS.indexOf(month) / 3 + 1;
  const iso = year === undefined ? text : `${year}-${String(number).padStart(2, '0')}-${day}T${time}`;
  const wall = wallOf(iso);
  return wall === undefined ? NO_TIME : { wall, offset: 0 };
}
