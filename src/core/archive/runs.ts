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

/** Every message that is still of the same side and stretch, going that way from `start`; their indexes, in order. */
function walk(messages: readonly RecordMessage[], start: number, step: 1 | -1): readonly RecordMessage[] {
  const found: RecordMessage[] = [];
  let previous = messages[start];
  for (let i = start; previous; i += step) {
    const message = messages[i];
    if (!message || message.by !== messages[start]?.by || !sameStretch(previous, message)) break;
    found.push(message);
    previous = message;
  }
  return step === 1 ? found : found.reverse();
}

export interface Exchange {
  readonly before: readonly RecordMessage[];
  readonly mine: readonly RecordMessage[];
  readonly theirs: readonly RecordMessage[];
}

/**
 * The user's run that holds that message, what it answered, and what it was answered with. Media without a caption are
 * left out but do not end a run. undefined: the message is not the user's, or nobody answered within the stretch.
 */
export function exchangeAround(messages: readonly RecordMessage[], id: number): Exchange | undefined {
  const at = messages.findIndex((message) => message.id === id);
  if (messages[at]?.by !== 'me') return undefined;
  const earlier = walk(messages, at, -1).slice(0, -1);
  const mine = [...earlier, ...walk(messages, at, 1)];
  const first = at - earlier.length;
  const last = first + mine.length - 1;
  const exchange = {
    before: joined(messages, first, -1).filter(isTyped),
    mine: mine.filter(isTyped),
    theirs: joined(messages, last, 1).filter(isTyped),
  };
  return exchange.mine.length > 0 && exchange.theirs.length > 0 ? exchange : undefined;
}

/** The other side's run right beside `edge`, where it is of the same stretch. */
function joined(messages: readonly RecordMessage[], edge: number, step: 1 | -1): readonly RecordMessage[] {
  const [here, next] = [messages[edge], messages[edge + step]];
  return here && next && sameStretch(here, next) ? walk(messages, edge + step, step) : [];
}
