// SMS Backup & Restore on Android: texts, multimedia messages and calls of all contacts as XML, in UTC.
import { UserError } from '../../core/errors.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { textPieces } from '../text-blocks.ts';
import { type XmlTag, xmlTags } from '../xml-tags.ts';
import { gatheredOf } from './sms/gathered.ts';
import { smsPeople } from './sms/people.ts';
import { callOf, type Field, mmsOf, smsOf } from './sms/record.ts';

export const smsBackupRestore: ExportFormat = {
  name: 'sms-backup-restore',
  family: 'sms',
  layout: 'merged',
  recognise,
  read,
};

function recognise(head: FileHead): number {
  const start = head.content === 'text' ? head.text.trimStart() : '';
  return start.startsWith('<') && /<(?:smses|calls)[\s>/]/.test(start.slice(0, 4000)) ? 1 : 0;
}

const WANTED = new Set([
  'address',
  'body',
  'contact_name',
  'ct',
  'date',
  'duration',
  'm_type',
  'msg_box',
  'number',
  'readable_date',
  'sub',
  'text',
  'type',
]);
const ROOTS = new Set(['smses', 'calls']);
/** Of one message; a group is smaller, and so is what can be attached. */
const MOST_PARTS = 200;
/** Of the words in all parts of a message (UTF-16 units); what comes behind them is left out. */
const LONGEST_WORDS = 1 << 20;

/** A multimedia message whose parts are still being read. */
interface OpenMms {
  readonly field: Field;
  readonly parts: Field[];
  readonly addresses: Field[];
  /** Length of the words in its parts. */
  length: number;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const tags = xmlTags(WANTED);
  const people = smsPeople();
  const gathered = gatheredOf();
  let root: string | undefined;
  let complete = false;
  let mms: OpenMms | undefined;

  function closeMms(): void {
    if (mms) gathered.add(mmsOf(mms, people));
    mms = undefined;
  }

  function take(tag: XmlTag): void {
    const { name, kind } = tag;
    if (ROOTS.has(name)) {
      root ??= name;
      if (kind !== 'opens' && name === root) complete = true;
    } else if (root === undefined || kind === 'closes') {
      if (name === 'mms') closeMms();
    } else if (name === 'sms') gathered.add(smsOf(fieldsOf(tag), people));
    else if (name === 'mms') {
      closeMms();
      mms = { field: fieldsOf(tag), parts: [], addresses: [], length: 0 };
      if (kind === 'whole') closeMms();
    } else if (name === 'part' && mms && mms.parts.length < MOST_PARTS && mms.length < LONGEST_WORDS) {
      mms.length += tag.attributes.get('text')?.length ?? 0;
      mms.parts.push(fieldsOf(tag));
    } else if (name === 'addr' && mms && mms.addresses.length < MOST_PARTS) mms.addresses.push(fieldsOf(tag));
    else if (name === 'call' && root === 'calls') gathered.add(callOf(fieldsOf(tag), people));
  }

  for await (const piece of textPieces(file)) {
    for (const tag of tags.take(piece)) take(tag);
    yield* gathered.full();
  }
  closeMms();
  yield* gathered.rest();
  if (!complete)
    throw new UserError({
      code: 'cut-off',
      file: file.upload,
      format: 'sms-backup-restore',
      messages: gathered.count(),
    });
  if (tags.broken() > 0) options.warn('skipped-entries', tags.broken());
  if (gathered.badTimes() > 0) options.warn('bad-times', gathered.badTimes());
  yield* people.heads();
}

const fieldsOf =
  ({ attributes }: XmlTag): Field =>
  (name) =>
    attributes.get(name) ?? '';
