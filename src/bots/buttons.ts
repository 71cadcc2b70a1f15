import type { Choice } from '../core/events.ts';

/** Two buttons fit side by side on a phone when no label is wider than this; a Chinese character is two wide. */
const NARROW = 14;
/** Of numbers, as on a scale, more do. */
const NUMBERS_PER_ROW = 6;

/** Of the button that is left of a keyboard that was used: pressing it again means nothing. */
export const USED = 'used';

/** The label of what was chosen, as it stays in the chat. */
export const chosenLabel = (label: string): string => (label.startsWith('✓') ? label : `✓ ${label}`);

export interface Keyboard {
  readonly perRow: number;
  readonly rows: number;
}

type Rows = readonly (readonly Choice[])[];

const width = (label: string): number => [...label].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
const isNumber = ({ label }: Choice): boolean => /^\d+$/.test(label);

/** Numbers in long rows; the rest two by two when all of it is short, else below each other. `most`: what a platform takes. */
export function rowsOf(choices: readonly Choice[], most: Keyboard): Rows {
  const others = choices.filter((choice) => !isNumber(choice));
  const perRow = others.every(({ label }) => width(label) <= NARROW) ? 2 : 1;
  const rows = runsOf(choices).flatMap((run) =>
    run.some(isNumber) ? inRows(run, Math.min(most.perRow, NUMBERS_PER_ROW)) : chunks(run, perRow),
  );
  return rows.length <= most.rows ? rows : chunks(choices, Math.max(perRow, Math.ceil(choices.length / most.rows)));
}

/** Numbers that follow each other, and what stands between them. */
function runsOf(choices: readonly Choice[]): Rows {
  const runs: Choice[][] = [];
  for (const choice of choices) {
    const run = runs.at(-1);
    if (run?.[0] && isNumber(run[0]) === isNumber(choice)) run.push(choice);
    else runs.push([choice]);
  }
  return runs;
}

/** As few rows as can be, about as long as each other. */
const inRows = (choices: readonly Choice[], perRow: number): Rows =>
  chunks(choices, Math.ceil(choices.length / Math.ceil(choices.length / perRow)));

const chunks = (choices: readonly Choice[], size: number): Rows =>
  Array.from({ length: Math.ceil(choices.length / size) }, (_, row) => choices.slice(row * size, (row + 1) * size));
