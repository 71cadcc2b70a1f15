// Who answered what: the run of one side, and the run of the other that follows it in the same stretch.
import { type MessageKind, type RecordMessage, STRETCH_GAP } from './message.ts';

/** Their text is the app's own, not something that was typed. */
const NOT_TYPED: ReadonlySet<MessageKind> = new Set(['call', 'deleted', 'system']);

/** Somebody typed it. */
export const isTyped = (message: RecordMessage): boolean => !NOT_TYPED.has(message.kind) && message.text.trim() !== '';

/** Neighbours in the record belong to one stretch. Lines without a time do when neither has one. */
export function sameStretch(a: RecordMessage, b: RecordMessage): boolean {
  if (a.at === undefined || b.at === undefined) return a.at === b.at;
  return Math.abs(b.at - a.at) <= STRETCH_GAP;
}

export interface Exchange {
  readonly before: readonly RecordMessage[];
  readonly mine: readonly RecordMessage[];
  readonly theirs: readonly RecordMessage[];
}

/** Indexes of the first and the last message: of the user's run, and of what stands right before and after it. */
interface Extent {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

/** undefined: the message is not the user's. */
function extentAround(messages: readonly RecordMessage[], id: number): Extent | undefined {
  const at = messages.findIndex((message) => message.id === id);
  if (messages[at]?.by !== 'me') return undefined;
  const first = runEnd(messages, at, -1);
  const last = runEnd(messages, at, 1);
  return { from: besideEnd(messages, first, -1), first, last, to: besideEnd(messages, last, 1) };
}

/**
 * The user's run that holds that message, what it answered, and what it was answered with. Media without a caption are
 * left out but do not end a run. undefined: the message is not the user's, or nobody answered within the stretch.
 */
export function exchangeAround(messages: readonly RecordMessage[], id: number): Exchange | undefined {
  const extent = extentAround(messages, id);
  if (!extent) return undefined;
  const { from, first, last, to } = extent;
  const exchange = {
    before: messages.slice(from, first).filter(isTyped),
    mine: messages.slice(first, last + 1).filter(isTyped),
    theirs: messages.slice(last + 1, to + 1).filter(isTyped),
  };
  return exchange.mine.length > 0 && exchange.theirs.length > 0 ? exchange : undefined;
}

/** The exchange around that message may go on beyond these. */
export function isCutOff(messages: readonly RecordMessage[], id: number): boolean {
  const extent = extentAround(messages, id);
  return extent !== undefined && (extent.from === 0 || extent.to === messages.length - 1);
}

/** Where the run of one side that begins at `start` ends, going that way within the stretch. */
function runEnd(messages: readonly RecordMessage[], start: number, step: 1 | -1): number {
  let end = start;
  while (isNext(messages, end, step) && messages[end + step]?.by === messages[start]?.by) end += step;
  return end;
}

/** The same of the other side's run right beside `edge`; `edge` where the stretch has none. */
const besideEnd = (messages: readonly RecordMessage[], edge: number, step: 1 | -1): number =>
  isNext(messages, edge, step) ? runEnd(messages, edge + step, step) : edge;

function isNext(messages: readonly RecordMessage[], at: number, step: 1 | -1): boolean {
  const [here, next] = [messages[at], messages[at + step]];
  return here !== undefined && next !== undefined && sameStretch(here, next);
}
