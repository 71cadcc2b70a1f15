// The curve of the conversation, as SVG: messages in each month, from the first to the last.
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Curve, Month } from '../core/farewell/keepsake.ts';
import { escaped } from './escaped.ts';

const WIDTH = 640;
const HEIGHT = 220;
const MARGIN = { top: 40, right: 24, bottom: 30, left: 52 };
const PAPER = '#fbf8f3';
const INK = '#3b3632';
const FAINT = '#d8d0c6';
const LINE = '#7a5c48';
const FILL = '#e6d8cb';

const TICKS = 3;
const YEARS = 8;

const timeOf = ({ year, month }: Month): Date => new Date(Date.UTC(year, month - 1, 1));

export function drawCurve({ months, label }: Curve): string {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) throw new RangeError('a curve of no months');
  const most = Math.max(1, ...months.map(({ messages }) => messages));
  const x = scaleUtc([timeOf(first), timeOf(last)], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(TICKS);
  const shape = area<Month>(
    (month) => x(timeOf(month)),
    y(0),
    ({ messages }) => y(messages),
  ).curve(curveMonotoneX);
  const edge = line<Month>(
    (month) => x(timeOf(month)),
    ({ messages }) => y(messages),
  ).curve(curveMonotoneX);
  const whole = y.ticks(TICKS).filter(Number.isInteger);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="'Noto Sans S Chinese', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif" font-size="12">`,
    `<title>${escaped(label)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    `<text x="${MARGIN.left}" y="22" fill="${INK}" font-size="13">${escaped(label)}</text>`,
    ...whole.map((tick) => gridLine(y(tick), tick)),
    `<path d="${shape(months) ?? ''}" fill="${FILL}"/>`,
    `<path d="${edge(months) ?? ''}" fill="none" stroke="${LINE}" stroke-width="2"/>`,
    ...dates(months).map(({ at, text }) => dateLabel(x(at), text)),
    '</svg>',
  ].join('\n');
}

const gridLine = (y: number, tick: number): string =>
  `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y}" y2="${y}" stroke="${FAINT}"/>` +
  `<text x="${MARGIN.left - 8}" y="${y + 4}" text-anchor="end" fill="${INK}">${tick}</text>`;

const dateLabel = (x: number, text: string): string =>
  `<text x="${x}" y="${HEIGHT - 10}" text-anchor="middle" fill="${INK}">${text}</text>`;

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
