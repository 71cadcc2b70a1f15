// Feasts and counted seasons that a message names, in English, Chinese and Japanese: "our first Christmas", "去年春节",
// "中秋那天". Those that go by the moon are looked up in the Chinese calendar that every runtime brings along: held against
// the almanac it is right from 2000 to 2026, and where a new moon comes near midnight (2027, 2030) it can be a day off.
import type { Span } from '../ports.ts';
import type { Birthdays, Calendar } from './dates-named.ts';
import type { Side } from './message.ts';

export interface FeastsNamed {
  /** In no order. */
  readonly spans: readonly Span[];
  /** What is left of the line without them and what counts them. */
  readonly rest: string;
}

/** `line` is folded and in lower case. A feast without a year is that feast in each year of the record. */
export function feastsNamed(line: string, calendar: Calendar): FeastsNamed {
  const spans: Span[] = [];
  let rest = '';
  let from = 0;
  let read = 0;
  for (const match of line.matchAll(NAMES)) {
    const feast = FEASTS.find((_, number) => match.groups?.[`f${number}`] !== undefined);
    if (!feast) continue;
    if (++read > MOST) break;
    const told = countedBy(line.slice(Math.max(from, match.index - AROUND), match.index));
    const after = yearAfter(line.slice(match.index + match[0].length).slice(0, AROUND));
    const which = after?.which ?? told?.which;
    if (feast.counted && which?.kind !== 'first' && which?.kind !== 'last') continue;
    spans.push(...spansOf(feast, which, calendar, line));
    rest += `${line.slice(from, match.index - (told?.length ?? 0))} `;
    from = match.index + match[0].length + (after?.length ?? 0);
  }
  return { spans, rest: rest + line.slice(from) };
}

/** Characters before and after a feast that can say which one it was. */
const AROUND = 30;
/** Feasts of one message that are read. */
const MOST = 12;

interface Feast {
  readonly names: string;
  /** undefined where that year has none. */
  readonly inYear: (year: number, told: Told) => Span | undefined;
  /** A season: it is one only where it is counted. */
  readonly counted?: true;
}

interface Told {
  /** The message is written in it. */
  readonly japanese: boolean;
  readonly birthdays: Birthdays;
}

const DAY = 86_400;
const daysFrom = (year: number, month: number, date: number, days = 1): Span => {
  const from = Date.UTC(year, month - 1, date) / 1000;
  return { from, to: from + days * DAY };
};

const each = (names: string, month: number, date: number, days = 1): Feast => ({
  names,
  inYear: (year) => daysFrom(year, month, date, days),
});
const lunar = (names: string, month: number, date: number, days = 1): Feast => ({
  names,
  inYear: (year) => byTheMoon(year, month, date, days),
});
const season = (names: string, month: number): Feast => ({
  names,
  inYear: (year) => ({ from: Date.UTC(year, month - 1) / 1000, to: Date.UTC(year, month + 2) / 1000 }),
  counted: true,
});

/** Of whoever the message, which is the user's, speaks of. */
const birthday = (names: string, of: Side): Feast => ({
  names,
  inYear(year, { birthdays }) {
    const day = birthdays[of];
    return day && daysFrom(year, day.month, day.date);
  },
});

