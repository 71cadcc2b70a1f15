// The shapes that the heads of copied messages have.
import type { DateOrder } from '../../../core/archive/findings.ts';
import { dayOf } from '../../date-order.ts';
import { dayPeriod, hourOf } from '../../day-period.ts';

export interface PastedHead {
  readonly name: string;
  /** What stands behind the name on the same line. */
  readonly text: string;
  /** As written; undefined where there is no date. */
  readonly date: readonly [number, number, number] | undefined;
  /** Seconds since midnight. */
  readonly time: number | undefined;
}

export interface Shape {
  /** Every head has a time, so that a name is believed although it does not recur. */
  readonly dated: boolean;
  /** A text is in this shape when it has at least one head in so many lines. */
  readonly linesPerHead: number;
  readonly likelyOrder: DateOrder;
  read(line: string): PastedHead | undefined;
}

/** Lines beyond this are not looked at: no head is that long. Keeps the patterns below linear. */
const LONGEST_HEAD = 4000;
const LONGEST_NAME = 40;

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([AaPp]\.?[Mm]\.?)?`;
const DATE = String.raw`(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})`;

/** "NAME, [25/06/2022 07:25]" with the text below: Telegram. */
const TELEGRAM = new RegExp(String.raw`^(\S.{0,79}?), \[${DATE},? ${CLOCK}\]:?$`);
/** "NAME — 03/02/2024 11:58 PM", "NAME — Today at 21:14": Discord. */
const DISCORD = new RegExp(String.raw`^(\S.{0,79}?) — (?:${DATE},?|[^\d\s]\S{0,15}(?: \S{1,6})?) ${CLOCK}$`);
/** "[9:14 PM] NAME: text", "[21:14] <NAME> text", "[9:14 PM] NAME" with the text below. */
const BRACKETED = new RegExp(String.raw`^\[${CLOCK}\] ?(?:<([^<>]{1,40})> ?|([^:：<>]{1,40})(?:[:：] ?|$))`);
/** "NAME  9:14 PM" with the text below: Slack, Teams. */
const SLACK = new RegExp(String.raw`^(\S.{0,39}?)(?:  |\t)${CLOCK}$`);
/** "Me: …", "我：…", "**Name**: …", "> Name: …". */
const SPOKEN = /^(?:> ?)?(?:\*\*)?([^\s:：*>][^:：*]{0,39}?)(?:\*\*)? ?(?:[:：](?:\*\*)?)(?!\/\/)\s?/;

function secondsOf(parts: readonly (string | undefined)[]): number | undefined {
  const [hour, minute, second, period] = parts;
  if (hour === undefined || minute === undefined) return undefined;
  const hours = hourOf(Number(hour), period === undefined ? undefined : dayPeriod(period));
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second ?? 0);
  return hours < 24 && Number(minute) < 60 && Number(second ?? 0) < 60 ? seconds : undefined;
}

function dateOf(parts: readonly (string | undefined)[]): PastedHead['date'] {
  const [a, b, c] = parts;
  return a === undefined || b === undefined || c === undefined ? undefined : [Number(a), Number(b), Number(c)];
}

/** A name, a date and a clock on a line of their own. */
function dated(pattern: RegExp, likelyOrder: DateOrder): Shape {
  return {
    dated: true,
    linesPerHead: 1000,
    likelyOrder,
    read(line) {
      const found = line.length > 160 ? null : pattern.exec(line.trimEnd());
      const time = found ? secondsOf(found.slice(5, 9)) : undefined;
      if (!found || time === undefined) return undefined;
      return { name: found[1] ?? '', text: '', date: dateOf(found.slice(2, 5)), time };
    },
  };
}

const bracketed: Shape = {
  dated: true,
  linesPerHead: 1000,
  likelyOrder: 'dmy',
  read(line) {
    const found = BRACKETED.exec(line.slice(0, LONGEST_HEAD));
    const time = found ? secondsOf(found.slice(1, 5)) : undefined;
    const name = (found?.[5] ?? found?.[6] ?? '').trim();
    if (!found || time === undefined || name === '') return undefined;
    return { name, text: line.slice(found[0].length), date: undefined, time };
  },
};

const slack: Shape = {
  dated: true,
  linesPerHead: 1000,
  likelyOrder: 'dmy',
  read(line) {
    const found = line.length > 120 ? null : SLACK.exec(line.trimEnd());
    const time = found ? secondsOf(found.slice(2, 6)) : undefined;
    return found && time !== undefined ? { name: found[1] ?? '', text: '', date: undefined, time } : undefined;
  },
};

/** Lines below a post of WeChat's Moments, as tools write them: nobody speaks there. */
const LABELS = new Set(['媒体', '点赞', '评论']);

const spoken: Shape = {
  dated: false,
  linesPerHead: 4,
  likelyOrder: 'dmy',
  read(line) {
    const found = SPOKEN.exec(line.slice(0, LONGEST_HEAD));
    const name = found?.[1]?.trim() ?? '';
    if (!found || name === '' || LABELS.has(name) || name.length > LONGEST_NAME || /^\d|["“”{}[\]=;]/.test(name))
      return undefined;
    return { name, text: line.slice(found[0].length), date: undefined, time: undefined };
  },
};

/** The surest first. */
export const SHAPES: readonly Shape[] = [dated(TELEGRAM, 'dmy'), dated(DISCORD, 'mdy'), bracketed, slack, spoken];

/** undefined where the head has no date: a clock alone tells only the order. */
export function datedWall(head: PastedHead, order: DateOrder): number | undefined {
  if (!head.date || head.time === undefined) return undefined;
  const [a, b, c] = head.date;
  const day = dayOf(a >= 1000 ? 'ymd' : order === 'ymd' ? 'dmy' : order, a, b, c);
  return Number.isNaN(day) ? undefined : day + head.time;
}
