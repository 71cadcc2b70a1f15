// Who wrote how much by month or year, as SVG: both sides on top of each other.
import { scaleBand, scaleLinear } from 'd3-scale';
import { messagesIn } from '../core/archive/statistics-told.ts';
import type { TimesChart } from '../core/charts/chart.ts';
import { axisLabels, counted, gridLines, legend } from './axes.ts';
import { BODY, head, MARGIN, WIDTH } from './card.ts';
import { PALETTES } from './palette.ts';
import { sheet, tenth } from './sheet.ts';

const HEIGHT = 420;
const TOP = 96;
const BOTTOM = HEIGHT - 40;
const LEFT = 58;
const RIGHT = WIDTH - MARGIN;

export function drawTimes({ theme, title, names, bars }: TimesChart): string {
  const palette = PALETTES[theme];
  const x = scaleBand(
    bars.map((_, i) => i),
    [LEFT, RIGHT],
  ).padding(bars.length > 24 ? 0.15 : 0.25);
  const y = counted(scaleLinear([0, Math.max(1, ...bars.map(messagesIn))], [BOTTOM, TOP]));
  const block = (i: number, from: number, to: number, fill: string): string =>
    to > from
      ? `<rect x="${tenth(x(i) ?? 0)}" y="${tenth(y(to))}" width="${tenth(x.bandwidth())}" height="${tenth(y(from) - y(to))}" fill="${fill}"/>`
      : '';
  return sheet({ width: WIDTH, height: HEIGHT, label: title, palette, size: BODY }, [
    head(title, palette),
    legend(names, { x: MARGIN, y: 66, width: WIDTH - 2 * MARGIN }, palette),
    ...gridLines(y, { left: LEFT, right: RIGHT }, palette),
    ...bars.map(({ me, them }, i) => block(i, 0, me, palette.me) + block(i, me, me + them, palette.them)),
    ...axisLabels(
      bars.map(({ label }, i) => ({ x: (x(i) ?? 0) + x.bandwidth() / 2, text: label })),
      { y: BOTTOM + 24, right: WIDTH - MARGIN / 2, size: BODY },
      palette,
    ),
  ]);
}
