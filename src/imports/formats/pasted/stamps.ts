// Times as they stand in copied lines: "9:14 PM", "Today at 21:14", "03/02/2024 11:58 PM", "Mar 2, 2024, 11:58 PM".
import { dayPeriod, hourOf } from '../../day-period.ts';
import { weekdayNamed } from '../../weekdays.ts';
import { pageTime } from '../meta/dates.ts';

export interface Stamp {
  /** As written, or year, month and day; undefined where there is no date. */
  readonly date: readonly [number, number, number] | undefined;
  /** Seconds since midnight. */
  readonly time: number;
}

/** Four groups. */
export const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([AaPp]\.?[Mm]\.?)?`;
/** Three groups. */
export const DATE = String.raw`(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})`;
/** "Today at", "Yesterday", "gestern um". */
export const DAY_WORDS = String.raw`[^\d\s\[\]]\S{0,15}(?: \S{1,6})?`;

export function secondsOf(parts: readonly (string | undefined)[]): number | undefined {
  const [hour, minute, second, period] = parts;
  if (hour === undefined || minute === undefined) return undefined;
  const hours = hourOf(Number(hour), period === undefined ? undefined : dayPeriod(period));
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second ?? 0);
  return hours < 24 && Number(minute) < 60 && Number(second ?? 0) < 60 ? seconds : undefined;
}

export function dateOf(parts: readonly (string | undefined)[]): Stamp['date'] {
  const [a, b, c] = parts;
  return a === undefined || b === undefined || c === undefined ? undefined : [Number(a), Number(b), Number(c)];
}

const LONGEST = 60;
const WHOLE = new RegExp(`^(?:${DATE}[ ,]{1,2}(?:at )?|(${DAY_WORDS}),? )?${CLOCK}$`);
const DAY = 86_400;

/** Of a line that is a time and nothing else. */
export function stampOf(line: string): Stamp | undefined {
  const text = line.length > LONGEST ? '' : line.replace(/[\u00a0\u202f\u2009]/g, ' ').trim();
  if (!/\d[:.h]?\d\d/.test(text)) return undefined;
  const found = WHOLE.exec(text);
  if (found && (found[4] === undefined || isDay(found[4]))) {
    const time = secondsOf(found.slice(5, 9));
    return time === undefined ? undefined : { date: dateOf(found.slice(1, 4)), time };
  }
  const wall = pageTime(text);
  if (wall === undefined) return undefined;
  const day = new Date(wall * 1000);
  return { date: [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()], time: ((wall % DAY) + DAY) % DAY };
}

const LANGUAGES = 'en de fr es pt it nl pl ru uk sv da nb fi cs tr id vi th ar hi ja ko zh-CN zh-TW'.split(' ');

/** Made when it is first asked for. */
let near: ReadonlySet<string> | undefined;

/** Today and yesterday. */
function nearDays(): ReadonlySet<string> {
  const words = LANGUAGES.flatMap((language) => {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    return [0, -1].map((days) => format.format(days, 'day').toLowerCase());
  });
  return new Set(words);
}

/** "Today at", "Saturday", "gestern um". */
function isDay(words: string): boolean {
  near ??= nearDays();
  const [first = ''] = words.split(' ');
  return near.has(first.toLowerCase().replace(/,$/, '')) || weekdayNamed(first.replace(/,$/, '')) !== undefined;
}
