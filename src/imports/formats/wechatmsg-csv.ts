// WeChatMsg (MemoTrace), one chat or all of an account as CSV: the rows of WeChat's own database, with names.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { columnsOf, type Row, rowsOf } from './wechat/csv-rows.ts';
import { bodyOf, kindOfType, typedBody } from './wechat/kinds.ts';
import { type Clock, clockOf } from './wechat/moments.ts';
import { type People, peopleOf } from './wechat/people.ts';
import { conversationAt } from './wechat/place.ts';

export const wechatmsgCsv: ExportFormat = {
  name: 'wechatmsg-csv',
  family: 'wechat',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const columns = columnsOf(head);
  return ['type', 'issender', 'createtime', 'strcontent'].every((name) => columns.includes(name)) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const conversation = conversationAt(file);
  const people = peopleOf();
  const clock = clockOf();
  let messages = 0;
  let batch: ParsedMessage[] = [];
  for await (const row of rowsOf(file, 'wechatmsg-csv', () => messages)) {
    batch.push(messageOf(row, conversation, people, clock));
    messages++;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  if (clock.bad() > 0) options.warn('bad-times', clock.bad());
  yield { conversation, title: people.partner(), kind: undefined, self: people.self() };
}

/** `localId` counts rows of one database file, and starts anew in the next: it is no id of the message. */
function messageOf(row: Row, conversation: string, people: People, clock: Clock): ParsedMessage {
  const kind = kindOfType(Number(row('type')), row('subtype') === '' ? undefined : Number(row('subtype')));
  const body = kind === undefined ? bodyOf(row('strcontent')) : typedBody(kind, row('strcontent'));
  return {
    conversation,
    sender: body.kind === 'system' ? undefined : senderOf(row, people),
    ...clock.of(row('createtime'), row('strtime')),
    ...body,
    native: undefined,
    replyTo: undefined,
  };
}

/** A remark is what the exporter calls them. */
const senderOf = (row: Row, people: People): string =>
  people.name(row('sender'), row('remark') || row('nickname') || row('sender'), row('issender').trim() === '1');
