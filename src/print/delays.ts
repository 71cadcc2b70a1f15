// How soon an answer came, as SVG: by day and at night, both sides beside each other.
import { scaleLinear } from 'd3-scale';
import type { Side } from '../core/archive/message.ts';
import type { DelaysChart } from '../core/charts/chart.ts';
import { legend } from './axes.ts';
import { BODY, head, MARGIN, WIDTH } from './card.ts';
import { PALETTES, type Palette } from './palette.ts';
import { fitted, sheet, tenth, written } from './sheet.ts';

const TOP = 86;
const BAR = 11;
/** From one bar to the next: the percentage behind a bar is as high. */
const LINE = 16;
const ROW = 2 * LINE + 6;
const LABELLED = 24;
const BETWEEN = 18;
const LEFT = 116;
/** Room for the percentage behind a bar. */
const RIGHT = WIDTH - MARGIN - 40;

type Half = DelaysChart['halves'][number];

export function drawDelays({ theme, title, names, halves }: DelaysChart): string {
  const palette = PALETTES[theme];
  const shares = halves.flatMap(({ rows }) => rows.flatMap(({ me, them }) => [me, them]));
  const x = scaleLinear([0, Math.max(Number.EPSILON, ...shares)], [LEFT, RIGHT]);
  let y = TOP;
  const drawn = halves.map((half) => {
    const at = y;
    y += LABELLED + half.rows.length * ROW + BETWEEN;
    return drawHalf(half, at, x, palette);
  });
  return sheet({ width: WIDTH, height: y, label: title, palette, size: BODY }, [
    head(title, palette),
    legend(names, { x: MARGIN, y: 64, width: WIDTH - 2 * MARGIN }, palette),
    ...drawn,
  ]);
}

function drawHalf({ label, rows }: Half, top: number, x: (share: number) => number, palette: Palette): string {
  const bar = (side: Side, share: number, y: number): string =>
    (share > 0
      ? `<rect x="${LEFT}" y="${tenth(y)}" width="${tenth(Math.max(2, x(share) - LEFT))}" height="${BAR}" rx="2" fill="${palette[side]}"/>`
      : '') + written(`${Math.round(100 * share)}%`, { x: x(share) + 6, y: y + BAR - 1, size: 12, fill: palette.soft });
  return [
    written(fitted(label, WIDTH - 2 * MARGIN, 15), { x: MARGIN, y: top + 14, size: 15, fill: palette.ink }),
    ...rows.map((row, i) => {
      const y = top + LABELLED + i * ROW;
      return (
        written(fitted(row.label, LEFT - MARGIN - 8, BODY), {
          x: LEFT - 10,
          y: y + LINE + 2,
          anchor: 'end',
          fill: palette.ink,
        }) +
        bar('me', row.me, y) +
        bar('them', row.them, y + LINE)
      );
    }),
  ].join('');
}
