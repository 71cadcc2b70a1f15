// How much of a turn's own part there is room for: what is not cached is paid for in full, every time.
import { estimatedTokens } from '../distillation/token-count.ts';
import { type VolatileParts, volatilePart } from './prompt.ts';

/** Tokens of the volatile part, as `estimatedTokens` counts them. */
export const MOST_TOKENS = 2500;

/** Fewer of these are not left while there is something else to leave out. */
const KEPT = { places: 3, pairs: 8, turns: 4, memories: 2 };

/** The volatile part, with the least that has to be left out: places and pairs from the worst, turns from the oldest. */
export function fittedPart(parts: VolatileParts): string {
  let fitting = parts;
  for (;;) {
    const text = volatilePart(fitting);
    const smaller = estimatedTokens(text) > MOST_TOKENS ? reduced(fitting) : undefined;
    if (!smaller) return text;
    fitting = smaller;
  }
}

/** undefined where only what must stand there is left. */
function reduced(parts: VolatileParts): VolatileParts | undefined {
  const { places, pairs, turns, memories } = parts;
  const fewer = {
    places: { ...parts, places: places.slice(0, -1) },
    pairs: { ...parts, pairs: pairs.slice(0, -1) },
    turns: { ...parts, turns: turns.slice(1) },
    memories: { ...parts, memories: memories.slice(0, -1) },
  };
  const counts = { places: places.length, pairs: pairs.length, turns: turns.length, memories: memories.length };
  const order = ['places', 'pairs', 'turns', 'memories'] as const;
  const what = order.find((each) => counts[each] > KEPT[each]) ?? order.find((each) => counts[each] > 0);
  return what && fewer[what];
}
