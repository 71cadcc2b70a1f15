// ChatLab's standard for chats of any app, as one JSON document or as lines of JSON.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { jsonLines } from '../json-lines.ts';
import { JsonBroken, type JsonPath, type JsonWish, walkJson } from '../json-walk.ts';
import { textPieces } from '../text-blocks.ts';
import { utf8Bytes } from '../text-bytes.ts';
import { isRecord, type StandardChat, standardChat } from './chatlab/chat.ts';

export const chatlab: ExportFormat = { name: 'chatlab', family: 'chatlab', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (isLines(text)) return 1;
  if (text[0] !== '{' || !/"chatlab"\s*:\s*\{/.test(text)) return 0;
  return /"meta"\s*:\s*\{/.test(text) || /"messages"\s*:\s*\[/.test(text) ? 1 : 0;
}

/** Behind comments the first line says what it is. */
function isLines(text: string): boolean {
  let from = 0;
  while (text[from] === '#' || text[from] === '\n' || text[from] === '\r') {
    const next = text.indexOf('\n', from);
    if (next < 0) return false;
    from = next + 1;
  }
  return /^\s*\{[^\n]{0,200}?"_type"\s*:\s*"(header|member|message)"/.test(text.slice(from, from + 400));
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const chat = standardChat();
  let broken = 0;
  const onBroken = (count: number): void => {
    broken += count;
  };
  yield* (await beginsLines(file)) ? readLines(file, chat, onBroken) : readDocument(file, chat, onBroken, options);
  yield chat.head();
  if (broken > 0) options.warn('skipped-entries', broken);
  if (chat.badTimes() > 0) options.warn('bad-times', chat.badTimes());
}

const BEGINNING = 64 << 10;

async function beginsLines(file: ExportFile): Promise<boolean> {
  let text = '';
  for await (const piece of textPieces(file)) {
    text += piece;
    if (text.length >= BEGINNING) break;
  }
  return isLines(text.trimStart());
}

async function* readLines(
  file: ExportFile,
  chat: StandardChat,
  onBroken: (count: number) => void,
): AsyncGenerator<Batch, void, void> {
  for await (const values of jsonLines(file, { onBroken })) {
    const batch: ParsedMessage[] = [];
    for (const value of values) {
      const fields = isRecord(value) ? value : {};
      if (fields._type === 'header' && isRecord(fields.meta)) chat.meta(fields.meta);
      else if (fields._type === 'member') chat.member(fields);
      else if (fields._type === 'message') batch.push(chat.message(fields));
    }
    yield batch;
  }
}

const wish = ([root, ...deeper]: JsonPath): JsonWish =>
  deeper.length > 0
    ? 'skip'
    : root === 'meta'
      ? 'value'
      : root === 'members' || root === 'messages'
        ? 'elements'
        : 'skip';

async function* readDocument(
  file: ExportFile,
  chat: StandardChat,
  onBroken: (count: number) => void,
  options: FormatOptions,
): AsyncGenerator<Batch, void, void> {
  let messages = 0;
  let repaired = 0;
  const onRepaired = (): void => {
    repaired++;
  };
  try {
    for await (const part of walkJson(utf8Bytes(file), { wish, onBroken, onRepaired })) {
      if (part.part === 'value' && isRecord(part.value)) chat.meta(part.value);
      if (part.part !== 'elements') continue;
      const records = part.values.filter(isRecord);
      if (part.path[0] === 'members') for (const member of records) chat.member(member);
      else
        for (let from = 0; from < records.length; from += BATCH) {
          const batch = records.slice(from, from + BATCH).map((raw) => chat.message(raw));
          messages += batch.length;
          yield batch;
        }
    }
  } catch (error) {
    if (!(error instanceof JsonBroken)) throw error;
    const code = error.cutOff ? 'cut-off' : 'damaged';
    throw new UserError({ code, file: file.upload, format: 'chatlab', messages }, { cause: error });
  }
  if (repaired > 0) options.warn('repaired-text', repaired);
}
