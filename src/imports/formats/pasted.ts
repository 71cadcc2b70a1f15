// Text that was copied out of a chat, or typed from memory: "Me: …", the clients' own copies. Often without any time.
import type { DateOrder } from '../../core/archive/findings.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { detached, plainName, withoutMarks } from '../characters.ts';
import { orderEvidence } from '../date-order.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { isBareLink } from '../kinds.ts';
import { textBlocks } from '../text-blocks.ts';
import { datedWall, type PastedHead, SHAPES, type Shape } from './pasted/shapes.ts';

export const pasted: ExportFormat = { name: 'pasted', family: 'pasted', layout: 'one-per-zip', recognise, read };

/** Speakers that need not recur to be believed. */
const KNOWN_SPEAKERS = new Set(
  'me|them|you|i|he|she|her|him|我|你|他|她|ta|对方|對方|yo|él|ella|moi|lui|elle|ich|er|sie|io|eu|ele|ela|я|он|она|나|너|僕|私|俺'.split(
    '|',
  ),
);
/** Of these, the person who pasted. */
const SELF = new Set('me|i|我|yo|moi|ich|io|eu|я|나|僕|私|俺'.split('|'));
/** Words that stand before a colon in any text. */
const NOBODY = new Set(
  'note|notes|ps|p.s.|pps|edit|update|fyi|btw|nb|n.b.|todo|tl;dr|warning|注|注意|备注|備註'.split('|'),
);
const MOST_SPEAKERS = 500;
const LONGEST_TEXT = 16 << 20;

/** What the first reading finds: which shape the heads have, and whose names recur. */
interface Survey {
  readonly shape: Shape;
  readonly speakers: ReadonlySet<string>;
  readonly order: DateOrder;
  readonly open: boolean;
}

function recognise(head: FileHead): number {
  const tally = tallyOf();
  const end = head.whole ? head.text.length : head.text.lastIndexOf('\n') + 1;
  tally.take(head.text.slice(0, end));
  return tally.survey() ? 0.5 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const tally = tallyOf();
  for await (const block of textBlocks(file)) tally.take(block);
  const found = tally.survey();
  if (!found) return;
  if (found.open && !options.dateOrder) {
    options.dateOrderOpen();
    options.warn('date-order-guessed', 1);
  }
  const order = found.open ? (options.dateOrder ?? found.order) : found.order;
  const chat = chatReader(found, order);
  for await (const block of textBlocks(file)) yield* chat.take(block);
  yield chat.end();
  const self = [...found.speakers].find((name) => SELF.has(name.toLowerCase()));
  yield { conversation: '', title: undefined, kind: undefined, self };
}

function* linesOf(block: string): Generator<string, void, void> {
  for (let from = 0; from < block.length; ) {
    const next = block.indexOf('\n', from);
    const end = next < 0 ? block.length : next;
    const line = block.slice(from, end);
    yield line.endsWith('\r') ? line.slice(0, -1) : line;
    from = end + 1;
  }
}

interface Counted {
  readonly shape: Shape;
  readonly speakers: Map<string, number>;
  readonly order: ReturnType<typeof orderEvidence>;
  heads: number;
  firstLine: boolean;
}

/** Counts heads of every shape over the lines it is given. */
function tallyOf() {
  const counted = SHAPES.map(
    (shape): Counted => ({
      shape,
      speakers: new Map(),
      order: orderEvidence(shape.likelyOrder === 'mdy' ? ['mdy', 'dmy'] : ['dmy', 'mdy']),
      heads: 0,
      firstLine: false,
    }),
  );
  let lines = 0;

  function take(block: string): void {
    for (const raw of linesOf(block)) {
      const line = withoutMarks(raw);
      if (line.trim() === '') continue;
      lines++;
      for (const one of counted) countLine(one, line, lines === 1);
    }
  }

  return { take, survey: () => bestSurvey(counted, lines) };
}

function countLine(one: Counted, line: string, first: boolean): void {
  const head = one.shape.read(line);
  if (!head || (!one.shape.dated && NOBODY.has(head.name.toLowerCase()))) return;
  const known = one.speakers.get(head.name);
  if (known === undefined && one.speakers.size >= MOST_SPEAKERS) return;
  one.speakers.set(known === undefined ? detached(head.name) : head.name, (known ?? 0) + 1);
  one.heads++;
  one.firstLine ||= first;
  if (head.date) one.order.add(...head.date);
}

function bestSurvey(counted: readonly Counted[], lines: number): Survey | undefined {
  for (const one of counted) {
    const speakers = believed(one);
    const heads = [...speakers].reduce((sum, name) => sum + (one.speakers.get(name) ?? 0), 0);
    if (heads < 2 || heads * one.shape.linesPerHead < lines) continue;
    if (!one.shape.dated && !isDialogue(speakers)) continue;
    const { order, open } = one.order.decide();
    return { shape: one.shape, speakers, order, open };
  }
  return undefined;
}

/** Names that recur. A head with a date is believed at once. */
function believed(one: Counted): ReadonlySet<string> {
  const names = [...one.speakers].filter(
    ([name, count]) => one.shape.dated || count > 1 || KNOWN_SPEAKERS.has(name.toLowerCase()),
  );
  return new Set(names.map(([name]) => name));
}

/** Two who answer each other; more than a handful are the keys of some other text. */
const isDialogue = (speakers: ReadonlySet<string>): boolean =>
  (speakers.size >= 2 && speakers.size <= 6) || [...speakers].some((name) => KNOWN_SPEAKERS.has(name.toLowerCase()));

interface Open {
  readonly head: PastedHead;
  /** Its line, and so those below, stand behind a '>'. */
  readonly cited: boolean;
  lines: string[];
  length: number;
}

function chatReader(found: Survey, order: DateOrder) {
  let open: Open | undefined;

  function* take(block: string): Generator<readonly ParsedMessage[], void, void> {
    let batch: ParsedMessage[] = [];
    for (const raw of linesOf(block)) {
      const head = found.shape.read(withoutMarks(raw));
      if (head && found.speakers.has(head.name)) {
        if (open) batch.push(finished(open, order));
        open = {
          head,
          cited: raw.startsWith('>'),
          lines: head.text === '' ? [] : [head.text],
          length: head.text.length,
        };
      } else if (open && open.length < LONGEST_TEXT) {
        open.lines.push(open.cited ? raw.replace(/^> ?/, '') : raw);
        open.length += raw.length + 1;
      }
      if (batch.length >= BATCH) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  }

  return { take, end: (): readonly ParsedMessage[] => (open ? [finished(open, order)] : []) };
}

function finished(open: Open, order: DateOrder): ParsedMessage {
  const text = withoutMarks(open.lines.join('\n')).trim();
  return {
    conversation: '',
    sender: plainName(open.head.name),
    wall: datedWall(open.head, order),
    offset: undefined,
    kind: text === '' ? 'media' : isBareLink(text) ? 'link' : 'text',
    text,
    native: undefined,
    replyTo: undefined,
  };
}
