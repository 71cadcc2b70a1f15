// How long the persona seems to type before each bubble: the record's own gaps, and never longer than it takes.
import type { StyleCard } from '../persona/style.ts';

/** Nobody waits longer than this for a bubble (ms). */
export const LONGEST_PAUSE_MS = 6000;
/** Nothing comes at once (ms). */
const SHORTEST_PAUSE_MS = 400;
/** A thumb's speed: chosen, because a record says when a message was sent and not when it was begun. */
const MS_PER_CHARACTER = 90;
/** A Chinese, Japanese or Korean character takes several keys. */
const MS_PER_CJK = 260;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

type Quartiles = readonly [number, number, number];

/** Milliseconds before each bubble. `roll` in [0, 1) picks where between their quick and their slow the burst lies. */
export function pauses(bubbles: readonly string[], style: StyleCard | undefined, roll: number): readonly number[] {
  return bubbles.map((bubble, index) => {
    const own = between((roll + index * GOLDEN) % 1, index === 0 ? style?.replyDelay : style?.burstGap);
    return Math.round(Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, Math.max(own, typing(bubble)))));
  });
}

/** Spreads the bubbles of a burst over their range, however it is rolled. */
const GOLDEN = 0.618;

function typing(text: string): number {
  const cjk = text.match(CJK)?.length ?? 0;
  return cjk * MS_PER_CJK + ([...text].length - cjk) * MS_PER_CHARACTER;
}

/** From seconds at the quartiles to milliseconds at the roll. */
function between(roll: number, quartiles: Quartiles | undefined): number {
  if (!quartiles) return 0;
  const [low, middle, high] = quartiles;
  const seconds = roll < 0.5 ? low + (middle - low) * roll * 2 : middle + (high - middle) * (roll * 2 - 1);
  return seconds * 1000;
}
