// The curve of the conversation, as SVG: messages in each month, from the first to the last.
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Curve, Month } from '../core/farewell/keepsake.ts';
import { counted, gridLines } from './axes.ts';
import { PALETTES } from './palette.ts';
import { sheet, written } from './sheet.ts';

const WIDTH = 640;
const HEIGHT = 220;
const MARGIN = { top: 40, right: 24, bottom: 30, left: 52 };

const YEARS = 8;

const timeOf = ({ year, month }: Month): Date => new Date(Date.UTC(year, month - 1, 1));

export function drawCurve({ months, label }: Curve): string {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) throw new RangeError('a curve of no months');
  const palette = PALETTES.light;
  const most = Math.max(1, ...months.map(({ messages }) => messages));
  const x = scaleUtc([timeOf(first), timeOf(last)], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = counted(scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]));
  const shape = area<Month>(
    (month) => x(timeOf(month)),
    y(0),
    ({ messages }) => y(messages),
  ).curve(curveMonotoneX);
  const edge = line<Month>(
    (month) => x(timeOf(month)),
    ({ messages }) => y(messages),
  ).curve(curveMonotoneX);
  return sheet({ width: WIDTH, height: HEIGHT, label, palette, size: 12 }, [
    written(label, { x: MARGIN.left, y: 22, fill: palette.ink, size: 13 }),
    ...gridLines(y, { left: MARGIN.left, right: WIDTH - MARGIN.right }, palette),
    `<path d="${shape(months) ?? ''}" fill="${palette.fill}"/>`,
    `<path d="${edge(months) ?? ''}" fill="none" stroke="${palette.line}" stroke-width="2"/>`,
    ...dates(months).map(({ at, text }) =>
      written(text, { x: x(at), y: HEIGHT - 10, anchor: 'middle', fill: palette.ink }),
    ),
  ]);
}

/** Its first and last month, or every year where there are enough of them. */
function dates(months: readonly Month[]): readonly { readonly at: Date; readonly text: string }[] {
  const januaries = months.filter(({ month }) => month === 1);
  const step = Math.ceil(januaries.length / YEARS);
  if (januaries.length >= 3)
    return januaries
      .filter((_, index) => index % step === 0)
      .map((month) => ({ at: timeOf(month), text: String(month.year) }));
  return [months[0], months.at(-1)].flatMap((month) =>
    month ? [{ at: timeOf(month), text: `${month.year}-${String(month.month).padStart(2, '0')}` }] : [],
  );
}
