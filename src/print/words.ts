// Words that were theirs, as SVG: one row a phrase, as long as it was frequent.
import { scaleLinear } from 'd3-scale';
import type { WordsChart } from '../core/charts/chart.ts';
import { BODY, head, MARGIN, WIDTH } from './card.ts';
import { PALETTES } from './palette.ts';
import { fitted, sheet, tenth, textWidth, written } from './sheet.ts';

const TOP = 60;
const ROW = 42;
const SIZE = 16;
const BAR = 8;
const BOTTOM = 12;

export function drawWords({ theme, title, rows }: WordsChart): string {
  const palette = PALETTES[theme];
  const height = TOP + rows.length * ROW + BOTTOM;
  const long = scaleLinear([0, Math.max(...rows.map(({ rate }) => rate))], [0, WIDTH - 2 * MARGIN]);
  return sheet({ width: WIDTH, height, label: title, palette, size: BODY }, [
    head(title, palette),
    ...rows.map(({ text, rate, label }, i) => {
      const y = TOP + i * ROW;
      const room = WIDTH - 2 * MARGIN - textWidth(label, BODY) - 16;
      return (
        written(fitted(text, room, SIZE), { x: MARGIN, y: y + 16, size: SIZE, fill: palette.ink }) +
        written(label, { x: WIDTH - MARGIN, y: y + 16, anchor: 'end', fill: palette.soft }) +
        `<rect x="${MARGIN}" y="${y + 23}" width="${tenth(Math.max(2, long(rate)))}" height="${BAR}" rx="3" fill="${palette.them}"/>`
      );
    }),
  ]);
}
