// The timeline, as SVG: messages by month as a hill, eras as bands behind it, and below it what is remembered, as marks.
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { MarkKind, TimelineChart } from '../core/charts/chart.ts';
import { axisLabels, counted, gridLines } from './axes.ts';
import { BODY, head, MARGIN, WIDTH } from './card.ts';
import { PALETTES, type Palette } from './palette.ts';
import { fitted, sheet, tenth, textWidth, written } from './sheet.ts';

const TITLED = 60;
/** Of what was written, and of the numbers of its eras above it. */
const HEIGHT = 206;
const NUMBERED = 24;
const LEFT = 58;
const RIGHT = WIDTH - MARGIN;
const AXIS = 44;
const MARK_ROW = 46;
const ERA_ROW = 22;
/** So many months are bars; more of them are a hill, with a thin line where they are very many. */
const FEW = 24;
const MANY = 48;
const MONTH = 30.44 * 86_400;
/** The bar of a month, where there is hardly another. */
const WIDEST = 72;

type Across = (at: number) => number;

export function drawTimeline(chart: TimelineChart): string {
  const { theme, title, months, eras, rows } = chart;
  const palette = PALETTES[theme];
  const [first = 0, last = 0] = spanOf(chart);
  const x = scaleLinear([first, last], [LEFT, RIGHT]).clamp(true);
  const top = eras.length > 0 ? TITLED + NUMBERED : TITLED + 8;
  const bottom = months.length > 0 ? top + HEIGHT : TITLED;
  const y = counted(scaleLinear([0, Math.max(1, ...months.map(({ messages }) => messages))], [bottom, top]));
  const marksTop = bottom + AXIS;
  const erasTop = marksTop + rows.length * MARK_ROW;
  const height = erasTop + eras.length * ERA_ROW + (eras.length > 0 ? 12 : 0);
  return sheet({ width: WIDTH, height, label: title, palette, size: BODY }, [
    head(title, palette),
    ...bands(eras, { top: TITLED, bottom }, x, palette),
    ...(months.length > 0
      ? [...gridLines(y, { left: LEFT, right: RIGHT }, palette), amounts(months, x, y, palette)]
      : []),
    ...axisLabels(
      years(first, last).map(({ at, text }) => ({ x: x(at), text })),
      { y: bottom + 20, right: WIDTH - MARGIN / 2, size: BODY },
      palette,
    ),
    ...rows.map((row, i) => markRow(row, marksTop + i * MARK_ROW, x, palette)),
    ...eras.map(({ label }, i) => eraRow(i + 1, label, erasTop + (i + 1) * ERA_ROW - 6, palette)),
  ]);
}

const eraRow = (number: number, label: string, y: number, palette: Palette): string =>
  written(String(number), { x: MARGIN, y, fill: palette.soft }) +
  written(fitted(label, WIDTH - 2 * MARGIN - 16, BODY), { x: MARGIN + 16, y, fill: palette.ink });

/** Of all that is in it. */
function spanOf({ months, rows }: TimelineChart): readonly number[] {
  const marks = rows.flatMap(({ at }) => at);
  const first = Math.min(...months.map(({ at }) => at), ...marks);
  const last = Math.max(...months.map(({ at }) => at + MONTH), ...marks);
  return [first, last];
}

/** Numbered, where the number fits in. */
function bands(
  eras: TimelineChart['eras'],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  x: Across,
  palette: Palette,
): readonly string[] {
  return eras.map(({ from, to }, i) => {
    const [left, right] = [x(from), x(to)];
    const number = String(i + 1);
    const fits = right - left > textWidth(number, BODY) + 4;
    return (
      `<rect x="${tenth(left)}" y="${top}" width="${tenth(Math.max(0, right - left))}" height="${bottom - top}" fill="${palette.bands[i % 2]}"/>` +
      (fits ? written(number, { x: (left + right) / 2, y: top + 15, anchor: 'middle', fill: palette.soft }) : '')
    );
  });
}

type Amounts = (
  months: TimelineChart['months'],
  x: Across,
  y: (messages: number) => number,
  palette: Palette,
) => string;

const bars: Amounts = (months, x, y, palette) =>
  months
    .map(({ at, messages }, i) => {
      const [left, right] = [x(at) + 1, x(months[i + 1]?.at ?? at + MONTH) - 1];
      const width = Math.min(WIDEST, Math.max(1, right - left));
      return `<rect x="${tenth((left + right - width) / 2)}" y="${tenth(y(messages))}" width="${tenth(width)}" height="${tenth(y(0) - y(messages))}" fill="${palette.line}" fill-opacity="0.6"/>`;
    })
    .join('');

const hill: Amounts = (months, x, y, palette) => {
  const middle = ({ at }: TimelineChart['months'][number]): number => tenth(x(at + MONTH / 2));
  const height = ({ messages }: TimelineChart['months'][number]): number => tenth(y(messages));
  const shape = area(middle, y(0), height).curve(curveMonotoneX).digits(1);
  const edge = line(middle, height).curve(curveMonotoneX).digits(1);
  return (
    `<path d="${shape(months) ?? ''}" fill="${palette.fill}" fill-opacity="0.85"/>` +
    `<path d="${edge(months) ?? ''}" fill="none" stroke="${palette.line}" stroke-width="${months.length > MANY ? 1 : 2}"/>`
  );
};

const amounts: Amounts = (months, ...how) => (months.length > FEW ? hill : bars)(months, ...how);

/** Where a mark of a kind has its own shape, they are told apart without their colours. */
const MARKS: Readonly<Record<MarkKind, (x: number, y: number) => string>> = {
  told: (x, y) => `<circle cx="${tenth(x)}" cy="${y}" r="6"`,
  distilled: (x, y) => `<path d="M${tenth(x)} ${y - 7}l7 7l-7 7l-7 -7z"`,
  photo: (x, y) => `<rect x="${tenth(x - 6)}" y="${y - 5}" width="12" height="10" rx="2"`,
  post: (x, y) => `<path d="M${tenth(x)} ${y - 6}l7 12l-14 0z"`,
};

function markRow({ kind, label, at }: TimelineChart['rows'][number], top: number, x: Across, palette: Palette): string {
  const y = top + 20;
  const paint = ` fill="${palette.them}" fill-opacity="0.7" stroke="${palette.paper}"/>`;
  return [
    written(fitted(label, WIDTH - 2 * MARGIN, BODY), { x: MARGIN, y: top + 4, fill: palette.soft }),
    `<line x1="${LEFT}" x2="${RIGHT}" y1="${y}" y2="${y}" stroke="${palette.faint}"/>`,
    ...apart(at.map(x)).map((each) => MARKS[kind](each, y) + paint),
  ].join('');
}

/** Marks closer to each other than that are one. */
const CLOSE = 3;

function apart(places: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const place of places.toSorted((a, b) => a - b))
    if (place - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= CLOSE) kept.push(place);
  return kept;
}

const MOST_YEARS = 7;

/** Years that begin in it, or its first and last month. */
function years(first: number, last: number): readonly { readonly at: number; readonly text: string }[] {
  const scale = scaleUtc([first * 1000, last * 1000], [0, 1]);
  const januaries = scale.ticks(MOST_YEARS).filter((date) => date.getUTCMonth() === 0);
  if (januaries.length >= 2)
    return januaries.map((date) => ({ at: date.getTime() / 1000, text: String(date.getUTCFullYear()) }));
  return [Math.min(first + MONTH / 2, last), Math.max(first, last - MONTH / 2)].map((at) => ({
    at,
    text: new Date(at * 1000).toISOString().slice(0, 7),
  }));
}
