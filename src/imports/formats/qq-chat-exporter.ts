// What qq-chat-exporter writes as JSON, versions 4 and 5: one document, or a manifest with files of lines beside it.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import { baseOf, folderOf } from '../file-names.ts';
import {
  BATCH,
  type Batch,
  type ExportFile,
  type ExportFormat,
  type FileHead,
  type FormatOptions,
  type StoredFile,
} from '../format.ts';
import { jsonLines } from '../json-lines.ts';
import { JsonBroken, walkJson } from '../json-walk.ts';
import { utf8Bytes } from '../text-bytes.ts';
import { type ChatInfo, chatOf, type ExportedChat } from './qq/chat.ts';
import { isRecord, type RawMessage } from './qq/message.ts';

export const qqChatExporter: ExportFormat = {
  name: 'qq-chat-exporter',
  family: 'qq',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (text[0] !== '{') return 0;
  if (/"metadata"\s*:\s*\{[^{}]{0,400}"QQChatExporter/.test(text) && /"chatInfo"\s*:/.test(text)) return 1;
  if (/^\{\s*"metadata"\s*:/.test(text) && /"chatInfo"\s*:\s*\{[^{}]{0,4000}"(selfUid|selfUin|peerUid)"/.test(text))
    return 0.9;
  return isLines(text) ? 0.9 : 0;
}

/** A file of lines, without the manifest: only its messages tell. */
function isLines(text: string): boolean {
  const line = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  return (
    /^\{"id":|^\{"messageId":/.test(line.replaceAll(' ', '')) &&
    /"sender"\s*:\s*\{\s*"uid"\s*:/.test(line) &&
    /"(recalled|isRecalled)"\s*:/.test(line)
  );
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const manifest = await manifestOf(file);
  yield* manifest ? readLines(file, manifest, options) : readDocument(file, options);
}

/** Manifests are small: a number of names for every 50,000 messages. */
const LARGEST_MANIFEST = 16 << 20;
const NO_CHAT: ChatInfo = {};

/** What the lines of a file belong to; undefined: the file is a document of its own. */
async function manifestOf(file: ExportFile): Promise<ChatInfo | undefined> {
  const first = await firstLine(file);
  if (!isLines(first)) return undefined;
  const folder = folderOf(file.path);
  for (const place of [folderOf(folder), folder]) {
    const path = place === '' ? 'manifest.json' : `${place}/manifest.json`;
    const manifest = file.beside.find((other) => other.path === path && other.size <= LARGEST_MANIFEST);
    if (manifest) return chatInfoIn(manifest);
  }
  return NO_CHAT;
}

const FIRST_LINE = 64 << 10;

async function firstLine(file: ExportFile): Promise<string> {
  let text = '';
  for await (const bytes of utf8Bytes(file)) {
    text += Buffer.from(bytes).toString('utf8');
    if (text.includes('\n') || text.length > FIRST_LINE) break;
  }
  return text.trimStart();
}

async function chatInfoIn(manifest: StoredFile): Promise<ChatInfo> {
  let info: ChatInfo = NO_CHAT;
  const walk = {
    wish: ([root]: readonly string[]) => (root === 'chatInfo' ? ('value' as const) : ('skip' as const)),
    onBroken: () => undefined,
    onRepaired: () => undefined,
  };
  try {
    for await (const part of walkJson(manifest.bytes(), walk))
      if (part.part === 'value' && isRecord(part.value)) info = part.value;
  } catch (error) {
    // A manifest that is broken says nothing: the messages are still there.
    if (!(error instanceof JsonBroken)) throw error;
  }
  return info;
}

async function* readLines(file: ExportFile, info: ChatInfo, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const chat = chatOf(info);
  let broken = 0;
  const lines = jsonLines(file, {
    onBroken: (count) => {
      broken += count;
    },
  });
  for await (const values of lines) yield messagesOf(values, chat);
  yield chat.head();
  warn(options, chat, broken, 0);
}

async function* readDocument(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  let chat = chatOf(NO_CHAT);
  let messages = 0;
  let broken = 0;
  let repaired = 0;
  const walk = {
    wish: ([root]: readonly string[]) =>
      root === 'messages'
        ? ('elements' as const)
        : root === 'chatInfo' || root === 'chunked'
          ? ('value' as const)
          : ('skip' as const),
    onBroken: (count: number) => {
      broken += count;
    },
    onRepaired: () => {
      repaired++;
    },
  };
  try {
    for await (const part of walkJson(utf8Bytes(file), walk)) {
      if (part.part === 'value' && part.path[0] === 'chatInfo')
        chat = chatOf(isRecord(part.value) ? part.value : NO_CHAT);
      else if (part.part === 'value') missingChunks(part.value, file, options);
      else if (part.part === 'elements')
        for (let from = 0; from < part.values.length; from += BATCH) {
          const batch = messagesOf(part.values.slice(from, from + BATCH), chat);
          messages += batch.length;
          yield batch;
        }
    }
  } catch (error) {
    if (!(error instanceof JsonBroken)) throw error;
    const code = error.cutOff ? 'cut-off' : 'damaged';
    throw new UserError({ code, file: file.upload, format: 'qq-chat-exporter', messages }, { cause: error });
  }
  yield chat.head();
  warn(options, chat, broken, repaired);
}

function warn(options: FormatOptions, chat: ExportedChat, broken: number, repaired: number): void {
  if (repaired > 0) options.warn('repaired-text', repaired);
  if (broken > 0) options.warn('skipped-entries', broken);
  if (chat.badTimes() > 0) options.warn('bad-times', chat.badTimes());
}

/** Says how many messages the manifest names that are not in the upload. */
function missingChunks(chunked: unknown, file: ExportFile, options: FormatOptions): void {
  const chunks = isRecord(chunked) && Array.isArray(chunked.chunks) ? chunked.chunks : [];
  const folder = folderOf(file.path);
  const present = new Set(file.beside.map((other) => other.path));
  let missing = 0;
  for (const chunk of chunks) {
    const path = isRecord(chunk) ? (chunk.relativePath ?? chunk.file) : undefined;
    if (!isRecord(chunk) || typeof path !== 'string') continue;
    const whole = (folder === '' ? path : `${folder}/${path}`).replaceAll('\\', '/');
    // files that were sent one by one lie in no folder
    if (!present.has(whole) && !present.has(baseOf(whole)))
      missing += typeof chunk.count === 'number' ? chunk.count : 1;
  }
  if (missing > 0) options.warn('cut-off', missing);
}

const messagesOf = (values: readonly unknown[], chat: ExportedChat): readonly ParsedMessage[] =>
  values.flatMap((value) => (isRecord(value) ? [chat.message(value as RawMessage)] : []));
