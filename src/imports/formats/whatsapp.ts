// WhatsApp's "Export chat": one text file, alone or in a zip with its media. It has no time zone and no message ids, and does
// not say who exported it.
import type { DateOrder } from '../../core/archive/findings.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { isMark, withoutMarks } from '../characters.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { textBlocks } from '../text-blocks.ts';
import { type Body, isNotice, readBody } from './whatsapp/body.ts';
import { emptyHead } from './whatsapp/head.ts';
import { GROUP_MARKS } from './whatsapp/placeholders.ts';
import { sameDayReader } from './whatsapp/same-day.ts';
import { type Senders, sendersOf } from './whatsapp/senders.ts';
import { countHeads, lineEnd, momentReader, type Survey, survey } from './whatsapp/survey.ts';

/** Heads are looked for in so many lines of a file's beginning. */
const LINES = 400;
const CARRIAGE_RETURN = 13;
/** Longer messages are cut (UTF-16 units): WhatsApp itself stops at 65,536. */
const LONGEST_TEXT = 16 << 20;

export const whatsapp: ExportFormat = { name: 'whatsapp', family: 'whatsapp', layout: 'one-per-zip', recognise, read };

function recognise(head: FileHead): number {
  const { heads, dated, named } = countHeads(head.text, LINES);
  return heads >= 2 && heads * 2 >= dated && named > 0 ? 0.9 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const found = await survey(file);
  if (!found) return;
  const order = chosenOrder(found, options);
  const chat = chatReader(found, order);
  for await (const block of textBlocks(file)) {
    for (const batch of chat.take(block)) yield batch;
  }
  yield chat.end();
  if (chat.badTimes() > 0) options.warn('bad-times', chat.badTimes());
  yield { conversation: '', title: chat.partner(), kind: chat.isGroup() ? 'group' : undefined, self: undefined };
}

function chosenOrder(found: Survey, options: FormatOptions): DateOrder {
  if (!found.open) return found.order;
  if (options.dateOrder) return options.dateOrder;
  options.dateOrderOpen();
  options.warn('date-order-guessed', 1);
  return found.order;
}

/** A message whose lines are still being read. */
interface Open {
  readonly sender: string | undefined;
  readonly wall: number;
  /** The line begins with a mark, as lines with media do on iOS. */
  readonly marked: boolean;
  /** What is known of it from blocks before, and where it goes on in the block at hand. */
  before: string;
  from: number;
  to: number;
}

interface ChatReader {
  /** Whole lines. Gives the messages that ended in them. */
  take(block: string): Iterable<readonly ParsedMessage[]>;
  /** The last message. */
  end(): readonly ParsedMessage[];
  /** Under whose name iOS wrote a notice: the chat's. */
  partner(): string | undefined;
  isGroup(): boolean;
  badTimes(): number;
}

function chatReader(found: Survey, order: DateOrder): ChatReader {
  const head = emptyHead();
  const readHead = sameDayReader(head);
  const momentOf = momentReader(order);
  const senders: Senders = sendersOf(found);
  let open: Open | undefined;
  let partner: string | undefined;
  let group = false;
  let badTimes = 0;

  function finished(done: Open, block: string): ParsedMessage {
    const raw = textOf(done, block);
    if (done.sender === undefined || isNotice(raw)) {
      partner ??= done.sender;
      const text = withoutMarks(raw).trim();
      group ||= done.sender === undefined && speaksOfGroup(text);
      return entry(done.wall, undefined, { kind: 'system', text });
    }
    return entry(done.wall, done.sender, readBody(raw, done.marked, found.noted));
  }

  function begin(block: string, from: number, end: number, wall: number): Open {
    const sender = senders.of(block, head.body, end);
    const marked = isMark(block.charCodeAt(from)) && block.charCodeAt(from) !== 0xfeff;
    return { sender: sender?.name, wall, marked, before: '', from: sender?.text ?? head.body, to: end };
  }

  return {
    *take(block) {
      let batch: ParsedMessage[] = [];
      for (let from = 0; from < block.length; ) {
        const next = lineEnd(block, from);
        const end = block.charCodeAt(next - 1) === CARRIAGE_RETURN && next > from ? next - 1 : next;
        let wall = Number.NaN;
        const isHead = readHead(block, from, end) && head.style === found.style;
        if (isHead) wall = momentOf(head);
        if (isHead && Number.isNaN(wall)) badTimes++;
        if (!Number.isNaN(wall)) {
          if (open) batch.push(finished(open, block));
          open = begin(block, from, end, wall);
          if (batch.length >= BATCH) {
            yield batch;
            batch = [];
          }
        } else if (open) {
          open.to = end;
        }
        from = next + 1;
      }
      if (open) carryOver(open, block);
      if (batch.length > 0) yield batch;
    },
    end: () => (open ? [finished(open, '')] : []),
    partner: () => partner,
    isGroup: () => group,
    badTimes: () => badTimes,
  };
}

const entry = (wall: number, sender: string | undefined, body: Body): ParsedMessage => ({
  conversation: '',
  sender,
  wall,
  offset: undefined,
  kind: body.kind,
  text: body.text,
  native: undefined,
  replyTo: undefined,
  ...(body.file !== undefined && { file: body.file }),
});

/** The block ends before the message does: what it holds of it is kept as text. */
function carryOver(open: Open, block: string): void {
  if (open.before.length < LONGEST_TEXT) {
    const part = block.slice(open.from, open.to);
    open.before = open.before === '' ? part : `${open.before}\n${part}`;
  }
  open.from = 0;
  open.to = 0;
}

function textOf(done: Open, block: string): string {
  const part = block.slice(done.from, done.to);
  const raw = done.before === '' ? part : part === '' ? done.before : `${done.before}\n${part}`;
  return (raw.includes('\r') ? raw.replaceAll('\r\n', '\n') : raw).trimEnd();
}

const speaksOfGroup = (notice: string): boolean => {
  const words = notice.toLowerCase();
  return GROUP_MARKS.some((mark) => words.includes(mark));
};
