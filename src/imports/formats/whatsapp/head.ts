// The head of a WhatsApp line: "[DATE, TIME] " of iOS, "DATE, TIME - " of Android, in every order, clock and calendar seen.
import { digitOf, isMark, isSpace } from '../../characters.ts';
import { type DayPeriod, hourOf } from '../../day-period.ts';
import { gapOf } from './gap.ts';

/** What a line's head says. One object is filled again and again: a file has a million heads. */
export interface Head {
  /** Separator, order, year digits, clock: all heads of a file have one style, and a line in another style is pasted text. */
  style: number;
  /** The parts of the date as written. */
  a: number;
  b: number;
  c: number;
  /** Which part the year is; undefined where all have two digits. */
  yearAt: 'first' | 'last' | undefined;
  /** The day or the month has a leading zero. */
  padded: boolean;
  /** The last part has a single digit, so it is no year. */
  shortLast: boolean;
  slashes: boolean;
  /** Seconds since midnight. */
  time: number;
  period: DayPeriod | undefined;
  /** Where the numbers of the time begin and end in the text; -1 where the date stands behind them. */
  timeFrom: number;
  timeTo: number;
  /** Where in the text the rest of the line begins. */
  body: number;
}

export const emptyHead = (): Head => ({
  style: 0,
  a: 0,
  b: 0,
  c: 0,
  yearAt: undefined,
  padded: false,
  shortLast: false,
  slashes: false,
  time: 0,
  period: undefined,
  timeFrom: -1,
  timeTo: -1,
  body: 0,
});

const OPEN = 0x5b;
const CLOSE = 0x5d;
const COLON = 0x3a;
const DOT = 0x2e;
const DASH = 0x2d;
const LONG_DASH = 0x2013;
const SLASH = 0x2f;
/** The last two are 年 and 년; the month's are 月 and 월. */
const DATE_SEPARATORS = [SLASH, DOT, DASH, 0x5e74, 0xb144];
const MONTH_SEPARATORS = [0x6708, 0xc6d4];
/** Of Canadian French clocks: 14 h 56. */
const H = 0x68;

/** The Japanese eras WhatsApp can have seen, and in which year each began, less one. */
const ERAS: readonly (readonly [string, number])[] = [
  ['R', 2018],
  ['令和', 2018],
  ['H', 1988],
  ['平成', 1988],
];

/** More than a head ever needs between two numbers (as " BE, a. m. " with marks). */
const LONGEST_GAP = 20;

/** Reads a line of a text; false where it does not begin with a head. Never looks beyond `to`. */
export type HeadReader = (text: string, from: number, to: number) => boolean;

