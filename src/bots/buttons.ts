import type { Choice } from '../core/events.ts';

/** Two buttons fit side by side on a phone when no label is wider than this; a Chinese character is two wide. */
const NARROW = 14;

const width = (label: string): number => [...label].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);

/** Two by two when all of them are short, else below each other. */
export function rowsOf(choices: readonly Choice[], leastPerRow = 1): readonly (readonly Choice[])[] {
  const perRow = Math.max(leastPerRow, choices.every(({ label }) => width(label) <= NARROW) ? 2 : 1);
  const rows = Math.ceil(choices.length / perRow);
  return Array.from({ length: rows }, (_, row) => choices.slice(row * perRow, (row + 1) * perRow));
}
