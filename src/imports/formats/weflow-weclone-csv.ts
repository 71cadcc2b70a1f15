// WeClone's CSV, as WeFlow and PyWxDump write it. Only the commonest kinds are named; what else there is stands as text.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { columnsOf, type Row, rowsOf } from './wechat/csv-rows.ts';
import { type Body, bodyOf, kindOfName, typedBody } from './wechat/kinds.ts';
import { type Clock, clockOf, type Moment } from './wechat/moments.ts';
import { type People, peopleOf } from './wechat/people.ts';
import { conversationAt } from './wechat/place.ts';

export const weflowWecloneCsv: ExportFormat = {
  name: 'weflow-weclone-csv',
  family: 'wechat',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const columns = columnsOf(head);
  return ['type_name', 'is_sender', 'talker', 'msg', 'createtime'].every((name) => columns.includes(name)) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const conversation = conversationAt(file);
  const people = peopleOf();
  const clock = clockOf();
  let messages = 0;
  let batch: ParsedMessage[] = [];
  for await (const row of rowsOf(file, 'weflow-weclone-csv', () => messages)) {
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

function messageOf(row: Row, conversation: string, people: People, clock: Clock): ParsedMessage {
  const body = contentOf(row);
  const native = row('msgsvrid').trim();
  return {
    conversation,
    sender: body.kind === 'system' ? undefined : people.name(undefined, row('talker'), row('is_sender').trim() === '1'),
    ...momentOf(row('createtime').trim(), clock),
    ...body,
    native: native === '' || native === '0' ? undefined : native,
    replyTo: undefined,
  };
}

function contentOf(row: Row): Body {
  const kind = kindOfName(row('type_name'));
  if (kind !== undefined && kind !== 'text' && kind !== 'system') return typedBody(kind, row('msg'));
  // Calls, places and recalled messages are all called "text" or "system", and bear a name.
  const body = bodyOf(row('msg'));
  return kind === 'system' && body.kind === 'text' ? { kind, text: body.text } : body;
}

/** ISO in UTC as a rule; other versions write seconds, milliseconds or the local clock. */
function momentOf(text: string, clock: Clock): Moment {
  if (/^\d+(?:\.\d+)?$/.test(text)) return clock.of(text, undefined);
  if (/[zZ]$|[+-]\d{2}:?\d{2}$/.test(text) && text.length < 40) return clock.of(Date.parse(text) / 1000, undefined);
  return clock.of(undefined, text);
}
