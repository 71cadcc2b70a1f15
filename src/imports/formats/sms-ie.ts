// SMS Import / Export on Android: rows of the phone's own tables as JSON, a line each or, before version 2, one array. Every
// value is a text.

import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { jsonLines } from '../json-lines.ts';
import { JsonBroken, walkJson } from '../json-walk.ts';
import { utf8Bytes } from '../text-bytes.ts';
import { type Fields, fieldsOf, listOf } from './accounts/fields.ts';
import { type Gathered, gatheredOf } from './sms/gathered.ts';
import { type SmsPeople, smsPeople } from './sms/people.ts';
import { callOf, type Field, mmsOf, smsOf } from './sms/record.ts';

export const smsIe: ExportFormat = {
  name: 'sms-ie',
  family: 'sms',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const start = head.content === 'text' ? head.text.trimStart().slice(0, 32 << 10) : '';
  if (!/^(?:\[\s{0,40})?\{/.test(start)) return 0;
  const row = /"_id"\s?:\s?"\d/.test(start) && /"date"\s?:\s?"\d{9,}"/.test(start);
  const message = /"thread_id"\s?:\s?"\d/.test(start) && /"(?:type|msg_box)"\s?:\s?"\d/.test(start);
  const call = /"number"\s?:\s?"/.test(start) && /"duration"\s?:\s?"\d/.test(start);
  return row && (message || call) ? 1 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const people = smsPeople();
  const gathered = gatheredOf();
  let broken = 0;
  const onBroken = (count: number): void => {
    broken += count;
  };
  for await (const rows of rowsOf(file, gathered, onBroken)) {
    for (const row of rows) {
      const fields = fieldsOf(row);
      if (fields) gathered.add(messageOf(fields, people));
      else broken++;
    }
    yield* gathered.full();
  }
  yield* gathered.rest();
  if (broken > 0) options.warn('skipped-entries', broken);
  if (gathered.badTimes() > 0) options.warn('bad-times', gathered.badTimes());
  yield* people.heads();
}

async function* rowsOf(
  file: ExportFile,
  gathered: Gathered,
  onBroken: (count: number) => void,
): AsyncGenerator<readonly unknown[], void, void> {
  if (!(await isArray(file))) {
    yield* jsonLines(file, { onBroken });
    return;
  }
  try {
    for await (const part of walkJson(utf8Bytes(file), { wish: () => 'value', onBroken, onRepaired: () => undefined }))
      if (part.part === 'value') yield [part.value];
  } catch (error) {
    if (!(error instanceof JsonBroken)) throw error;
    const code = error.cutOff ? 'cut-off' : 'damaged';
    throw new UserError({ code, file: file.upload, format: 'sms-ie', messages: gathered.count() }, { cause: error });
  }
}

async function isArray(file: ExportFile): Promise<boolean> {
  for await (const bytes of utf8Bytes(file)) {
    const start = Buffer.from(bytes).toString('latin1').trimStart();
    if (start !== '') return start.startsWith('[');
  }
  return false;
}

function messageOf(row: Fields, people: SmsPeople): ParsedMessage | undefined {
  const field = fieldOf(row);
  if ('duration' in row && 'number' in row) return callOf(field, people);
  if (!('msg_box' in row)) return smsOf(field, people);
  const parts = fieldsIn(listOf(row.__parts));
  const addresses = fieldsIn([row.__sender_address, ...listOf(row.__recipient_addresses)]);
  return mmsOf({ field, parts, addresses }, people);
}

const fieldsIn = (values: readonly unknown[]): readonly Field[] =>
  values.map(fieldsOf).flatMap((fields) => (fields ? [fieldOf(fields)] : []));

/** Under the names that the other app gives them. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['contact_name', '__display_name'],
  ['name', '__display_name'],
]);

const fieldOf =
  (row: Fields): Field =>
  (name) => {
    const value = row[name] ?? row[NAMES.get(name) ?? name];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  };
