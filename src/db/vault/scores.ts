// Scores of many numbered things, of which the best few are wanted: a search adds up tens of thousands of them, so they stand
// in arrays of numbers, and only what is among the best is put in order.

export interface Scores {
  /** In order, each once. */
  readonly numbers: Uint32Array;
  /** Of each; above 0. */
  readonly scores: Float64Array;
}

export const NO_SCORES: Scores = { numbers: new Uint32Array(), scores: new Float64Array() };

/** What has both scores has their sum. */
export function merged(a: Scores, b: Scores): Scores {
  const most = a.numbers.length + b.numbers.length;
  const numbers = new Uint32Array(most);
  const scores = new Float64Array(most);
  let count = 0;
  for (let i = 0, j = 0; i < a.numbers.length || j < b.numbers.length; count++) {
    const ofA = a.numbers[i] ?? Number.POSITIVE_INFINITY;
    const ofB = b.numbers[j] ?? Number.POSITIVE_INFINITY;
    numbers[count] = Math.min(ofA, ofB);
    scores[count] = (ofA <= ofB ? (a.scores[i++] ?? 0) : 0) + (ofB <= ofA ? (b.scores[j++] ?? 0) : 0);
  }
  return { numbers: numbers.subarray(0, count), scores: scores.subarray(0, count) };
}

export function filtered(all: Scores, fits: (number: number) => boolean): Scores {
  const numbers = new Uint32Array(all.numbers.length);
  const scores = new Float64Array(all.numbers.length);
  let count = 0;
  for (let i = 0; i < all.numbers.length; i++) {
    const number = all.numbers[i] ?? 0;
    if (!fits(number)) continue;
    numbers[count] = number;
    scores[count++] = all.scores[i] ?? 0;
  }
  return { numbers: numbers.subarray(0, count), scores: scores.subarray(0, count) };
}

/** Each place of the array is a number, where it holds a score. */
export const scored = (scores: Float64Array): Scores =>
  filtered({ numbers: Uint32Array.from(scores.keys()), scores }, (number) => (scores[number] ?? 0) > 0);

/** Best first, at most `limit`; of equal ones the one with the lower number. */
export function bestOf(
  { numbers, scores }: Scores,
  limit: number,
): readonly (readonly [number: number, score: number])[] {
  const bar = scores.length > limit ? nthLargest(scores, limit) : 0;
  const above: (readonly [number, number])[] = [];
  const equal: (readonly [number, number])[] = [];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score > bar) above.push([numbers[i] ?? 0, score]);
    else if (score === bar && equal.length < limit) equal.push([numbers[i] ?? 0, score]);
  }
  return [...above.sort(([, a], [, b]) => b - a), ...equal].slice(0, limit);
}

/** Hoare's selection: half of what is left falls away each time, where sorting would go through all of it again. */
function nthLargest(scores: Float64Array, n: number): number {
  const left = Float64Array.from(scores);
  const target = left.length - n;
  for (let [low, high] = [0, left.length - 1]; low < high; ) {
    const pivot = left[(low + high) >> 1] ?? 0;
    let [i, j] = [low, high];
    while (i <= j) {
      while ((left[i] ?? 0) < pivot) i++;
      while ((left[j] ?? 0) > pivot) j--;
      if (i > j) break;
      [left[i], left[j]] = [left[j] ?? 0, left[i] ?? 0];
      i++;
      j--;
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return left[target] ?? 0;
}
