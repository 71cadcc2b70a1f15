// What all drawings share: the paper, words on it, and how wide words are.
import { escaped } from './escaped.ts';
import type { Palette } from './palette.ts';

const FONTS = "'Noto Sans S Chinese', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** For those who can not see it. */
  readonly label: string;
  readonly palette: Palette;
  /** Of words that have no size of their own. */
  readonly size: number;
}

export const sheet = ({ width, height, label, palette, size }: Sheet, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${FONTS}" font-size="${size}">`,
    `<title>${escaped(label)}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('\n');

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly size?: number;
  readonly anchor?: 'middle' | 'end';
}

export function written(text: string, { x, y, fill, size, anchor }: Place): string {
  const of = [
    `x="${tenth(x)}" y="${tenth(y)}"`,
    ...(anchor ? [`text-anchor="${anchor}"`] : []),
    `fill="${fill}"`,
    ...(size ? [`font-size="${size}"`] : []),
  ];
  return `<text ${of.join(' ')}>${escaped(straight(text))}</text>`;
}

/** In a Chinese font an apostrophe is as wide as a character. */
const straight = (text: string): string => text.replace(/(?<=[A-Za-z])’/g, "'");

/** Places that differ by less are the same dot on every screen, and on every machine. */
export const tenth = (place: number): number => Math.round(10 * place) / 10;

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'!|()\s]/, 0.3],
  [/[mwMW%]/, 0.88],
  [/[A-Z]/, 0.64],
  [/[\u0000-\u024f]/, 0.56],
];

const widthOf = (character: string): number => WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 1;

/** About as wide as the font has it. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character) * size, 0);

/** Its beginning, where all of it is too wide. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const kept = [...text];
  while (kept.length > 0 && textWidth(`${kept.join('')}..`, size) > width) kept.pop();
  return `${kept.join('').trimEnd()}..`;
}
