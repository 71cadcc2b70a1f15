// The reply pairs that stand in a prompt: alike in words and situation, from all eras, and not the same ones turn after turn.
import type { ReplyPair } from '../archive/pairs.ts';
import { type RecallRequest, recallPairs } from '../archive/recall.ts';
import type { RecordStore, TalkStore } from '../ports.ts';

export interface Choosing extends Omit<RecallRequest, 'limit'> {
  readonly record: RecordStore;
  /** Numbers the eras of the record. */
  readonly eraOf: (at: number | undefined) => number;
  /** First messages of the pairs that were shown not long ago: they are not shown again. */
  readonly shown: ReadonlySet<number>;
}

const MOST_PAIRS = 12;
const FEWEST_PAIRS = 6;
/** What a pair counts less for each one of its era that is there already. Chosen. */
const SAME_ERA = 0.95;

/** Best first. Where the message alone recalls little, what the user wrote before it is asked as well. */
export async function choosePairs(choosing: Choosing): Promise<readonly ReplyPair[]> {
  const { record, message, context, shown, eraOf } = choosing;
  // records repeat themselves
  const limit = 2 * MOST_PAIRS + shown.size;
  const fresh = (pairs: readonly ReplyPair[]): readonly ReplyPair[] =>
    different(pairs).filter((pair) => !shown.has(firstId(pair)));
  const own = overEras(fresh(await recallPairs(record, { ...choosing, message, limit })), eraOf);
  const [before] = context;
  if (own.length >= FEWEST_PAIRS || before === undefined) return own;
  const earlier = await recallPairs(record, { ...choosing, message: before, context: context.slice(1), limit });
  // they fit what came before, which says nothing about how well they answer this
  const more = earlier.map((pair) => ({ ...pair, confidence: 0 }));
  return [...own, ...fresh([...own, ...more]).slice(own.length, FEWEST_PAIRS)];
}

const firstId = (pair: ReplyPair): number => pair.mine[0]?.id ?? 0;

/** The first of each that read the same. */
function different(pairs: readonly ReplyPair[]): readonly ReplyPair[] {
  const seen = new Map<string, ReplyPair>();
  for (const pair of pairs) {
    const text = [...pair.mine, ...pair.theirs].map((line) => line.text).join('\n');
    if (!seen.has(text)) seen.set(text, pair);
  }
  return [...seen.values()];
}

/** The best always stays the first. */
function overEras(pairs: readonly ReplyPair[], eraOf: Choosing['eraOf']): readonly ReplyPair[] {
  const left = [...pairs];
  const chosen: ReplyPair[] = [];
  const taken = new Map<number, number>();
  while (left.length > 0 && chosen.length < MOST_PAIRS) {
    const worth = left.map((pair) => pair.score * SAME_ERA ** (taken.get(eraOf(pair.mine[0]?.at)) ?? 0));
    const [best] = left.splice(worth.indexOf(Math.max(...worth)), 1);
    if (!best) break;
    const era = eraOf(best.mine[0]?.at);
    taken.set(era, (taken.get(era) ?? 0) + 1);
    chosen.push(best);
  }
  return chosen.sort((a, b) => b.score - a.score);
}

/** Turns in which no pair is shown a second time. */
const RESTING_TURNS = 10;
/** By talk. What a program that was started anew has forgotten is shown once more at the most. */
const lately = new WeakMap<TalkStore, readonly (readonly number[])[]>();

export const shownLately = (talk: TalkStore): ReadonlySet<number> => new Set((lately.get(talk) ?? []).flat());

/** Called once a turn, when its reply is there. */
export function keepShown(talk: TalkStore, pairs: readonly ReplyPair[]): void {
  lately.set(talk, [...(lately.get(talk) ?? []), pairs.map(firstId)].slice(-RESTING_TURNS));
}
