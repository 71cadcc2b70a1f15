// E-mail: an mbox of many mails, or single ones (.eml). Whoever wrote with the owner of the mailbox is a conversation.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { isBareLink } from '../kinds.ts';
import { byConversation } from './accounts/order.ts';
import { oncePerUpload } from './accounts/upload.ts';
import { correspondence } from './mail/correspondence.ts';
import { type Mail, readMail } from './mail/mail.ts';
import { isHeader, isSeparator, mailsOf } from './mail/split.ts';

export const mail: ExportFormat = { name: 'mail', family: 'mail', layout: 'merged', recognise, read };

/** Headers that stand in every mail, and hardly anywhere else. */
const ALWAYS = [
  'from',
  'date',
  'to',
  'subject',
  'message-id',
  'mime-version',
  'received',
  'content-type',
  'return-path',
];
const ENOUGH = 4;
/** Lines of headers that are looked at. */
const HEADERS = 400;

function recognise(head: FileHead): number {
  if (head.content !== 'text') return 0;
  const [first = '', ...lines] = head.text.trimStart().split(/\r?\n/, HEADERS);
  const mbox = isSeparator(first);
  const found = new Set<string>();
  for (const line of mbox ? lines : [first, ...lines]) {
    if (line === '') break;
    if (/^[ \t]/.test(line) || line.startsWith('>From ')) continue;
    if (!isHeader(line)) return 0;
    const name = line.slice(0, line.indexOf(':')).toLowerCase();
    if (ALWAYS.includes(name)) found.add(name);
  }
  if (!found.has('from')) return 0;
  return mbox ? 1 : found.size >= ENOUGH ? 0.95 : 0;
}

/** Texts that are held before they are handed on (UTF-16 units). */
const HELD = 4 << 20;

const bookOf = oncePerUpload(correspondence);

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const book = bookOf(file);
  let held: ParsedMessage[] = [];
  let length = 0;
  let skipped = 0;
  let badTimes = 0;
  for await (const bytes of mailsOf(file.bytes())) {
    const one = await readMail(bytes);
    const key = one && !one.removed ? book.place(one) : undefined;
    if (!one || key === undefined) {
      if (!one?.removed) skipped++;
      continue;
    }
    if (one.moment.wall === undefined) badTimes++;
    held.push(...messagesOf(one, key));
    length += one.text.length;
    if (held.length < BATCH && length < HELD) continue;
    yield* byConversation(held);
    held = [];
    length = 0;
  }
  yield* byConversation(held);
  yield* book.heads();
  if (skipped > 0) options.warn('skipped-entries', skipped);
  if (badTimes > 0) options.warn('bad-times', badTimes);
}

/** What was written, with what was attached first; then the rest of what was attached. */
function messagesOf(one: Mail, conversation: string): readonly ParsedMessage[] {
  const { from, moment, text, native, replyTo } = one;
  const [first = text === '' ? 'media' : isBareLink(text) ? 'link' : 'text', ...others] = one.kinds;
  const said = { conversation, sender: from.address, ...moment, kind: first, text, native, replyTo } as const;
  const more = others.map((kind, at) => ({
    ...{ ...said, kind, text: '', replyTo: undefined },
    native: native === undefined ? undefined : `${native}#${at + 2}`,
  }));
  return [said, ...more];
}
