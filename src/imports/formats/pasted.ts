// Text that was copied out of a chat, or typed from memory: "Me: …", the clients' own copies. Often without any time.
import type { DateOrder } from '../../core/archive/findings.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { plainName, withoutMarks } from '../characters.ts';
import { BATCH, type Batch, type ExportFile, type ExportFormat, type FileHead, type FormatOptions } from '../format.ts';
import { isBareLink } from '../kinds.ts';
import { linesOf, withoutReturn } from '../lines.ts';
import { textBlocks } from '../text-blocks.ts';
import { isBeside, YOU } from './pasted/labels.ts';
import { datedWall, type PastedHead } from './pasted/shapes.ts';
import { stampOf } from './pasted/stamps.ts';
import { type Survey, tallyOf } from './pasted/survey.ts';

export const pasted: ExportFormat = { name: 'pasted', family: 'pasted', layout: 'one-per-zip', recognise, read };

/** The person who pasted. */
const SELF = new Set('me|i|我|yo|moi|ich|io|eu|я|나|僕|私|俺'.split('|'));
/** Longer messages are cut (UTF-16 units): nobody pastes them. */
const LONGEST_TEXT = 1 << 20;
/** So much is looked at to tell the shape and the names (UTF-16 units). */
const LOOKED_AT = 8 << 20;

function recognise(head: FileHead): number {
  const tally = tallyOf();
  const end = head.whole ? head.text.length : head.text.lastIndexOf('\n') + 1;
  for (const pair of pairs()(head.text.slice(0, end), true)) tally.take(...pair);
  return tally.survey(false) ? 0.5 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const found = await surveyOf(file);
  if (!found) return;
  if (found.open && !options.dateOrder) {
    options.dateOrderOpen();
    options.warn('date-order-guessed', 1);
  }
  const order = found.open ? (options.dateOrder ?? found.order) : found.order;
  const chat = chatReader(found, order);
  for await (const pair of pairsOf(file)) {
    const batch = chat.take(...pair);
    if (batch.length > 0) yield batch;
  }
  yield chat.end();
  const marked = found.speakers.has(YOU) && found.shape.believe ? YOU : undefined;
  const self = marked ?? [...found.speakers].find((name) => SELF.has(name.toLowerCase()));
  yield { conversation: '', title: undefined, kind: undefined, self };
}

async function surveyOf(file: ExportFile): Promise<Survey | undefined> {
  const tally = tallyOf();
  let seen = 0;
  for await (const pair of pairsOf(file)) {
    tally.take(...pair);
    seen += pair[0].length + 1;
    if (seen > LOOKED_AT) break;
  }
  return tally.survey(true);
}

type Pair = readonly [line: string, next: string];

/** Each line as it stands, and the one below it; '' below the last. */
function pairs(): (block: string, last: boolean) => Generator<Pair, void, void> {
  let held: string | undefined;
  return function* (block, last) {
    for (const raw of linesOf(block)) {
      const line = withoutReturn(raw);
      if (held !== undefined) yield [held, line];
      held = line;
    }
    if (last && held !== undefined) yield [held, ''];
  };
}

async function* pairsOf(file: ExportFile): AsyncGenerator<Pair, void, void> {
  const paired = pairs();
  for await (const block of textBlocks(file)) yield* paired(block, false);
  yield* paired('', true);
}

interface Open {
  readonly head: PastedHead;
  /** Its line, and so those below, stand behind a '>'. */
  readonly cited: boolean;
  lines: string[];
  length: number;
}

function chatReader(found: Survey, order: DateOrder) {
  const { shape, speakers } = found;
  const above = shape.believe !== undefined;
  let open: Open | undefined;
  let batch: ParsedMessage[] = [];
  let skipped = false;

  function begin(head: PastedHead, cited: boolean): void {
    finish();
    const { text } = head;
    open = { head, cited, lines: text === '' ? [] : [text], length: text.length };
  }

  function finish(): void {
    const message = open && finished(open, order);
    // a name above another name is the same one, in full
    if (message && !(above && message.text === '')) batch.push(message);
    open = undefined;
  }

  function take(raw: string, below: string): readonly ParsedMessage[] {
    if (skipped) {
      skipped = false;
      return [];
    }
    const line = withoutMarks(raw);
    const head = shape.read(line, withoutMarks(below));
    if (head && speakers.has(head.name)) {
      begin(head, raw.startsWith('>'));
      skipped = head.lines === 2;
    } else if (open && !besides(line)) add(open, raw);
    return batch.length >= BATCH ? given() : [];
  }

  /** Whether the line is none of the message's: a time, or a word of the page. */
  function besides(line: string): boolean {
    if (above && isBeside(line)) return true;
    const stamp = open && (above || shape.clockAlone) ? stampOf(line) : undefined;
    if (!stamp || !open) return false;
    if (shape.clockAlone) begin({ ...open.head, ...stamp, date: stamp.date ?? open.head.date }, open.cited);
    return true;
  }

  function given(): readonly ParsedMessage[] {
    const done = batch;
    batch = [];
    return done;
  }

  return {
    take,
    end(): readonly ParsedMessage[] {
      finish();
      return given();
    },
  };
}

function add(open: Open, raw: string): void {
  if (open.length > LONGEST_TEXT) return;
  open.lines.push(open.cited ? raw.replace(/^> ?/, '') : raw);
  open.length += raw.length + 1;
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
