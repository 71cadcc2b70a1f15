// qq-chat-exporter, one chat as a spreadsheet, in the local time of the machine that wrote it. It does not say who that is.
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { type People, peopleOf } from '../people.ts';
import { sheetRows, workbookWords } from '../sheet-rows.ts';
import { wallOf } from '../times.ts';
import { type Body, readBody } from './qq/body.ts';

export const qqChatExporterXlsx: ExportFormat = {
  name: 'qq-chat-exporter-xlsx',
  family: 'qq',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const words = workbookWords(head);
  return words.includes('>发送者QQ号<') && words.includes('>是否撤回<') ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const people = peopleOf();
  let columns: readonly string[] | undefined;
  let badTimes = 0;
  let batch: ParsedMessage[] = [];
  for await (const row of sheetRows(file, 'qq-chat-exporter-xlsx')) {
    if (!columns) {
      if (row.includes('消息内容')) columns = row;
      continue;
    }
    const names = columns;
    const message = messageOf((name) => row[names.indexOf(name)] ?? '', file.upload, people);
    if (message.wall === undefined) badTimes++;
    batch.push(message);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  if (badTimes > 0) options.warn('bad-times', badTimes);
  // Two of them may be two chats; nothing but the name of the file tells.
  yield { conversation: file.upload, title: undefined, kind: undefined, self: undefined };
}

function messageOf(cell: (column: string) => string, conversation: string, people: People): ParsedMessage {
  const body = bodyOf(cell);
  const name = plainName(cell('发送者')) || '?';
  return {
    conversation,
    sender: body.kind === 'system' ? undefined : people.nameOf(cell('发送者QQ号') || name, name),
    // Some machines write midnight as 24:00.
    wall: wallOf(cell('时间').replace(' 24:', ' 00:')),
    offset: undefined,
    ...body,
    native: undefined,
    replyTo: undefined,
  };
}

const KINDS: ReadonlyMap<string, MessageKind> = new Map<string, MessageKind>([
  ['图片', 'photo'],
  ['视频', 'video'],
  ['音频', 'voice'],
  ['文件', 'file'],
]);
/** "[image: a.jpg]": what was sent along, behind the words. */
const RESOURCE = /\s?\[(image|video|audio|file)(?:: [^\]\n]{0,300})?\]/g;
const SENT: Readonly<Record<string, MessageKind>> = { image: 'photo', video: 'video', audio: 'voice', file: 'file' };

function bodyOf(cell: (column: string) => string): Body {
  const raw = cell('消息内容').replace(/^\[(?:无文本内容|空消息)\]$/, '');
  if (cell('消息类型') === '系统消息') return { kind: 'system', text: raw };
  if (cell('是否撤回') === '是') return { kind: 'deleted', text: raw };
  let sent = KINDS.get(cell('消息类型'));
  const text = raw.replace(RESOURCE, (_whole, type: string) => {
    sent ??= SENT[type];
    return '';
  });
  const body = readBody(text);
  return sent !== undefined && (body.kind === 'text' || body.kind === 'media') ? { ...body, kind: sent } : body;
}
