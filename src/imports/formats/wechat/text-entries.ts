// Texts in which a head names who wrote and when, and the lines below it are the message.
import type { ParsedMessage } from '../../../core/archive/message.ts';
import { detached, withoutMarks } from '../../characters.ts';
import { BATCH, type ExportFile, type FileHead } from '../../format.ts';
import { nameBook } from '../../people.ts';
import { textBlocks } from '../../text-blocks.ts';
import { type Body, bodyOf } from './kinds.ts';

export interface EntryHead {
  /** undefined: a notice. */
  readonly sender: string | undefined;
  /** undefined where the head has none; NaN where what stands there is no time. */
  readonly wall: number | undefined;
  /** What of the message stands on the same line. */
  readonly text: string;
}

/** 'over' is no part of any message: a day, a rule, the text's own head. */
export type ReadLine = EntryHead | 'over' | undefined;

export interface Shape {
  /** `line` without direction marks; undefined where it belongs to the message above. One reading asks for one shape. */
  read(line: string): ReadLine;
  /** A head without an empty line above it is part of a message. */
  readonly afterEmptyLine: boolean;
  /** The message begins on the line of its head, so that a line with a head may be of any length. */
  readonly withText?: boolean;
  /** Where the text alone does not tell. */
  finish?(head: EntryHead, text: string): EntryHead & { readonly body: Body };
}

/** Longer lines are no heads. Keeps the patterns of heads linear. */
const LONGEST_HEAD = 400;
/** Longer messages are cut (UTF-16 units). */
const LONGEST_TEXT = 16 << 20;

export function* linesOf(block: string): Generator<string, void, void> {
  for (let from = 0; from < block.length; ) {
    const next = block.indexOf('\n', from);
    const end = next < 0 ? block.length : next;
    yield block.charCodeAt(end - 1) === 13 && end > from ? block.slice(from, end - 1) : block.slice(from, end);
    from = end + 1;
  }
}

/** The head of a file as whole lines. */
export const headLines = (head: FileHead): string =>
  head.whole ? head.text : head.text.slice(0, head.text.lastIndexOf('\n') + 1);

/** undefined for what is too long to be a head. */
export const headLine = (raw: string, withText = false): string | undefined =>
  raw.length > LONGEST_HEAD && !withText ? undefined : withoutMarks(raw).trimEnd();

interface Open {
  readonly head: EntryHead;
  readonly lines: string[];
  length: number;
}

/** `onBadTime`: a head whose time is none; its message is read without. */
export async function* readEntries(
  file: ExportFile,
  conversation: string,
  shape: Shape,
  onBadTime: () => void,
): AsyncGenerator<readonly ParsedMessage[], void, void> {
  let open: Open | undefined;
  let afterEmpty = true;
  let batch: ParsedMessage[] = [];
  const nameOf = nameBook();

  function begin(head: EntryHead): void {
    if (open) batch.push(entry(open, conversation, shape, nameOf));
    if (Number.isNaN(head.wall)) onBadTime();
    open = { head, lines: head.text === '' ? [] : [head.text], length: head.text.length };
  }

  for await (const block of textBlocks(file)) {
    for (const raw of linesOf(block)) {
      const line = headLine(raw, shape.withText);
      const read = line === undefined || (shape.afterEmptyLine && !afterEmpty) ? undefined : shape.read(line);
      afterEmpty = line === '';
      if (read === 'over') continue;
      if (read) begin(read);
      else if (open && open.length < LONGEST_TEXT) {
        open.lines.push(raw);
        open.length += raw.length + 1;
      }
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (open) batch.push(entry(open, conversation, shape, nameOf));
  if (batch.length > 0) yield batch;
}

function entry(open: Open, conversation: string, shape: Shape, nameOf: (raw: string) => string): ParsedMessage {
  const text = open.lines.join('\n').trim();
  const { sender, wall, body } = shape.finish?.(open.head, text) ?? { ...open.head, body: bodyOf(text) };
  const system = sender === undefined || body.kind === 'system';
  return {
    conversation,
    sender: system ? undefined : nameOf(sender),
    wall: Number.isNaN(wall) ? undefined : wall,
    offset: undefined,
    kind: system ? 'system' : body.kind,
    text: system && body.text === '' ? text : body.text,
    native: undefined,
    replyTo: undefined,
  };
}

export interface Survey {
  /** How often each name stands in a head. */
  readonly names: ReadonlyMap<string, number>;
  readonly heads: number;
  /** Heads below an empty line. */
  readonly afterEmpty: number;
  /** The first line that is not empty is a head, or belongs to none. */
  readonly beginsWithHead: boolean;
}

const MOST_NAMES = 5000;

type Surveyed = Pick<Shape, 'read' | 'withText'>;

/** Counts heads, in whole lines. */
function surveyor({ read, withText }: Surveyed) {
  const names = new Map<string, number>();
  let heads = 0;
  let afterEmpty = 0;
  let beginsWithHead = false;
  let empty = true;
  let first = true;
  return {
    take(block: string): void {
      for (const raw of linesOf(block)) {
        const line = headLine(raw, withText);
        const found = line === undefined || line === '' ? undefined : read(line);
        if (found && found !== 'over') {
          heads++;
          if (empty) afterEmpty++;
          if (first) beginsWithHead = true;
          const name = found.sender ?? '';
          const count = names.get(name);
          if (count !== undefined) names.set(name, count + 1);
          else if (names.size < MOST_NAMES) names.set(detached(name), 1);
        }
        if (line !== '') first = false;
        empty = line === '';
      }
    },
    found: (): Survey => ({ names, heads, afterEmpty, beginsWithHead }),
  };
}

export async function surveyFile(file: ExportFile, shape: Surveyed): Promise<Survey> {
  const survey = surveyor(shape);
  for await (const block of textBlocks(file)) survey.take(block);
  return survey.found();
}

export function surveyHead(head: FileHead, shape: Surveyed): Survey {
  const survey = surveyor(shape);
  survey.take(headLines(head));
  return survey.found();
}
