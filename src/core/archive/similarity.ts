// How alike short texts are in their words, weighed by how rare they are. A text is held against hundreds, so words are
// numbers here, and what is known of a word stands at its number.
import { isStopWord } from './tokens.ts';

/** Weighed words. Its length is measured once, because each text is held against many. */
export interface Vector {
  /** The numbers of its words, each once, in the order of the text. */
  readonly words: readonly number[];
  /** Of each of them. */
  readonly weights: readonly number[];
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

/** Makes vectors that can be compared with each other, and with none of another space. */
export interface VectorSpace {
  /** Of a text's tokens. A term twice in a text counts a little more than once. */
  vectorOf(tokens: readonly string[]): Vector;
  /** Each part so many times. */
  sumOf(parts: readonly (readonly [part: Vector, times: number])[]): Vector;
  /** The cosine to that one: 0 to 1; 0 where one of the two is empty. */
  likenessTo(one: Vector): (other: Vector) => number;
}

export function vectorSpace(rare: Rarity): VectorSpace {
  const numbers = new Map<string, number>();
  const rarities: number[] = [];
  /** Of each number what was counted so far of the vector that is being made; all 0 between two of them. */
  const counted: number[] = [];

  function numberOf(token: string): number {
    const known = numbers.get(token);
    if (known !== undefined) return known;
    counted.push(0);
    rarities.push(rare(token));
    numbers.set(token, numbers.size);
    return numbers.size - 1;
  }
  function count(word: number, much: number, words: number[]): void {
    const before = counted[word] ?? 0;
    if (before === 0) words.push(word);
    counted[word] = before + much;
  }
  function made(words: readonly number[], weigh: (counted: number, word: number) => number): Vector {
    let squares = 0;
    const weights = words.map((word) => {
      const weight = weigh(counted[word] ?? 0, word);
      counted[word] = 0;
      squares += weight * weight;
      return weight;
    });
    return { words, weights, length: Math.sqrt(squares) };
  }
  return {
    vectorOf(tokens) {
      const words: number[] = [];
      for (const token of tokens) count(numberOf(token), 1, words);
      return made(words, (times, word) => (1 + Math.log(times)) * (rarities[word] ?? 0));
    },
    sumOf(parts) {
      const words: number[] = [];
      for (const [part, times] of parts)
        for (const [i, word] of part.words.entries()) count(word, times * (part.weights[i] ?? 0), words);
      return made(words, (sum) => sum);
    },
    likenessTo(one) {
      const weightOf = new Float64Array(numbers.size);
      for (const [i, word] of one.words.entries()) weightOf[word] = one.weights[i] ?? 0;
      return ({ words, weights, length }) => {
        let shared = 0;
        for (let i = 0; i < words.length; i++) shared += (weights[i] ?? 0) * (weightOf[words[i] ?? 0] ?? 0);
        return shared === 0 ? 0 : Math.min(1, shared / (one.length * length));
      };
    },
  };
}
