// DiscordChatExporter's CSV. Its dates are ISO 8601 since 2023, and before in the manner of the computer it ran on.
import type { DateOrder } from '../../core/archive/findings.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { peopleOf, selfBeside } from '../people.ts';
import { channelOf } from './discord/channel.ts';
import { isCall, isNotice, kindOfContent, withoutTag } from './discord/content.ts';
import { isoMoment, type Moment, readStamp, stampMoment, stampOrder } from './discord/moments.ts';
import { columnsOf, type Row, rowsOf } from './wechat/csv-rows.ts';

export const discordDceCsv: ExportFormat = {
  name: 'discord-dce-csv',
  family: 'discord',
  layout: 'merged',
  recognise,
  read,
};

const COLUMNS = ['authorid', 'author', 'date', 'content', 'attachments'];

function recognise(head: FileHead): number {
  const columns = columnsOf(head);
  return COLUMNS.every((column) => columns.includes(column)) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const { key, title, direct } = channelOf(file);
  if (options.only !== undefined && options.only !== key) return;
  const order = await dateOrder(file, options);
  const people = peopleOf();
  let batch: ParsedMessage[] = [];
  let messages = 0;
  let badTimes = 0;
  for await (const row of rowsOf(file, discordDceCsv.name, () => messages)) {
    const moment = momentOf(row('date'), order);
    if (moment.wall === undefined) badTimes++;
    const sender = people.nameOf(row('authorid') || row('author'), withoutTag(row('author')));
    batch.push(messageOf(row, sender, moment, key));
    messages++;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
  yield { conversation: key, title, kind: undefined, self: direct ? selfBeside(title, people.names()) : undefined };
  if (badTimes > 0) options.warn('bad-times', badTimes);
}

function momentOf(date: string, order: DateOrder): Moment {
  const iso = isoMoment(date);
  return iso.wall === undefined ? stampMoment(readStamp(date), order) : iso;
}

/** Only files with the older dates are gone through twice. */
async function dateOrder(file: ExportFile, options: FormatOptions): Promise<DateOrder> {
  const stamps = stampOrder();
  for await (const row of rowsOf(file, discordDceCsv.name, () => 0)) {
    const date = row('date');
    if (isoMoment(date).wall !== undefined) break;
    const stamp = readStamp(date);
    if (stamp) stamps.add(stamp);
    if (stamps.proven()) break;
  }
  const { order, open } = stamps.decide();
  if (open && !options.dateOrder) {
    options.dateOrderOpen();
    options.warn('date-order-guessed', 1);
  }
  return open ? (options.dateOrder ?? order) : order;
}

function messageOf(row: Row, sender: string, moment: Moment, conversation: string): ParsedMessage {
  const text = row('content').replaceAll('\r\n', '\n').trim();
  const notice = isNotice(text);
  const files = row('attachments')
    .split(',')
    .filter((one) => one.trim() !== '');
  return {
    conversation,
    sender: notice ? undefined : sender,
    ...moment,
    kind: notice ? 'system' : isCall(text) ? 'call' : kindOfContent({ text, files, stickers: 0, forwarded: false }),
    text,
    native: undefined,
    replyTo: undefined,
  };
}
