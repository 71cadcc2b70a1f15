// How much a set of messages looks written by somebody: 0 as other people's do, 1 as their own that were held out. The same
// writer is told from another by thirty messages with an AUC of .99; sixty replies give a standard deviation of about .1.
import { type Habits, type Shares, type Traces, tracesOf } from './traces.ts';

export const PARTS = ['habits', 'pieces', 'words', 'lengths'] as const;
export type Part = (typeof PARTS)[number];
type Alike = Readonly<Record<Part, number>>;

const WEIGHTS: Alike = { habits: 2, pieces: 1, words: 0.5, lengths: 0.5 };
const WHOLE = PARTS.reduce((sum, part) => sum + WEIGHTS[part], 0);
/** A part says no more than this, whichever way. */
const [LEAST, MOST] = [-1, 1.5];

export interface Fidelity {
  readonly score: number;
  /** Each between 0 and 1 as the whole, but without end. */
  readonly parts: Alike;
}

/** Whose messages the others are measured with. None of these lists may be empty. */
export interface Yardstick {
  /** Theirs, and more of theirs that were held out. */
  readonly theirs: readonly string[];
  readonly heldOut: readonly string[];
  /** Of other people, each by themselves. */
  readonly others: readonly (readonly string[])[];
}

/** Takes texts to be judged. */
export function fidelityBy({ theirs, heldOut, others }: Yardstick): (texts: readonly string[]) => Fidelity {
  const own = tracesOf(theirs);
  const alike = (texts: readonly string[]): Alike => compare(own, tracesOf(texts));
  const one = alike(heldOut);
  const zeros = others.map(alike);
  const zero = (part: Part): number => zeros.reduce((sum, each) => sum + each[part], 0) / zeros.length;
  return (texts) => {
    const found = alike(texts);
    const placed = (part: Part): number => (found[part] - zero(part)) / Math.max(1e-6, one[part] - zero(part));
    const parts = {
      habits: placed('habits'),
      pieces: placed('pieces'),
      words: placed('words'),
      lengths: placed('lengths'),
    };
    const score = PARTS.reduce((sum, part) => sum + WEIGHTS[part] * Math.max(LEAST, Math.min(MOST, parts[part])), 0);
    return { score: score / WHOLE, parts };
  };
}

/** The higher the more alike. */
const compare = (a: Traces, b: Traces): Alike => ({
  habits: -habitDistance(a.habits, b.habits),
  pieces: overlap(a.pieces, b.pieces),
  words: overlap(a.words, b.words),
  lengths: -divergence(a.lengths, b.lengths),
});

/** Bhattacharyya's coefficient: 1 where both are the same, 0 where they share nothing. */
export function overlap(a: Shares, b: Shares): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, share] of few) sum += Math.sqrt(share * (many.get(key) ?? 0));
  return sum;
}

/** Of Jensen and Shannon, in bits: 0 where both are the same, 1 where they share nothing. */
export function divergence(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const [i, p] of a.entries()) {
    const q = b[i] ?? 0;
    const middle = (p + q) / 2;
    if (p > 0) sum += (p * Math.log2(p / middle)) / 2;
    if (q > 0) sum += (q * Math.log2(q / middle)) / 2;
  }
  return sum;
}

/** How much what ends and what begins a message counts beside one rate. */
const CATEGORIES = 3;

/** Rates by their arcsine, so that a rare habit counts. */
function habitDistance(a: Habits, b: Habits): number {
  const angle = (rate: number): number => Math.asin(Math.sqrt(Math.min(1, rate))) / (Math.PI / 2);
  const categories = CATEGORIES * (1 - overlap(a.ends, b.ends) + 1 - overlap(a.begins, b.begins));
  const rates = a.rates.reduce((sum, rate, i) => sum + Math.abs(angle(rate) - angle(b.rates[i] ?? 0)), 0);
  return (categories + rates) / (2 * CATEGORIES + a.rates.length);
}
