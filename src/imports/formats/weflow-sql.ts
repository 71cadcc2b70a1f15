// WeFlow, one chat as SQL: a statement for each message, which is only taken apart, never run.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { type Row, recordsOf } from './wechat/csv-rows.ts';
import { type Body, bodyOf, kindOfType, typedBody } from './wechat/kinds.ts';
import { type Clock, clockOf } from './wechat/moments.ts';
import { type People, peopleOf } from './wechat/people.ts';
import { conversationAt } from './wechat/place.ts';

export const weflowSql: ExportFormat = { name: 'weflow-sql', family: 'wechat', layout: 'merged', recognise, read };

function recognise(head: FileHead): number {
  return head.content === 'text' && /^INSERT INTO weflow_messages \(session_id,/m.test(head.text) ? 1 : 0;
}

const STATEMENT = 'INSERT INTO weflow_messages (';
const VALUES = ') VALUES (';

/** Between the brackets the values are those of a CSV whose quotation mark is the apostrophe. */
const SQL = {
  delimiter: ', ',
  record_delimiter: [');\n', ');\r\n'],
  quote: "'",
  escape: "'",
  cast: (value: string, { quoting }: { readonly quoting: boolean }) => (!quoting && value === 'NULL' ? '' : value),
};

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const conversation = conversationAt(file);
  const people = peopleOf();
  const clock = clockOf();
  let title: string | undefined;
  let messages = 0;
  let batch: ParsedMessage[] = [];
  for await (const record of recordsOf(file, 'weflow-sql', () => messages, SQL)) {
    const row = rowOf(record);
    if (!row) continue;
    title ??= row('session_id') || undefined;
    batch.push(messageOf(row, conversation, people, clock));
    messages++;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  if (clock.bad() > 0) options.warn('bad-times', clock.bad());
  const kind = title?.endsWith('@chatroom') ? 'group' : undefined;
  yield { conversation, title, kind, self: people.self() };
}

/** undefined for any other statement. */
function rowOf(record: readonly string[]): Row | undefined {
  if (!record[0]?.trimStart().startsWith(STATEMENT)) return undefined;
  const last = record.findIndex((field) => field.includes(VALUES));
  const [name = '', first = ''] = record[last]?.split(VALUES) ?? [];
  const columns = [record[0].slice(record[0].indexOf('(') + 1), ...record.slice(1, last), name];
  const values = [first.replace(/^'|'$/g, ''), ...record.slice(last + 1)];
  return (column) => values[columns.indexOf(column)] ?? '';
}

/** The file knows people by their accounts alone; whoever exported it is called as in the tool's other files. */
const SELF = '我';

function messageOf(row: Row, conversation: string, people: People, clock: Clock): ParsedMessage {
  const body = contentOf(row);
  const self = row('is_send') === 'TRUE';
  const account = self ? SELF : row('sender') || row('session_id');
  const native = row('message_id');
  return {
    conversation,
    sender: body.kind === 'system' ? undefined : people.name(account, account, self),
    ...clock.of(row('create_time'), undefined),
    ...body,
    native: native === '' || native === '0' ? undefined : native,
    replyTo: undefined,
  };
}

function contentOf(row: Row): Body {
  const kind = kindOfType(Number(row('local_type')), undefined);
  return kind === undefined ? bodyOf(row('content')) : typedBody(kind, row('content'));
}