/** What is longer stands before what it begins with. */
const FEASTS: readonly Feast[] = [
  each('\\b(?:christmas|xmas) eve\\b|平安夜|圣诞前夜|クリスマスイブ', 12, 24),
  each('\\b(?:christmas|xmas) day\\b', 12, 25),
  each('\\b(?:christmas|xmas)(?:time)?\\b|圣诞节?|クリスマス', 12, 24, 3),
  each('\\bboxing day\\b', 12, 26),
  lunar("\\b(?:chinese|lunar) new year'?s? eve\\b|除夕夜?|大?年三十|大年夜|年夜饭", 1, 0),
  ...[...'一二三四五六七'].map((day, i) => lunar(`(?:大年|正月)初(?:${day}|${i + 1})`, 1, i + 1)),
  lunar('春节|过年|\\b(?:(?:chinese|lunar) new year|spring festival|cny)\\b', 1, 0, 8),
  each("\\bnew year'?s? eve\\b|\\bnye\\b|跨年夜?|大晦日", 12, 31),
  each("\\bnew year'?s? day\\b|元旦", 1, 1),
  each("\\bnew year'?s?\\b(?! resolution)|お?正月", 1, 1, 3),
  lunar('元宵节?|正月十五|\\blantern festival\\b', 1, 15),
  lunar('端午节?|\\bdragon boat festival\\b', 5, 5),
  {
    names: '七夕节?|\\bqixi\\b',
    inYear: (year, { japanese }) => (japanese ? daysFrom(year, 7, 7) : byTheMoon(year, 7, 7, 1)),
  },
  lunar('中秋节?|月饼节|\\bmid-?autumn(?: festival)?\\b|\\bmoon festival\\b', 8, 15),
  lunar('重阳节?', 9, 9),
  { names: '清明节?(?!上河)', inYear: (year) => daysFrom(year, 4, brightness(year)) },
  each('白色情人节|ホワイトデー', 3, 14),
  each("情人节|バレンタイン|\\bvalentine'?s?(?: day)?\\b", 2, 14),
  each("愚人节|\\bapril fool'?s?(?: day)?\\b", 4, 1),
  each('劳动节|(?<![一二三四五六七八九十])五一(?=假期|长假|节|那|的时候|去|我们)', 5, 1, 5),
  each('儿童节|六一(?=节|那天)', 6, 1),
  each('国庆节?|十一(?=假期|长假|黄金周)', 10, 1, 7),
  each('双十一|双11', 11, 11),
  each("万圣节?|ハロウィン|\\bhallowe'?en\\b", 10, 31),
  each('\\bbonfire night\\b|\\bguy fawkes\\b', 11, 5),
  { names: '感恩节|\\bthanksgiving\\b', inYear: (year) => fourthThursday(year) },
  { names: '复活节|\\beaster\\b(?! egg)', inYear: easter },
  each('お盆', 8, 13, 4),
  birthday('\\b(?:your|her|his|their) (?:last )?birthday\\b|[你她他](?:的)?生日', 'them'),
  birthday('\\bmy (?:last )?birthday\\b|我(?:的)?生日', 'me'),
  season('\\bspring\\b|春天?', 3),
  season('\\bsummer\\b|夏天?', 6),
  season('\\b(?:autumn|fall)\\b|秋天?', 9),
  season('\\bwinter\\b|冬天?', 12),
];

const NAMES = new RegExp(FEASTS.map(({ names }, number) => `(?<f${number}>${names})`).join('|'), 'gu');

/** A month that comes twice is the first of the two. */
function dayByTheMoon(year: number, month: number, date: number): number | undefined {
  const first = Date.UTC(year, 0, 20) + (month - 1) * 29 * DAY * 1000 + (date - 1) * DAY * 1000;
  for (let day = 0; day <= LATEST; day++) {
    const at = first + day * DAY * 1000;
    const parts = CHINESE.formatToParts(at);
    const read = (type: 'month' | 'day'): string | undefined => parts.find((part) => part.type === type)?.value;
    if (read('month') === String(month) && read('day') === String(date)) return at / 1000;
  }
  return undefined;
}

/** Of the years that were asked about. */
const looked = new Map<string, number | undefined>();

/** In the Gregorian year in which the Chinese one begins; the day 0 is the one before the first. */
function byTheMoon(year: number, month: number, date: number, days: number): Span | undefined {
  if (date === 0) return shifted(byTheMoon(year, month, 1, days), -DAY);
  const key = `${year} ${month} ${date}`;
  const from = looked.has(key) ? looked.get(key) : dayByTheMoon(year, month, date);
  looked.set(key, from);
  return from === undefined ? undefined : { from, to: from + days * DAY };
}

/** Days from the earliest that a date can be on to the latest, with a month that comes twice. */
const LATEST = 72;
const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });

const shifted = (span: Span | undefined, by: number): Span | undefined =>
  span && { from: span.from + by, to: span.to + by };

/** 清明, the fourth to the sixth of April: the sun's, as almanacs reckon it for 1901 to 2099. */
const brightness = (year: number): number =>
  Math.floor((year % 100) * 0.2422 + (year < 2000 ? 5.59 : 4.81)) - Math.floor((year % 100) / 4);

function fourthThursday(year: number): Span {
  const first = new Date(Date.UTC(year, 10, 1)).getUTCDay();
  return daysFrom(year, 11, 1 + ((4 - first + 7) % 7) + 21);
}

