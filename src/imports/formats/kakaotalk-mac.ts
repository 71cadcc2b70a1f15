// What KakaoTalk for the Mac exports: a table of dates, names and messages, with seconds and without a zone.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { wallOf } from '../times.ts';
import { isNotice, readBody, SELF } from './kakaotalk/words.ts';
import { columnsOf, type Row, rowsOf } from './wechat/csv-rows.ts';

export const kakaotalkMac: ExportFormat = {
  name: 'kakaotalk-mac',
  family: 'kakaotalk',
  layout: 'one-per-zip',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const dated = /\n"?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"?,/.test(head.text);
  return columnsOf(head).join() === 'date,user,message' && (dated || head.whole) ? 0.95 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const names = new Set<string>();
  let batch: ParsedMessage[] = [];
  let messages = 0;
  let badTimes = 0;
  for await (const row of rowsOf(file, 'kakaotalk-mac', () => messages)) {
    const message = messageOf(row);
    messages++;
    if (message.wall === undefined) badTimes++;
    if (message.sender !== undefined && names.size < MOST_NAMES) names.add(message.sender);
    batch.push(message);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
  if (badTimes > 0) options.warn('bad-times', badTimes);
  yield { conversation: '', title: undefined, kind: undefined, self: [...names].find((name) => SELF.has(name)) };
}

const MOST_NAMES = 50;

function messageOf(row: Row): ParsedMessage {
  const raw = row('message').replaceAll('\r\n', '\n');
  const name = plainName(row('user'));
  const sender = name === '' || isNotice(raw) ? undefined : name;
  return {
    conversation: '',
    sender,
    wall: wallOf(row('date').replaceAll('"', '').trim()),
    offset: undefined,
    ...(sender === undefined ? { kind: 'system', text: raw.trim() } : readBody(raw)),
    native: undefined,
    replyTo: undefined,
  };
}
