// The data package that Discord sends on request. It holds what its owner wrote and nothing else: half of every conversation.
import type { ConversationKind } from '../../core/archive/findings.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import { baseOf, folderOf } from '../file-names.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { JsonBroken, walkJson } from '../json-walk.ts';
import { utf8Bytes } from '../text-bytes.ts';
import { kindOfContent } from './discord/content.ts';
import { isoMoment } from './discord/moments.ts';
import { channelBeside, channelTitles, fieldsOf, owner, textIn } from './discord/package.ts';
import { quotedIds } from './discord/quoted-ids.ts';
import { columnsOf, rowsOf } from './wechat/csv-rows.ts';

export const discordDataPackage: ExportFormat = {
  name: 'discord-data-package',
  family: 'discord',
  layout: 'merged',
  recognise,
  read,
};

const COLUMNS = ['id', 'timestamp', 'contents', 'attachments'];

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (text.startsWith('['))
    return /^\[\s*\{[^{}]{0,400}?"ID"\s*:\s*"?\d{15,20}"?\s*,\s*"Timestamp"\s*:\s*"\d{4}-/.test(text) ? 1 : 0;
  const columns = columnsOf(head);
  return COLUMNS.every((column, at) => columns[at] === column) ? 0.9 : 0;
}

/** One message, whichever kind of file it stood in. */
interface Raw {
  readonly id: string;
  readonly timestamp: string;
  readonly contents: string;
  readonly attachments: string;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const conversation = baseOf(folderOf(file.path)).replace(/^c(?=\d)/, '') || file.path;
  if (options.only !== undefined && options.only !== conversation) return;
  const channel = await channelBeside(file);
  const self = await ownName(file);
  const count = { messages: 0, badTimes: 0 };
  for await (const rows of rawRows(file, options, () => count.messages)) {
    const batch = rows.map((raw) => messageOf(raw, self, conversation));
    count.badTimes += batch.filter((one) => one.wall === undefined).length;
    count.messages += batch.length;
    yield batch;
  }
  yield { conversation, title: await titleOf(file, conversation), kind: kindOfChannel(channel.type), self };
  if (count.messages > 0) options.warn('one-side-only', 1);
  if (count.badTimes > 0) options.warn('bad-times', count.badTimes);
}

function rawRows(
  file: ExportFile,
  options: FormatOptions,
  read: () => number,
): AsyncGenerator<readonly Raw[], void, void> {
  return baseOf(file.path).toLowerCase().endsWith('.csv') ? csvRows(file, read) : jsonRows(file, options, read);
}

async function* csvRows(file: ExportFile, read: () => number): AsyncGenerator<readonly Raw[], void, void> {
  let batch: Raw[] = [];
  for await (const row of rowsOf(file, discordDataPackage.name, read)) {
    batch.push({
      id: row('id'),
      timestamp: row('timestamp'),
      contents: row('contents'),
      attachments: row('attachments'),
    });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

async function* jsonRows(
  file: ExportFile,
  options: FormatOptions,
  read: () => number,
): AsyncGenerator<readonly Raw[], void, void> {
  let broken = 0;
  let batch: Raw[] = [];
  const walk = {
    wish: ({ length }: readonly string[]) => (length === 1 ? ('value' as const) : ('skip' as const)),
    onBroken: (more: number) => {
      broken += more;
    },
    onRepaired: () => undefined,
  };
  try {
    for await (const part of walkJson(quotedIds(utf8Bytes(file)), walk)) {
      if (part.part !== 'value' || part.value === undefined) continue;
      batch.push(rawOf(part.value));
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (!(error instanceof JsonBroken)) throw error;
    const code = error.cutOff ? 'cut-off' : 'damaged';
    throw new UserError(
      { code, file: file.upload, format: discordDataPackage.name, messages: read() },
      { cause: error },
    );
  }
  yield batch;
  if (broken > 0) options.warn('skipped-entries', broken);
}

function rawOf(value: unknown): Raw {
  const { ID, Timestamp, Contents, Attachments } = fieldsOf(value);
  return { id: textIn(ID), timestamp: textIn(Timestamp), contents: textIn(Contents), attachments: textIn(Attachments) };
}

function messageOf({ id, timestamp, contents, attachments }: Raw, sender: string, conversation: string): ParsedMessage {
  const text = contents.trim();
  const files = attachments.split(/\s+/).filter((one) => one !== '');
  return {
    conversation,
    sender,
    ...isoMoment(timestamp, true),
    kind: kindOfContent({ text, files, stickers: 0, forwarded: false }),
    text,
    native: id || undefined,
    replyTo: undefined,
  };
}

async function ownName(file: ExportFile): Promise<string> {
  const { username, global_name } = await owner(file);
  return textIn(username) || textIn(global_name) || 'Me';
}

/** "Direct Message with ines.o#0". */
async function titleOf(file: ExportFile, conversation: string): Promise<string | undefined> {
  const name = textIn((await channelTitles(file))[conversation]);
  const partner = /^Direct Message with (.{1,100}?)(?:#\d{1,4})?$/.exec(name)?.[1];
  return (partner ?? name) || undefined;
}

/** A number, and since 2024 a word. Only direct messages are between two. */
function kindOfChannel(type: unknown): ConversationKind | undefined {
  if (type === undefined) return undefined;
  return type === 1 || type === 'DM' ? 'personal' : 'group';
}
