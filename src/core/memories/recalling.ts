// Which memories a message is about.
import { datesNamed } from '../archive/dates-named.ts';
import { isStopWord, tokens } from '../archive/tokens.ts';
import { holdsContactDetails } from '../farewell/contact-details.ts';
import type { RecordStore, Vault } from '../ports.ts';
import { innermost } from './dating.ts';
import { type Memory, type Span, wordsIn } from './memory.ts';

/** Memories that stand in a prompt: each is a sentence. */
const MOST = 4;
/** Hits looked at. */
const POOL = 24;
/** Of the message's words that say something a memory must hold this share, rounded up, and never more than so many. Chosen. */
const SHARE = 0.25;
const SHARED = 2;

const contentOf = (text: string): ReadonlySet<string> => new Set(tokens(text).filter((token) => !isStopWord(token)));

export interface Recall {
  readonly message: string;
  /** What was said before it, which counts too where the message says little. */
  readonly before: string | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** Best first, without what tells how to reach somebody. Where the message names a time, photos of another time are not meant, and those of that time are. */
export async function recallMemories(
  { memories: store, record }: Pick<Vault, 'memories' | 'record'>,
  { message, before, now }: Recall,
): Promise<readonly Memory[]> {
  const { wanted, isClose } = closeness(message, before);
  const found = await store.search(wanted, POOL);
  const fitting = found.filter((memory) => isClose(wordsIn(memory)) && !holdsContactDetails(memory.text));
  const named = await timesNamed(message, record, now);
  const then = await Promise.all(named.map((span) => store.during(span, 'photo', MOST)));
  const meant = fitting.filter((memory) => memory.kind !== 'photo' || isMeant(memory, named));
  return withoutTwins([...meant, ...then.flat()]).slice(0, MOST);
}

export interface Closeness {
  /** Terms to search with. */
  readonly wanted: readonly string[];
  /** Whether a text holds enough of them. */
  isClose(text: string): boolean;
}

/** To a message, and to what was said before it where it says little. */
export function closeness(message: string, before: string | undefined): Closeness {
  const own = contentOf(message);
  const wanted = own.size >= SHARED || before === undefined ? own : new Set([...own, ...contentOf(before)]);
  const enough = Math.min(SHARED, Math.ceil(SHARE * wanted.size));
  return { wanted: [...wanted], isClose: (text) => shared(contentOf(text), wanted) >= enough };
}

/** Each that is named, within the record: a month without a year is one in each of them. */
export async function timesNamed(message: string, record: RecordStore, now: number): Promise<readonly Span[]> {
  const at = Math.floor(now / 1000);
  const { first = at, last = at } = await record.summary();
  return innermost(datesNamed(message, { at, first, last })).map(({ from, to }) => ({ from, to: to - 1 }));
}

const isMeant = ({ when }: Memory, named: readonly Span[]): boolean =>
  named.length === 0 || when === undefined || named.some(({ from, to }) => when.from <= to && when.to >= from);

/** Photos of one batch have the same words: one of them is enough. */
const withoutTwins = (memories: readonly Memory[]): readonly Memory[] =>
  memories.filter(
    (memory, i) =>
      memories.findIndex(({ id, text, kind }) => id === memory.id || (kind === 'photo' && text === memory.text)) === i,
  );

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((token) => other.has(token)).length;
