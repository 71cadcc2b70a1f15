// WeFlow, one WeChat chat as a spreadsheet. The times are those of the computer's own clock.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { sheetRows, workbookWords } from '../sheet-rows.ts';
import { type Body, bodyOf, kindOfName, typedBody } from './wechat/kinds.ts';
import { type Clock, clockOf } from './wechat/moments.ts';
import { type People, peopleOf } from './wechat/people.ts';

export const weflowXlsx: ExportFormat = { name: 'weflow-xlsx', family: 'wechat', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  const words = workbookWords(head);
  return words.includes('>微信ID<') && words.includes('>发送者身份<') ? 1 : 0;
}

/** Whoever exported it; in a group they are shown by their name. */
const SELF = '我';

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const people = peopleOf();
  const clock = clockOf();
  let columns: readonly string[] | undefined;
  let [account, title] = ['', ''];
  let batch: ParsedMessage[] = [];
  for await (const row of sheetRows(file, 'weflow-xlsx')) {
    if (!columns) {
      if (row.includes('微信ID'))
        [account, title] = [behind(row, '微信ID'), behind(row, '备注') || behind(row, '昵称')];
      else if (row.includes('时间') && row.includes('内容')) columns = row;
      continue;
    }
    const names = columns;
    batch.push(messageOf((name) => row[names.indexOf(name)] ?? '', account, people, clock));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  if (clock.bad() > 0) options.warn('bad-times', clock.bad());
  const kind = account.endsWith('@chatroom') ? 'group' : undefined;
  yield { conversation: account, title: title || people.partner(), kind, self: people.self() };
}

/** The next cell with something in it. */
const behind = (row: readonly string[], label: string): string =>
  row.includes(label) ? (row.slice(row.indexOf(label) + 1).find((cell) => cell !== '') ?? '') : '';

function messageOf(
  cell: (column: string) => string,
  conversation: string,
  people: People,
  clock: Clock,
): ParsedMessage {
  const body = contentOf(cell);
  const self = cell('发送者身份') === SELF;
  const shown = self ? cell('发送者昵称') || SELF : cell('群昵称') || cell('发送者身份') || cell('发送者昵称');
  return {
    conversation,
    sender: body.kind === 'system' ? undefined : people.name(self ? SELF : cell('发送者微信ID'), shown, self),
    ...clock.of(undefined, cell('时间')),
    ...body,
    native: undefined,
    replyTo: undefined,
  };
}

function contentOf(cell: (column: string) => string): Body {
  const kind = kindOfName(cell('消息类型'));
  return kind === undefined ? bodyOf(cell('内容')) : typedBody(kind, cell('内容'));
}
