// iMazing's tables of Messages, and of WhatsApp with a few other columns: one conversation or all of them, in local time.
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { isBareLink } from '../kinds.ts';
import { nameBook } from '../people.ts';
import { textPieces } from '../text-blocks.ts';
import { wallOf } from '../times.ts';
import { type Body, kindOfAttachment } from './imessage/body.ts';
import { ME } from './imessage/self.ts';
import { threadsOf } from './imessage/threads.ts';
import { type Row, rowsOf } from './wechat/csv-rows.ts';

export const imazingCsv: ExportFormat = {
  name: 'imazing-csv',
  family: 'imessage',
  layout: 'merged',
  recognise,
  read,
};

/** The list separator of the computer's region. */
const HEADER = /^\s{0,4}"?Chat Session"?([,;\t])"?Message Date"?[,;\t]/;

function recognise(head: FileHead): number {
  return head.content === 'text' && HEADER.test(head.text.slice(0, 200)) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const threads = threadsOf();
  const nameOf = nameBook();
  let messages = 0;
  let badTimes = 0;
  for await (const row of rowsOf(file, 'imazing-csv', () => messages, await delimiterOf(file))) {
    const message = messageOf(row, nameOf);
    messages++;
    if (message.wall === undefined) badTimes++;
    threads.add(message);
    if (messages % (BATCH * 2) === 0) yield* threads.take();
  }
  yield* threads.take();
  yield* threads.heads((conversation) => conversation.replace(WHATSAPP, ''));
  if (badTimes > 0) options.warn('bad-times', badTimes);
}

async function delimiterOf(file: ExportFile): Promise<string> {
  let first = '';
  for await (const piece of textPieces(file)) {
    first += piece;
    if (first.length >= 200) break;
  }
  return HEADER.exec(first)?.[1] ?? ',';
}

/** Both apps may have a conversation of that name. */
const WHATSAPP = /^WhatsApp: /;

function messageOf(row: Row, nameOf: (raw: string) => string): ParsedMessage {
  const session = nameOf(row('chat session'));
  const type = row('type').trim().toLowerCase();
  const sender = type === 'notification' ? undefined : senderOf(row, type, session);
  const text = row('text').replaceAll('\r\n', '\n').trim();
  const date = row('message date').trim();
  return {
    // Only the app of the phone has a service: iMessage or SMS.
    conversation: row('service') === '' ? `WhatsApp: ${session}` : session,
    sender: sender === undefined ? undefined : nameOf(sender),
    wall: wallOf(date),
    offset: date.endsWith('Z') ? 0 : undefined,
    ...(sender === undefined ? { kind: 'system', text } : bodyOf(row, text)),
    native: undefined,
    replyTo: undefined,
  };
}

function senderOf(row: Row, type: string, session: string): string {
  if (type === 'outgoing') return ME;
  const name = row('sender name').trim() || row('sender id').trim();
  return name || (type === 'incoming' ? session : ME);
}

const TYPES: ReadonlyMap<string, MessageKind> = new Map(
  Object.entries<MessageKind>({
    image: 'photo',
    photo: 'photo',
    video: 'video',
    audio: 'voice',
    voice: 'voice',
    sticker: 'sticker',
    contact: 'contact',
    location: 'location',
  }),
);

function bodyOf(row: Row, text: string): Body {
  const name = row('attachment').trim();
  const type = row('attachment type').trim();
  if (name !== '' || type !== '') {
    const byName = name === '' ? 'file' : kindOfAttachment(name);
    const kind =
      byName === 'file'
        ? (TYPES.get(type.split(' ', 1)[0]?.toLowerCase() ?? '') ?? (name === '' ? 'media' : 'file'))
        : byName;
    return { kind, text: text || lengthOf(kind, row('attachment info')) };
  }
  if (text !== '') return { kind: isBareLink(text) ? 'link' : 'text', text };
  return { kind: row('deleted date').trim() === '' ? 'media' : 'deleted', text };
}

const lengthOf = (kind: MessageKind, info: string): string =>
  kind === 'voice' ? (/\d{1,2}:\d{2}/.exec(info.slice(0, 200))?.[0] ?? '') : '';
