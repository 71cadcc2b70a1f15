// The heads of KakaoTalk's lines: "2016년 2월 5일 오전 1:33, NAME : text", "2015. 7. 9. 오후 8:34, NAME : text",
// "Jul 9, 2015, 8:34 PM, NAME : text", and on Windows "[NAME] [오전 1:01] text" below a line with the day.
import { dayStart } from '../../date-order.ts';
import { dayPeriod, hourOf } from '../../day-period.ts';
import { weekdayNamed, weekdayOf } from '../../weekdays.ts';

/** How the time is written. A file has one style: a line in another one was typed. */
export type Style = 'characters' | 'dots' | 'month-first' | 'day-first' | 'windows';

export interface Head {
  readonly style: Style;
  /** Seconds; for 'windows' since midnight. NaN: there is no such day. */
  readonly wall: number;
  /** undefined: nobody, the app speaks. */
  readonly name: string | undefined;
  readonly text: string;
}

const TIME = String.raw`(?:(오전|오후|午前|午後|[AaPp][Mm])\s)?(\d{1,2}):(\d{2})(?:\s?([AaPp]\.?[Mm]\.?))?`;
const STAMPS: readonly (readonly [Style, RegExp])[] = [
  ['characters', new RegExp(String.raw`^(\d{4})[년年]\s?(\d{1,2})[월月]\s?(\d{1,2})[일日]\s?${TIME}`, 'u')],
  ['dots', new RegExp(String.raw`^(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?\s${TIME}`, 'u')],
  ['month-first', new RegExp(String.raw`^([A-Z][a-z]{2,8})\.?\s(\d{1,2}),\s(\d{4})(?:,|\sat)\s${TIME}`, 'u')],
  ['day-first', new RegExp(String.raw`^(\d{1,2})\s([A-Z][a-z]{2,8})\.?\s(\d{4})(?:,|\sat)\s${TIME}`, 'u')],
];
const WINDOWS = new RegExp(String.raw`^\[(.{1,100}?)\]\s\[${TIME}\](?:\s|$)`, 'u');
/** Longer than any name with its stamp. */
const LONGEST = 240;
const LONGEST_NAME = 120;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNamed = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function timeOf(parts: readonly (string | undefined)[]): number {
  const [before, hour, minute, after] = parts;
  const period = before ?? after;
  const hours = hourOf(Number(hour), period === undefined ? undefined : dayPeriod(period));
  return hours < 24 && Number(minute) < 60 ? hours * 3600 + Number(minute) * 60 : Number.NaN;
}

function dayOf(style: Style, [a = '', b = '', c = '']: readonly (string | undefined)[]): number {
  if (style === 'month-first') return dayStart(Number(c), monthNamed(a), Number(b));
  if (style === 'day-first') return dayStart(Number(c), monthNamed(b), Number(a));
  return dayStart(Number(a), Number(b), Number(c));
}

/** 'day': a stamp and nothing else, as it stands above the messages of a minute or day. */
export function readHead(line: string): Head | 'day' | undefined {
  const first = line.charCodeAt(0);
  if (first === BRACKET) return windowsHead(line);
  const isDigit = first >= 48 && first <= 57;
  if (!isDigit && !(first >= 65 && first <= 90)) return undefined;
  const start = line.slice(0, LONGEST);
  for (const [style, pattern] of STAMPS) {
    const found = pattern.exec(start);
    if (!found) continue;
    const wall = dayOf(style, found.slice(1, 4)) + timeOf(found.slice(4, 8));
    return behind(style, wall, line, found[0].length);
  }
  return undefined;
}

const BRACKET = 0x5b;

function windowsHead(line: string): Head | undefined {
  const found = WINDOWS.exec(line.slice(0, LONGEST));
  if (!found) return undefined;
  return { style: 'windows', wall: timeOf(found.slice(2, 6)), name: found[1], text: line.slice(found[0].length) };
}

/** ", NAME : text", ", text", ": text" or nothing. */
function behind(style: Style, wall: number, line: string, at: number): Head | 'day' | undefined {
  if (line.slice(at).trim() === '') return 'day';
  if (line.startsWith(': ', at)) return { style, wall, name: undefined, text: line.slice(at + 2) };
  if (!line.startsWith(', ', at)) return undefined;
  const from = at + 2;
  const colon = line.indexOf(' : ', from);
  if (colon > from && colon - from <= LONGEST_NAME)
    return { style, wall, name: line.slice(from, colon), text: line.slice(colon + 3) };
  if (line.endsWith(' :') && line.length - from <= LONGEST_NAME)
    return { style, wall, name: line.slice(from, -2), text: '' };
  return { style, wall, name: undefined, text: line.slice(from) };
}

const RULED = /^-{5,}\s(.{6,60})\s-{5,}\s*$/u;
const IN_CHARACTERS = /^(\d{4})[년年]\s?(\d{1,2})[월月]\s?(\d{1,2})[일日]\s(\S{1,6})$/u;
const IN_WORDS = /^([A-Z][a-z]{5,8}),\s([A-Z][a-z]{2,8})\s(\d{1,2}),\s(\d{4})$/u;

/**
 * "2015년 7월 9일 목요일", "Thursday, July 9, 2015", with rules around it on Windows: the seconds of that day. undefined: it is
 * no such line.
 */
export function readDay(line: string): { readonly ruled: boolean; readonly day: number } | undefined {
  if (line.length > 120) return undefined;
  const inner = RULED.exec(line)?.[1];
  const text = (inner ?? line).trim();
  const characters = IN_CHARACTERS.exec(text);
  const words = characters ? null : IN_WORDS.exec(text);
  const name = characters?.[4] ?? words?.[1];
  const weekday = name === undefined ? undefined : weekdayNamed(name);
  if (weekday === undefined) return undefined;
  const day = characters
    ? dayStart(Number(characters[1]), Number(characters[2]), Number(characters[3]))
    : dayStart(Number(words?.[4]), monthNamed(words?.[2] ?? ''), Number(words?.[3]));
  if (!Number.isNaN(day) && weekdayOf(day) !== weekday) return undefined;
  return { ruled: inner !== undefined, day };
}
