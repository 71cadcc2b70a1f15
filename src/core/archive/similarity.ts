// How alike two short texts are: weighed words, and pieces of words for typing that differs in spelling.
import { isStopWord, tokens } from './tokens.ts';

/** Term → weight. */
export type Vector = ReadonlyMap<string, number>;

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

/** A term twice in a text counts a little more than once. */
export function wordVector(text: string, rare: Rarity): Map<string, number> {
  const times = new Map<string, number>();
  for (const token of tokens(text)) times.set(token, (times.get(token) ?? 0) + 1);
  for (const [token, count] of times) times.set(token, (1 + Math.log(count)) * rare(token));
  return times;
}

/** Character pairs to fours of the text as typed but for case, width and white space. */
export function pieceVector(text: string): Map<string, number> {
  const line = ` ${text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()} `;
  const found = new Map<string, number>();
  for (let length = 2; length <= 4; length++)
    for (let i = 0; i + length <= line.length; i++) {
      const piece = line.slice(i, i + length);
      found.set(piece, (found.get(piece) ?? 0) + 1);
    }
  return found;
}

/** Adds `part`, so many times, to `sum`. */
export function addTo(sum: Map<string, number>, part: Vector, times: number): void {
  for (const [term, weight] of part) sum.set(term, (sum.get(term) ?? 0) + times * weight);
}

function lengthOf(vector: Vector): number {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
}

/** 0 to 1; 0 where one of them is empty. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, weight] of few) shared += weight * (many.get(term) ?? 0);
  return shared === 0 ? 0 : Math.min(1, shared / (lengthOf(a) * lengthOf(b)));
}
