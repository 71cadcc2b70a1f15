// Whether a text is about what a message asks: by the words that say something, the rare ones most. A word like "first" or
// "day" never carries it: who asks for a first kiss is not told how the two first met.
import { contentWords, holderOf, isCut, isSingle, isWeak, termsOf } from '../archive/content-words.ts';
import type { RecordStore } from '../ports.ts';

export interface Closeness {
  /** Terms to search with; [] where the message names nothing. */
  readonly wanted: readonly string[];
  /** It names something in a single character, which no index finds. */
  readonly unindexed: boolean;
  /** 0: it is about something else. Else only the order means something. */
  closeness(text: string): number;
}

/** Of what the message's words weigh, a text must hold this share. Chosen on tests/recall/memories-*.txt. */
const SHARE = 0.36;
/** Of a longer message its heaviest words, this many, are the whole. */
const HEAVIEST = 5;
/** With fewer words that say something, what was said before counts too. */
const ENOUGH = 2;
/** What a word that many things share weighs beside another. */
const WEAK = 0.2;
/** And a single Chinese character, of which nobody knows how rare it is. */
const SINGLE = 0.7;
/** Messages of a record from which on its own counts say how rare a word is. */
const TELLING = 50;

/** To a message, and to what was said before it where it says little. */
export async function closenessTo(
  message: string,
  before: string | undefined,
  record: RecordStore,
): Promise<Closeness> {
  const own = contentWords(message);
  const strong = [...own].filter((word) => !isWeak(word));
  const said = strong.length >= ENOUGH || before === undefined ? own : new Set([...own, ...contentWords(before)]);
  const weights = await weightsOf([...said], record);
  const telling = [...said].filter((word) => !isWeak(word));
  const heaviest = [...weights.values()].sort((a, b) => b - a).slice(0, HEAVIEST);
  const whole = heaviest.reduce((sum, weight) => sum + weight, 0);
  return {
    wanted: [...new Set(telling.flatMap(termsOf))],
    unindexed: telling.some(isSingle),
    closeness(text) {
      const holds = holderOf(text);
      const held = [...said].filter(holds);
      const weight = held.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
      return held.some((word) => !isWeak(word)) && weight >= SHARE * whole ? weight : 0;
    },
  };
}

/** By how many messages of the record hold them. */
async function weightsOf(words: readonly string[], record: RecordStore): Promise<ReadonlyMap<string, number>> {
  const [counts, { messages }] = await Promise.all([record.counts(words.flatMap(termsOf)), record.extent()]);
  const total = Math.max(TELLING, messages);
  return new Map(
    words.map((word) => {
      const held = termsOf(word).map((term) => counts.get(term) ?? 0);
      const rare = Math.log(1 + total / Math.max(1, isCut(word) ? Math.min(...held) : Math.max(...held)));
      return [word, (isWeak(word) ? WEAK : isSingle(word) ? SINGLE : 1) * rare];
    }),
  );
}
