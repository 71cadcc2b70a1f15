// The hours of the day, as SVG: one row an hour, the one side to the left and the other to the right.
import { scaleLinear } from 'd3-scale';
import type { Side } from '../core/archive/message.ts';
import type { HoursChart } from '../core/charts/chart.ts';
import { legend } from './axes.ts';
import { BODY, head, MARGIN, WIDTH } from './card.ts';
import { PALETTES } from './palette.ts';
import { fitted, sheet, tenth, written } from './sheet.ts';

const TOP = 84;
const ROW = 17;
const BAR = 13;
const HEIGHT = TOP + 24 * ROW + 44;
const MIDDLE = WIDTH / 2;
/** Half of the column in which the hours stand. */
const GAP = 20;

export function drawHours({ theme, title, names, hours, note }: HoursChart): string {
  const palette = PALETTES[theme];
  const most = Math.max(Number.EPSILON, ...hours.flatMap(({ me, them }) => [me, them]));
  const long = scaleLinear([0, most], [0, MIDDLE - GAP - MARGIN]);
  const bar = (side: Side, share: number, y: number): string => {
    const width = long(share);
    const x = side === 'me' ? MIDDLE - GAP - width : MIDDLE + GAP;
    return width > 0
      ? `<rect x="${tenth(x)}" y="${y}" width="${tenth(width)}" height="${BAR}" rx="2" fill="${palette[side]}"/>`
      : '';
  };
  return sheet({ width: WIDTH, height: HEIGHT, label: title, palette, size: BODY }, [
    head(title, palette),
    legend(names, { x: MARGIN, y: 64, width: WIDTH - 2 * MARGIN }, palette),
    ...hours.map(({ me, them }, hour) => {
      const y = TOP + hour * ROW;
      return (
        bar('me', me, y) +
        bar('them', them, y) +
        written(String(hour), { x: MIDDLE, y: y + BAR - 2, anchor: 'middle', fill: palette.soft })
      );
    }),
    written(fitted(note, WIDTH - 2 * MARGIN, BODY), {
      x: MIDDLE,
      y: HEIGHT - 16,
      anchor: 'middle',
      fill: palette.soft,
    }),
  ]);
}
