// How alike two short texts are: weighed words, and pieces of words for typing that differs in spelling.
import { isStopWord } from './tokens.ts';

/** Weighed terms. Its length is measured once, because each text is held against many. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Reads how rare a term is. */
export type Rarity = (term: string) => number;

/** What a common word weighs beside a rare one; chosen. Rare words weigh 3 to 12. */
const STOP_RARITY = 1;

/** `total` messages; `counts` of the terms that were asked about. Others are taken as neither rare nor common. */
export function rarity(total: number, counts: ReadonlyMap<string, number>): Rarity {
  const ordinary = Math.log(1 + total / Math.max(4, total / 500));
  return (term) => {
    const count = counts.get(term);
    if (count !== undefined) return Math.log(1 + total / Math.max(1, count));
    return isStopWord(term) ? STOP_RARITY : ordinary;
  };
}

/** Of a text's tokens. A term twice in a text counts a little more than once. */
export function wordVector(words: Iterable<string>, rare: Rarity): Vector {
  const weights = new Map<string, number>();
  for (const token of words) weights.set(token, (weights.get(token) ?? 0) + 1);
  for (const [token, count] of weights) weights.set(token, (1 + Math.log(count)) * rare(token));
  return vectorOf(weights);
}

/** Character pairs to fours of the text as typed but for case, width and white space. */
export function pieceVector(text: string): Vector {
  const line = ` ${text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()} `;
  const weights = new Map<string, number>();
  for (let length = 2; length <= 4; length++)
    for (let i = 0; i + length <= line.length; i++) {
      const piece = line.slice(i, i + length);
      weights.set(piece, (weights.get(piece) ?? 0) + 1);
    }
  return vectorOf(weights);
}

/** Each part so many times. */
export function sumOf(parts: readonly (readonly [part: Vector, times: number])[]): Vector {
  const weights = new Map<string, number>();
  for (const [part, times] of parts)
    for (const [term, weight] of part.weights) weights.set(term, (weights.get(term) ?? 0) + times * weight);
  return vectorOf(weights);
}

function vectorOf(weights: ReadonlyMap<string, number>): Vector {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return { weights, length: Math.sqrt(squares) };
}

/** 0 to 1; 0 where one of them is empty. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, weight] of few.weights) shared += weight * (many.weights.get(term) ?? 0);
  return shared === 0 ? 0 : Math.min(1, shared / (a.length * b.length));
}
