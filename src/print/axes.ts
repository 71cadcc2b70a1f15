// What stands around a drawing: lines with their numbers, and who is which colour.
import type { ScaleLinear } from 'd3-scale';
import type { Side } from '../core/archive/message.ts';
import { figure } from '../core/words/figures.ts';
import type { Palette } from './palette.ts';
import { fitted, tenth, textWidth, written } from './sheet.ts';

interface Field {
  readonly left: number;
  readonly right: number;
}

const TICKS = 3;

/** For counts from 0 to `most`, where the highest is at `top`. Only whole numbers get a line. */
export const gridLines = (y: ScaleLinear<number, number>, { left, right }: Field, palette: Palette): string[] =>
  y
    .ticks(TICKS)
    .filter(Number.isInteger)
    .map(
      (tick) =>
        `<line x1="${left}" x2="${right}" y1="${tenth(y(tick))}" y2="${tenth(y(tick))}" stroke="${palette.faint}"/>` +
        written(figure(tick), { x: left - 8, y: y(tick) + 4, anchor: 'end', fill: palette.ink }),
    );

/** The same scale for what is drawn above such lines. */
export const counted = (scale: ScaleLinear<number, number>): ScaleLinear<number, number> => scale.nice(TICKS);

interface Label {
  /** Where its middle is. */
  readonly x: number;
  readonly text: string;
}

/** In one line, no further to the right than that; one that would touch the one before it is left out. */
export function axisLabels(
  labels: readonly Label[],
  { y, right, size }: { readonly y: number; readonly right: number; readonly size: number },
  palette: Palette,
): string[] {
  let free = 0;
  return labels.flatMap(({ x, text }) => {
    const half = textWidth(text, size) / 2;
    const middle = Math.min(x, right - half);
    if (text === '' || middle - half < free) return [];
    free = middle + half + size / 2;
    return [written(text, { x: middle, y, anchor: 'middle', fill: palette.ink })];
  });
}

const SIDES: readonly Side[] = ['me', 'them'];
const SIZE = 14;
const SQUARE = 12;

/** A square in the colour of each side, and what they are called, in one line of that width. */
export function legend(
  names: Readonly<Record<Side, string>>,
  place: { readonly x: number; readonly y: number; readonly width: number },
  palette: Palette,
): string {
  let x = place.x;
  const room = place.width / 2 - SQUARE - 24;
  return SIDES.map((side) => {
    const name = fitted(names[side], room, SIZE);
    const at = x;
    x += SQUARE + 8 + textWidth(name, SIZE) + 20;
    return (
      `<rect x="${tenth(at)}" y="${tenth(place.y - SQUARE + 1)}" width="${SQUARE}" height="${SQUARE}" rx="3" fill="${palette[side]}"/>` +
      written(name, { x: at + SQUARE + 7, y: place.y, size: SIZE, fill: palette.ink })
    );
  }).join('');
}
