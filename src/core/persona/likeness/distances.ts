// How far a set of answers is from the real ones, in what a reader notices first. 0 is the same.
import { divergence, overlap } from './fidelity.ts';
import { endOf, tracesOf } from './traces.ts';

/** Answers, each in its bubbles. */
export type Answers = readonly (readonly string[])[];

export interface Distances {
  /** Of how long messages are, and how many come in a row: Jensen and Shannon's, in bits. */
  readonly lengths: number;
  readonly bursts: number;
  /** Of what messages end with: one minus Bhattacharyya's coefficient. */
  readonly marks: number;
  /** Of the share of messages that hold each of the phrases, on average. */
  readonly phrases: number;
}

/** `phrases` are theirs: what they say much more than others. Neither list of answers may be empty. */
export function distancesBetween(answers: Answers, real: Answers, phrases: readonly string[]): Distances {
  const [given, meant] = [answers.flat(), real.flat()];
  return {
    lengths: divergence(tracesOf(given).lengths, tracesOf(meant).lengths),
    bursts: divergence(burstsOf(answers), burstsOf(real)),
    marks: 1 - overlap(endsOf(given), endsOf(meant)),
    phrases: average(phrases.map((phrase) => Math.abs(rateOf(phrase, given) - rateOf(phrase, meant)))),
  };
}

/** The last class has no end. */
const LARGEST_BURST = 5;

function burstsOf(answers: Answers): readonly number[] {
  const shares = new Array<number>(LARGEST_BURST).fill(0);
  for (const { length } of answers) {
    const place = Math.min(LARGEST_BURST, length) - 1;
    shares[place] = (shares[place] ?? 0) + 1 / answers.length;
  }
  return shares;
}

function endsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const end of texts.map(endOf)) shares.set(end, (shares.get(end) ?? 0) + 1 / texts.length);
  return shares;
}

const rateOf = (phrase: string, texts: readonly string[]): number =>
  texts.filter((text) => text.toLowerCase().includes(phrase)).length / texts.length;

const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