/** The reader fills `head`, and leaves it as it was where there is no head. */
export function headReader(head: Head): HeadReader {
  let s = '';
  let i = 0;
  let end = 0;
  let digits = 0;
  let era = false;
  let dateSeparator = 0;
  let spaced = false;
  let clockSeparator = 0;
  let seconds = false;
  let period: DayPeriod | undefined;
  let clock = 0;
  let timeFrom = 0;
  let timeTo = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let yearAt: Head['yearAt'];
  let padded = false;
  let shortLast = false;

  const skipMarks = () => {
    while (i < end && isMark(s.charCodeAt(i))) i++;
  };
  const skipBlanks = () => {
    while (i < end && (isSpace(s.charCodeAt(i)) || isMark(s.charCodeAt(i)))) i++;
  };

  /** At most four digits; -1 where there are none or more. */
  function number(): number {
    let value = 0;
    digits = 0;
    for (; i < end; i++) {
      const digit = digitOf(s.charCodeAt(i));
      if (digit < 0) break;
      value = value * 10 + digit;
      digits++;
    }
    return digits === 0 || digits > 4 ? -1 : value;
  }

  function datePart(): number {
    skipMarks();
    const code = s.charCodeAt(i);
    if (digitOf(code) >= 0) return number();
    const found = ERAS.find(([name]) => s.startsWith(name, i));
    if (!found) return -1;
    i += found[0].length;
    const year = number();
    era = true;
    digits = 4;
    return year < 0 ? -1 : year + found[1];
  }

  function separator(): boolean {
    skipMarks();
    const code = s.charCodeAt(i);
    i++;
    skipMarks();
    const at = i;
    skipBlanks();
    spaced = i > at;
    if (dateSeparator === 0) {
      dateSeparator = code;
      return DATE_SEPARATORS.includes(code);
    }
    return code === dateSeparator || MONTH_SEPARATORS.includes(code);
  }

  function date(): boolean {
    dateSeparator = 0;
    era = false;
    a = datePart();
    const first = digits;
    if (a < 0 || first === 3 || !separator()) return false;
    b = datePart();
    const second = digits;
    if (b < 0 || second > 2 || !separator()) return false;
    c = datePart();
    if (c < 0 || digits === 3 || (first === 4 && digits > 2) || (first === 1 && digits === 1)) return false;
    shortLast = digits === 1;
    yearAt = first === 4 ? 'first' : digits === 4 ? 'last' : undefined;
    padded = (first === 2 && a < 10) || (second === 2 && b < 10);
    return true;
  }

  /** Up to the next digit: what lies between date and time. */
  function gapToDigit(): boolean {
    const from = i;
    const limit = Math.min(end, i + LONGEST_GAP);
    while (i < limit && digitOf(s.charCodeAt(i)) < 0) i++;
    if (i === limit || i === from) return false;
    const gap = i - from === 1 && isSpace(s.charCodeAt(from)) ? undefined : gapOf(s.slice(from, i));
    if (gap && !gap.valid) return false;
    period = gap?.period ?? period;
    return true;
  }

  function clockMark(): boolean {
    const at = i;
    skipBlanks();
    const code = s.charCodeAt(i);
    if (code === COLON || code === DOT || code === H) {
      if (clockSeparator === 0) clockSeparator = code;
      if (code === clockSeparator) {
        i++;
        skipBlanks();
        if (i < end && digitOf(s.charCodeAt(i)) >= 0) return true;
      }
    }
    i = at;
    return false;
  }

  function time(): boolean {
    clockSeparator = 0;
    seconds = false;
    timeFrom = i;
    const hour = number();
    if (hour < 0 || hour > 23 || digits > 2 || !clockMark()) return false;
    const minute = number();
    if (minute < 0 || minute > 59 || digits !== 2) return false;
    let second = 0;
    if (clockMark()) {
      second = number();
      seconds = true;
      if (second < 0 || second > 59 || digits !== 2) return false;
    }
    clock = hour * 3600 + minute * 60 + second;
    timeTo = i;
    return true;
  }

  /** What lies between the last number and the head's end; `i` stands behind it afterwards. */
  function tail(bracket: boolean): boolean {
    const from = i;
    const limit = Math.min(end, i + LONGEST_GAP);
    for (; i < limit; i++) {
      const code = s.charCodeAt(i);
      if (bracket ? code === CLOSE : code === COLON || isDashAt(i)) break;
    }
    if (i === limit) return false;
    const gap = i === from ? undefined : gapOf(s.slice(from, i));
    if (gap && !gap.valid) return false;
    period = gap?.period ?? period;
    return true;
  }

  const isDashAt = (at: number): boolean => {
    const code = s.charCodeAt(at);
    return (code === DASH || code === LONG_DASH) && isSpace(s.charCodeAt(at - 1));
  };

  function timeComesFirst(): boolean {
    let at = i;
    while (at < end && at < i + 3 && digitOf(s.charCodeAt(at)) >= 0) at++;
    const code = s.charCodeAt(at);
    return code === COLON || code === H;
  }

  return (text, from, to) => {
    const code = text.charCodeAt(from);
    // Most lines that are no heads begin with a letter.
    if (code > 57 && code !== OPEN && code < 0x600 && code !== 0x52 && code !== 0x48) return false;
    s = text;
    i = from;
    end = to;
    period = undefined;
    skipBlanks();
    const bracket = i < end && s.charCodeAt(i) === OPEN;
    if (bracket) i++;
    skipBlanks();
    const timeFirst = timeComesFirst();
    if (timeFirst ? !(time() && gapToDigit() && date()) : !(date() && gapToDigit() && time())) return false;
    if (!tail(bracket)) return false;
    const colon = s.charCodeAt(i) === COLON;
    i++;
    if (i < end && isSpace(s.charCodeAt(i))) i++;
    head.a = a;
    head.b = b;
    head.c = c;
    head.yearAt = yearAt;
    head.padded = padded;
    head.shortLast = shortLast;
    head.slashes = dateSeparator === SLASH;
    head.time = inDay(clock, period);
    head.period = period;
    head.timeFrom = timeFirst ? -1 : timeFrom;
    head.timeTo = timeTo;
    head.body = i;
    head.style =
      (bracket ? 1 : colon ? 2 : 0) |
      (timeFirst ? 4 : 0) |
      (yearAt !== undefined ? 8 : 0) |
      (yearAt === 'first' ? 16 : 0) |
      (seconds ? 32 : 0) |
      (period === undefined ? 0 : 64) |
      (clockSeparator === COLON ? 128 : clockSeparator === DOT ? 256 : 0) |
      (era ? 512 : 0) |
      (spaced ? 1024 : 0) |
      (DATE_SEPARATORS.indexOf(dateSeparator) << 11);
    return true;
  };
}

/** Seconds since midnight, of what a clock shows in that half of the day. */
export function inDay(clock: number, period: DayPeriod | undefined): number {
  const hour = Math.floor(clock / 3600);
  return period === undefined ? clock : clock + 3600 * (hourOf(hour, period) - hour);
}
