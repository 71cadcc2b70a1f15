// Which memories a message is about.
import { daysNamed } from '../archive/days-named.ts';
import { holdsContactDetails } from '../farewell/contact-details.ts';
import type { RecordStore, Vault } from '../ports.ts';
import { closenessTo } from './closeness.ts';
import { innermost } from './dating.ts';
import { type Memory, type Span, wordsIn } from './memory.ts';

/** Memories that stand in a prompt: each is a sentence. */
const MOST = 4;
/** Hits looked at. */
const POOL = 24;
/** Beside the best, what is less than this share of it is about something else. Chosen. */
const BESIDE_BEST = 0.7;
/** Of the newest, where no index helps. */
const LISTED = 200;

export interface Recall {
  readonly message: string;
  /** What was said before it, which counts too where the message says little. */
  readonly before: string | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/**
 * Best first, without what tells how to reach somebody. Where the message names a time of the record, what is of another time
 * is not meant, and what is of that time is. Who tells of yesterday may mean any time; photos are of the one that is named.
 */
export async function recallMemories(
  { memories: store, record }: Pick<Vault, 'memories' | 'record'>,
  { message, before, now }: Recall,
): Promise<readonly Memory[]> {
  const { wanted, unindexed, closeness } = await closenessTo(message, before, record);
  const named = await timesNamed(message, record, now);
  const { first = 0, last = Number.POSITIVE_INFINITY } = await record.summary();
  const back = named.filter(({ from, to }) => from <= last && to >= first);
  const found = [...(await store.search(wanted, POOL)), ...(unindexed ? await store.list(LISTED, 0) : [])];
  const fitting = found
    .map((memory) => ({ memory, close: closeness(wordsIn(memory)) }))
    .filter(({ memory, close }) => close > 0 && isMeant(memory, memory.kind === 'photo' ? named : back))
    .sort((a, b) => b.close - a.close);
  const bar = BESIDE_BEST * (fitting[0]?.close ?? 0);
  const close = fitting.filter((each) => each.close >= bar).map(({ memory }) => memory);
  const then = await Promise.all(named.map((span) => store.during(span, MOST)));
  const all = [...close, ...then.flat().filter((memory) => named.some((span) => isOf(memory, span)))];
  return withoutTwins(all.filter(({ text }) => !holdsContactDetails(text))).slice(0, MOST);
}

/** Each that is named, within the record: a month without a year is one in each of them. */
export async function timesNamed(message: string, record: RecordStore, now: number): Promise<readonly Span[]> {
  const named = await daysNamed(record, message, Math.floor(now / 1000));
  return innermost(named).map(({ from, to }) => ({ from, to: to - 1 }));
}

const isMeant = ({ when }: Memory, named: readonly Span[]): boolean =>
  named.length === 0 || when === undefined || named.some(({ from, to }) => when.from <= to && when.to >= from);

/** A habit of years is of no day in them. */
const isOf = ({ when }: Memory, { from, to }: Span): boolean =>
  when !== undefined && when.to - when.from <= Math.max(to - from, A_WEEK);
const A_WEEK = 7 * 86_400;

/** Photos of one batch have the same words: one of them is enough. */
const withoutTwins = (memories: readonly Memory[]): readonly Memory[] =>
  memories.filter(
    (memory, i) =>
      memories.findIndex(({ id, text, kind }) => id === memory.id || (kind === 'photo' && text === memory.text)) === i,
  );