/** From Good Friday to Monday; Sunday as Meeus reckons it. */
function easter(year: number): Span {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 19 * f) / 433);
  const month = Math.floor((e + f - 7 * g + 90) / 25);
  return daysFrom(year, month, ((e + f - 7 * g + 33 * month + 19) % 32) - 2, 4);
}

type Which =
  | { readonly kind: 'year'; readonly year: number }
  /** Years before this one: 0 is this year's. */
  | { readonly kind: 'back'; readonly years: number }
  /** The last that was, before today. */
  | { readonly kind: 'past'; readonly number: number }
  | { readonly kind: 'first' | 'last' };

interface Counted {
  readonly which: Which;
  /** Characters that say so. */
  readonly length: number;
}

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const BACK = ['今年', '去年', '前年', '大前年'];

const BEFORE: readonly (readonly [RegExp, (groups: Readonly<Record<string, string | undefined>>) => Which])[] = [
  [new RegExp(`(?<!\\d)${YEAR}(?:年[的の]?| )$`, 'u'), ({ year }) => ({ kind: 'year', year: Number(year) })],
  [
    /(?<back>今年|去年|大前年|前年|一昨年|昨年)[的の]?$/u,
    ({ back = '' }) => ({ kind: 'back', years: yearsBack(back) }),
  ],
  [/\bthis (?:year's )?$/u, () => ({ kind: 'back', years: 0 })],
  [/\blast year's $/u, () => ({ kind: 'back', years: 1 })],
  [/\b(?:our|the|my|your|that|a) (?:very )?first (?:ever |real )?$|^first $/u, () => ({ kind: 'first' })],
  [/(?:第一[个次](?:一起)?过?的?|头一[个次](?:一起)?过?的?|最初の|初めての|初の)$/u, () => ({ kind: 'first' })],
  [/\b(?:our|the) (?:very )?(?:last|final) $|最后一?[个次](?:一起)?过?的?$|最後の$/u, () => ({ kind: 'last' })],
  [/\b(?:last|this past|the previous) $|上[一个]?[个次]过?的?$|前の$/u, () => ({ kind: 'past', number: 1 })],
];

const yearsBack = (word: string): number =>
  word === '一昨年' ? 2 : word === '昨年' ? 1 : Math.max(0, BACK.indexOf(word));

const AFTER = new RegExp(`^(?:(?:,| of| in)? ${YEAR}(?!\\d)|(?<before> before last\\b))`, 'u');

function countedBy(before: string): Counted | undefined {
  for (const [pattern, whichOf] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { which: whichOf(match.groups ?? {}), length: match[0].length };
  }
  return undefined;
}

function yearAfter(after: string): Counted | undefined {
  const match = AFTER.exec(after);
  if (!match) return undefined;
  const { year } = match.groups ?? {};
  const which: Which = year === undefined ? { kind: 'past', number: 2 } : { kind: 'year', year: Number(year) };
  return { which, length: match[0].length };
}

const MOST_YEARS = 60;
const yearOf = (at: number): number => new Date(at * 1000).getUTCFullYear();

function spansOf(
  feast: Feast,
  which: Which | undefined,
  { at, first, last, birthdays = {} }: Calendar,
  line: string,
): readonly Span[] {
  const told = { japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line), birthdays };
  const inYears = (from: number, to: number): readonly Span[] =>
    Array.from({ length: Math.max(0, Math.min(MOST_YEARS, to - from + 1)) }, (_, i) => from + i).flatMap(
      (year) => feast.inYear(year, told) ?? [],
    );
  if (which?.kind === 'year') return inYears(which.year, which.year);
  if (which?.kind === 'back' || which?.kind === 'past') {
    if (at === undefined) return [];
    const year = yearOf(at);
    if (which.kind === 'back') return inYears(year - which.years, year - which.years);
    return inYears(year - which.number - 1, year)
      .filter(({ to }) => to <= at)
      .slice(-which.number)
      .slice(0, 1);
  }
  const recorded = inYears(yearOf(first) - 1, yearOf(last)).filter(({ from, to }) => to > first && from <= last);
  if (which === undefined) return recorded;
  return which.kind === 'first' ? recorded.slice(0, 1) : recorded.slice(-1);
}
