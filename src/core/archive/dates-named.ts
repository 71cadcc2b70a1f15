// The days, months, years and feasts that a message names, in English, Chinese and Japanese: "8 May", "last summer", "上周三".
import { withSimplified } from '../care/fold.ts';
import { chineseNumber } from '../numeral.ts';
import type { Span } from '../ports.ts';
import { feastsNamed } from './feasts.ts';
import type { Side } from './message.ts';

export interface Calendar {
  /** Wall-clock seconds of the message; without it, nothing is "yesterday". */
  readonly at: number | undefined;
  /** Of the record: a day without a year is that day in each of its years. */
  readonly first: number;
  readonly last: number;
  /** Of the two, where they are known. */
  readonly birthdays?: Birthdays;
}

/** Of any year. */
export interface Birthday {
  readonly month: number;
  readonly date: number;
}

export type Birthdays = Readonly<Partial<Record<Side, Birthday | undefined>>>;

const DAY = 86_400;

/** In no order. [] where it names none. */
export function datesNamed(text: string, calendar: Calendar): readonly Span[] {
  const { at } = calendar;
  const folded = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  const typed = KANA.test(folded) ? folded : withSimplified(folded);
  const feasts = feastsNamed(
    typed.replace(WRITTEN_YEAR, (year) => String(chineseNumber(year))).replace(SHORT_YEAR, '20$1年'),
    calendar,
  );
  const found: Span[] = [...feasts.spans];
  let line = feasts.rest;
  for (const [pattern, spansOf] of ABSOLUTE) {
    for (const { groups } of line.matchAll(pattern)) found.push(...spansOf(groups ?? {}, calendar));
    line = line.replace(pattern, ' ');
  }
  for (const [pattern, spanOf] of at === undefined ? [] : RELATIVE)
    for (const { groups } of line.matchAll(pattern))
      found.push(spanOf(groups ?? {}, Math.floor((at ?? 0) / DAY) * DAY));
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DATE = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const NUMBER =
  '(?<number>\\d{1,3}|[一二三四五六七八九十两兩]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)';
const SEASON = '(?<season>spring|summer|autumn|fall|winter)';
const DIGITS = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** 23年5月 as 2023: in front of a month or a season, where it is no length of time. */
const SHORT_YEAR = /(?<![\d])([0-4]\d)年(?=(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|的?[春夏秋冬])/g;
/** 二〇二三 as 2023, in front of 年 only. */
const WRITTEN_YEAR = /[一二][零〇○九][零〇○一二三四五六七八九]{2}(?=年)/gu;

/** What has a year, a month or a day in it. What says more comes first, and is cut out for what says less. */
const ABSOLUTE: readonly (readonly [RegExp, (groups: Groups, calendar: Calendar) => readonly Span[]])[] = [
  [new RegExp(`(?<!\\d)${YEAR}[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?(?!\\d)`, 'g'), dated],
  [new RegExp(`\\b${DATE}(?: of)? ${MONTH}(?:,? ${YEAR})?\\b`, 'g'), dated],
  [new RegExp(`\\b${MONTH} ${DATE}(?:,? ${YEAR})?\\b(?! ?\\d)`, 'g'), dated],
  [new RegExp(`\\b${MONTH}(?:,| of)? ${YEAR}\\b`, 'g'), dated],
  [new RegExp(`\\b(?:in|since|during|early|late|mid|of|around|last|this) ${MONTH}(?![a-z]| ?\\d)`, 'g'), dated],
  [new RegExp(`\\b${SEASON}(?:,? of|,? in|,)? ${YEAR}\\b`, 'g'), seasonOfYear],
  [new RegExp(`\\b${YEAR} ${SEASON}\\b`, 'g'), seasonOfYear],
  [new RegExp(`${YEAR}年[的の]?(?<season>[春夏秋冬])`, 'g'), seasonOfYear],
  [new RegExp(`\\b(?:in|since|during|early|late|mid|of|around) ${YEAR}\\b`, 'g'), dated],
  [new RegExp(`(?:${YEAR}年 ?)?(?<month>${DIGITS})月(?:(?<day>${DIGITS})[日号號])?`, 'g'), dated],
  [new RegExp(`${YEAR}年(?! ?\\d)`, 'g'), dated],
];

function dated({ year, month, day }: Groups, { first, last }: Calendar): readonly Span[] {
  const years = year === undefined ? yearsBetween(first, last) : [Number(year)];
  const number = month === undefined ? undefined : monthOf(month);
  if (number === undefined) return years.map((each) => between([each, 0, 1], [each + 1, 0, 1]));
  if (number < 1 || number > 12) return [];
  const date = day === undefined ? undefined : numberOf(day);
  return years.map((each) =>
    date === undefined
      ? between([each, number - 1, 1], [each, number, 1])
      : between([each, number - 1, date], [each, number - 1, date + 1]),
  );
}

const yearsBetween = (first: number, last: number): readonly number[] => {
  const [from, to] = [yearOf(first), yearOf(last)];
  return Array.from({ length: Math.min(MOST_YEARS, to - from + 1) }, (_, i) => from + i);
};
const MOST_YEARS = 60;

const monthOf = (text: string): number => {
  const named = MONTHS.indexOf(text.slice(0, 3)) + 1;
  return named > 0 ? named : numberOf(text);
};

/** What is counted from today; `today` is its first second. */
const RELATIVE: readonly (readonly [RegExp, (groups: Groups, today: number) => Span])[] = [
  [/the day before yesterday|前天|一昨日|おととい/g, (_, today) => days(today, -2, -1)],
  [/(?<!before )\byesterday\b|\blast night\b|昨天|昨晚|昨夜|昨日|きのう/g, (_, today) => days(today, -1, 0)],
  [
    /\btoday\b|\btonight\b|\bthis (?:morning|evening|afternoon)\b|今天|今早|今晚|今日/g,
    (_, today) => days(today, 0, 1),
  ],
  [
    /\blast week\b|上[周週](?![一二三四五六日天末])|上[个個]?(?:星期|[礼禮]拜)(?![一二三四五六日天])|先[週周]/g,
    (_, today) => weeks(today, -1),
  ],
  [
    /\bthis week\b|[这這][周週](?![一二三四五六日天])|本[周週]|[这這][个個]?(?:星期|[礼禮]拜)|今[週周]/g,
    (_, today) => weeks(today, 0),
  ],
  [/\blast weekend\b|上[周週]末|先[週周]末/g, (_, today) => weekend(today)],
  [/\blast month\b|上[个個]?月|先月/g, (_, today) => months(today, -1)],
  [/\bthis month\b|[这這][个個]?月|本月|今月/g, (_, today) => months(today, 0)],
  [/\blast year\b|去年|昨年/g, (_, today) => years(today, -1)],
  [/\bthis year\b|今年/g, (_, today) => years(today, 0)],
  [/(?<!大)前年|一昨年|\bthe year before last\b/g, (_, today) => years(today, -2)],
  [/大前年/g, (_, today) => years(today, -3)],
  [new RegExp(`\\b(?:last|on) (?<weekday>${WEEKDAYS.join('|')})(?:s|nes|rs|ur)?(?:day)?\\b`, 'g'), lastWeekday],
  [/上(?:[周週]|[个個]?星期|[个個]?[礼禮]拜)(?<weekday>[一二三四五六日天])/g, weekdayOfLastWeek],
  [new RegExp(`\\blast ${SEASON}\\b|去年[的の]?(?<season2>[春夏秋冬])`, 'g'), lastSeason],
  [new RegExp(`\\bthis ${SEASON}\\b|今年[的の]?(?<season2>[春夏秋冬])`, 'g'), thisSeason],
  [/(?<!大)前年[的の]?(?<season2>[春夏秋冬])/g, seasonBeforeLast],
  [new RegExp(`\\b${NUMBER} (?<unit>day|week|month|year)s? ago\\b`, 'g'), ago],
  [new RegExp(`${NUMBER} ?(?:个|個|ヶ|か)?(?<unit>天|日|周|星期|礼拜|禮拜|[週周][間间]|週|月|年)(?:以)?前`, 'g'), ago],
];

const days = (today: number, from: number, to: number): Span => ({ from: today + from * DAY, to: today + to * DAY });

/** From Monday to Monday. */
function weeks(today: number, number: number): Span {
  const monday = -((weekdayOf(today) + 6) % 7) + 7 * number;
  return days(today, monday, monday + 7);
}

function weekend(today: number): Span {
  const { from } = weeks(today, -1);
  return days(from, 5, 7);
}

function months(today: number, number: number): Span {
  const [year, month] = [yearOf(today), new Date(today * 1000).getUTCMonth() + number];
  return between([year, month, 1], [year, month + 1, 1]);
}

function years(today: number, number: number): Span {
  const year = yearOf(today) + number;
  return between([year, 0, 1], [year + 1, 0, 1]);
}

/** The last one before today. */
function lastWeekday({ weekday = '' }: Groups, today: number): Span {
  const back = ((weekdayOf(today) - WEEKDAYS.indexOf(weekday) + 6) % 7) + 1;
  return days(today, -back, 1 - back);
}

function weekdayOfLastWeek({ weekday = '' }: Groups, today: number): Span {
  const number = '一二三四五六'.indexOf(weekday);
  return days(weeks(today, -1).from, number < 0 ? 6 : number, number < 0 ? 7 : number + 1);
}

/** The month that each begins with; a winter goes into the next year. */
const SEASONS: Readonly<Record<string, number>> = {
  spring: 2,
  summer: 5,
  autumn: 8,
  fall: 8,
  winter: 11,
  春: 2,
  夏: 5,
  秋: 8,
  冬: 11,
};

const seasonIn = (year: number, season: string): Span => {
  const month = SEASONS[season] ?? 0;
  return between([year, month, 1], [year, month + 3, 1]);
};

/** The last one that is over. */
function lastSeason({ season, season2 }: Groups, today: number): Span {
  const inYear = (year: number): Span => seasonIn(year, season ?? season2 ?? '');
  const over = (year: number): boolean => inYear(year).to <= today;
  const year = season2 === undefined && over(yearOf(today)) ? yearOf(today) : yearOf(today) - 1;
  return inYear(over(year) ? year : year - 1);
}

function thisSeason({ season, season2 }: Groups, today: number): Span {
  return seasonIn(yearOf(today), season ?? season2 ?? '');
}

function seasonBeforeLast({ season2 = '' }: Groups, today: number): Span {
  return seasonIn(yearOf(today) - 2, season2);
}

/** With its year: the winter of a year may be the one it began with. */
function seasonOfYear({ year, season = '' }: Groups): readonly Span[] {
  const number = Number(year);
  return [seasonIn(number, season), between([number, 0, 1], [number + 1, 0, 1])];
}

/** About: a day either side for days, and so on. */
function ago({ number = '', unit = '' }: Groups, today: number): Span {
  const count = numberOf(number);
  if (/^(?:day|天|日)/.test(unit)) return days(today, -count, 1 - count);
  if (/^(?:week|周|星期|礼拜|禮拜|週)/.test(unit)) return weeks(today, -count);
  return /^(?:month|月)/.test(unit) ? months(today, -count) : years(today, -count);
}

const WORDS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "12", "two", "an", 三, 十二, 二十一. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text === 'an' ? 0 : WORDS.indexOf(text);
  return word >= 0 ? Math.max(1, word) : (chineseNumber(text) ?? 0);
}

const yearOf = (at: number): number => new Date(at * 1000).getUTCFullYear();
const weekdayOf = (at: number): number => new Date(at * 1000).getUTCDay();

type Day = readonly [year: number, month: number, date: number];
const between = (from: Day, to: Day): Span => ({ from: Date.UTC(...from) / 1000, to: Date.UTC(...to) / 1000 });
