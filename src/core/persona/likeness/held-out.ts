// A record parted by time: what a persona is made from, and the end of it, which it has to answer without having seen it.
import type { RecordMessage } from '../../archive/message.ts';
import { isTyped, sameStretch } from '../../archive/runs.ts';

/** What the two wrote by turns. */
export interface Round {
  readonly mine: readonly RecordMessage[];
  readonly theirs: readonly RecordMessage[];
}

/** A run of the user's that was really answered. */
export interface Context extends Round {
  /** The rounds before it in the same stretch, oldest first. */
  readonly before: readonly Round[];
}

export interface Parted {
  readonly kept: readonly RecordMessage[];
  readonly heldOut: readonly RecordMessage[];
  /** All there are in what was held out. */
  readonly contexts: readonly Context[];
}

/** `messages` in order of time. The last `share` of them is held out; no stretch is cut where another way is found. */
export function partByTime(messages: readonly RecordMessage[], share: number): Parted {
  const wanted = Math.floor(messages.length * (1 - share));
  const begins = (i: number): boolean => {
    const [before, message] = [messages[i - 1], messages[i]];
    return before !== undefined && message !== undefined && !sameStretch(before, message);
  };
  const next = messages.findIndex((_, i) => i >= wanted && begins(i));
  const cut = next < 0 ? wanted : next;
  const heldOut = messages.slice(cut);
  return { kept: messages.slice(0, cut), heldOut, contexts: stretchesOf(heldOut).flatMap(contextsIn) };
}

function stretchesOf(messages: readonly RecordMessage[]): readonly (readonly RecordMessage[])[] {
  const stretches: RecordMessage[][] = [];
  for (const [i, message] of messages.entries()) {
    const before = messages[i - 1];
    if (before && sameStretch(before, message)) stretches.at(-1)?.push(message);
    else stretches.push([message]);
  }
  return stretches;
}

function contextsIn(stretch: readonly RecordMessage[]): readonly Context[] {
  const rounds: { mine: RecordMessage[]; theirs: RecordMessage[] }[] = [];
  for (const message of stretch.filter(isTyped)) {
    const round = rounds.at(-1);
    if (message.by === 'them') round?.theirs.push(message);
    else if (round && round.theirs.length === 0) round.mine.push(message);
    else rounds.push({ mine: [message], theirs: [] });
  }
  return rounds.flatMap((round, i) => (round.theirs.length > 0 ? [{ ...round, before: rounds.slice(0, i) }] : []));
}

/** At most so many, spread evenly. */
export function spread<T>(items: readonly T[], limit: number): readonly T[] {
  if (items.length <= limit) return items;
  const share = (place: number): number => Math.floor((place * limit) / items.length);
  return items.filter((_, i) => share(i + 1) > share(i));
}
