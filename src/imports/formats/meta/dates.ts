// Times as Instagram and Messenger write them into pages, in the language of the account: "Jan 01, 2025 12:00 am",
// "Oct 19, 2019 at 2:37 PM", "19. Okt. 2019, 14:37", "2019年10月19日 下午2:37", "1月 28, 2025 1:47:43 下午", "Tháng 10 01, 2025 10:21:24 ch".
import { dayStart } from '../../date-order.ts';

/** No written time is longer. */
const LONGEST = 60;
const LANGUAGES = 'en de fr es pt it nl sv da nb pl cs ro hu tr ru uk el id vi fi'.split(' ');

/** Without case, accents and points. */
const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();

/** Made when the first page is read: it takes some 40 milliseconds. */
let months: ReadonlyMap<string, number> | undefined;

/** Short and long, also as they stand beside a day. Where two languages disagree, the first counts. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const style of ['short', 'long'] as const)
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const part = format.formatToParts(Date.UTC(2020, month - 1, 15)).find((one) => one.type === 'month');
          const name = folded(part?.value ?? '');
          if (/^\p{L}+$/u.test(name) && !names.has(name)) names.set(name, month);
        }
      }
  return names;
}

const CLOCK = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?\s*(?:m\.?)?(?=$|\s|\()/i;
const AFTERNOON = /下午|午後|오후|晚上|\bch\b/;
const MORNING = /上午|午前|오전|凌晨|早上|\bsáng(?!\p{L})/u;
const CJK_DAY = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const ISO_DAY = /^(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})\.?(?=[\sT,])/;
/** The month by its number, and then like English. */
const MONTH_NUMBER = /^(?:tháng (\d{1,2})|(\d{1,2})[月월]) (\d{1,2}), (\d{4})(?=[\s,])/i;
const POINT_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?=[\s,])/;

/** Wall-clock seconds; undefined where the text is anything but a time. */
export function pageTime(raw: string): number | undefined {
  if (raw.length > 2 * LONGEST) return undefined;
  const text = raw.replace(/[\s\u200e\u200f]+/g, ' ').trim();
  if (text.length > LONGEST || text.length < 10 || !/\d{4}/.test(text)) return undefined;
  const day = dayIn(text);
  if (!day || Number.isNaN(day.start)) return undefined;
  const clock = clockIn(day.rest);
  return clock === undefined ? undefined : day.start + clock;
}

interface Day {
  readonly start: number;
  readonly rest: string;
}

function dayIn(text: string): Day | undefined {
  const yearFirst = CJK_DAY.exec(text) ?? ISO_DAY.exec(text);
  if (yearFirst) return dayFrom(text, yearFirst, Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const points = POINT_DAY.exec(text);
  if (points) return dayFrom(text, points, Number(points[3]), Number(points[2]), Number(points[1]));
  const numbered = MONTH_NUMBER.exec(text);
  if (numbered)
    return dayFrom(text, numbered, Number(numbered[4]), Number(numbered[1] ?? numbered[2]), Number(numbered[3]));
  const monthFirst = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})(?=[\s,])/u.exec(text);
  if (monthFirst) return named(text, monthFirst, monthFirst[1], monthFirst[2], monthFirst[3]);
  const dayFirst = /^(\d{1,2})\.? (?:de )?(\p{L}+)\.?,? (?:de )?(\d{4})(?=[\s,])/u.exec(text);
  return dayFirst ? named(text, dayFirst, dayFirst[2], dayFirst[1], dayFirst[3]) : undefined;
}

function named(text: string, found: RegExpExecArray, name = '', day = '', year = ''): Day | undefined {
  months ??= monthNames();
  const month = months.get(folded(name));
  return month === undefined ? undefined : dayFrom(text, found, Number(year), month, Number(day));
}

const dayFrom = (text: string, found: RegExpExecArray, year: number, month: number, day: number): Day => ({
  start: dayStart(year, month, day),
  rest: text.slice(found[0].length),
});

/** "at 2:37 PM", ", 14:37", " 下午2:37". */
function clockIn(text: string): number | undefined {
  const found = CLOCK.exec(text);
  if (!found) return undefined;
  // Words between day and time are short; a sentence is no time.
  if (found.index > 12 || text.length - found.index - found[0].length > 12) return undefined;
  const [hour = 0, minute = 0, second = 0] = [found[1], found[2], found[3] ?? '0'].map(Number);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const half = found[4]?.toLowerCase() ?? (AFTERNOON.test(text) ? 'p' : MORNING.test(text) ? 'a' : undefined);
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return hours * 3600 + minute * 60 + second;
}
