// The shapes that the heads of copied messages have.
import type { DateOrder } from '../../../core/archive/findings.ts';
import { dayOf } from '../../date-order.ts';
import { isNameLike, labelled, labelOf } from './labels.ts';
import { CLOCK, DATE, DAY_WORDS, dateOf, type Stamp, secondsOf, stampOf } from './stamps.ts';

export interface PastedHead {
  readonly name: string;
  /** What stands behind the name on the same line. */
  readonly text: string;
  readonly date: Stamp['date'];
  /** Seconds since midnight. */
  readonly time: number | undefined;
  /** The lines it takes. */
  readonly lines: 1 | 2;
}

/** A name, and how many heads name it. */
export type Speakers = ReadonlyMap<string, number>;

export interface Shape {
  /** Every head has a time, so that a name is believed although it does not recur. */
  readonly dated: boolean;
  /** A text is in this shape when it has at least one head in so many lines. */
  readonly linesPerHead: number;
  readonly likelyOrder: DateOrder;
  /** A line that is a time alone begins another message of the same person. */
  readonly clockAlone: boolean;
  read(line: string, next: string): PastedHead | undefined;
  /** Whose heads are heads; without it, names that are dated or recur. */
  readonly believe?: (speakers: Speakers) => ReadonlySet<string>;
}

/** Lines beyond this are not looked at: no head is that long. Keeps the patterns below linear. */
const LONGEST_HEAD = 4000;
const LONGEST_NAME = 40;

/** "NAME, [25/06/2022 07:25]" with the text below: Telegram. */
const TELEGRAM = new RegExp(String.raw`^(\S.{0,79}?), \[${DATE},? ${CLOCK}\]:?$`);
/** "NAME — 03/02/2024 11:58 PM", "NAME — Today at 21:14", "NAME — 9:14 PM": Discord. */
const DISCORD = new RegExp(String.raw`^(\S.{0,79}?) — (?:(?:${DATE},?|${DAY_WORDS}) )?${CLOCK}$`);
/** "[9:14 PM] NAME: text", "[21:14] <NAME> text"; "[3/2/2024 9:14 AM] NAME" with the text below: Teams. */
const BRACKETED = new RegExp(
  String.raw`^\[(?:(?:${DATE},?|${DAY_WORDS}) )?${CLOCK}\] ?(?:<([^<>]{1,40})> ?|([^:：<>]{1,40})(?:[:：] ?|$))`,
);
/** "NAME  9:14 PM" with the text below: Slack, Teams. */
const SLACK = new RegExp(String.raw`^(\S.{0,39}?)(?:  |\t)${CLOCK}$`);
/** "21:14 NAME: text", "02/03/2024 21:14 - NAME: text". */
const CLOCKED = new RegExp(
  String.raw`^(?:[-•] )?\(?(?:${DATE},? )?${CLOCK}\)?(?: ?[-–—|])? ([^\s:：<>\d][^:：<>]{0,39})[:：] ?`,
);
/** "NAME (21:14): text", "NAME, 02/03/2024 21:14: text". */
const TIMED = new RegExp(String.raw`^([^\s:：(<][^:：(<]{0,39}?),? ?\(?(?:${DATE},? )?${CLOCK}\)?[:：] ?(?=\D|$)`);
/** "Me: …", "我：…", "**Name**: …", "> Name: …", "- Name: …". */
const SPOKEN = /^(?:> ?|[-•] )?(?:\*{1,2})?([^\s:：*>][^:：*]{0,39}?)(?:\*{1,2})? ?(?:[:：](?:\*{1,2})?)(?!\/\/)\s?/;

/** A name, a date and a clock on a line of their own. */
function dated(pattern: RegExp, likelyOrder: DateOrder): Shape {
  return {
    dated: true,
    linesPerHead: 1000,
    likelyOrder,
    clockAlone: false,
    read(line) {
      const found = line.length > 160 ? null : pattern.exec(line.trimEnd());
      const time = found ? secondsOf(found.slice(5, 9)) : undefined;
      if (!found || time === undefined) return undefined;
      return { name: found[1] ?? '', text: '', date: dateOf(found.slice(2, 5)), time, lines: 1 };
    },
  };
}

/** A date, a clock and a name before the text; `at`: the groups of the date, and those that may hold the name. */
function leading(pattern: RegExp, dateAt: number, names: readonly number[]): Shape {
  return {
    dated: true,
    linesPerHead: 1000,
    likelyOrder: 'dmy',
    clockAlone: false,
    read(line) {
      const found = pattern.exec(line.slice(0, LONGEST_HEAD));
      const time = found ? secondsOf(found.slice(dateAt + 3, dateAt + 7)) : undefined;
      const name = names
        .map((group) => found?.[group] ?? '')
        .join('')
        .trim();
      if (!found || time === undefined || name === '') return undefined;
      return { name, text: line.slice(found[0].length), date: dateOf(found.slice(dateAt, dateAt + 3)), time, lines: 1 };
    },
  };
}

const slack: Shape = {
  dated: true,
  linesPerHead: 1000,
  likelyOrder: 'dmy',
  clockAlone: true,
  read(line) {
    const found = line.length > 120 ? null : SLACK.exec(line.trimEnd());
    const time = found ? secondsOf(found.slice(2, 6)) : undefined;
    return found && time !== undefined
      ? { name: found[1] ?? '', text: '', date: undefined, time, lines: 1 }
      : undefined;
  },
};

/** A name on one line, the time on the next, the text below: newer Teams and Slack. */
const twoLines: Shape = {
  dated: true,
  linesPerHead: 60,
  likelyOrder: 'mdy',
  clockAlone: true,
  read(line, next) {
    const name = line.trim();
    const stamp = name.length <= LONGEST_NAME && isNameLike(name) ? stampOf(next) : undefined;
    return stamp && { name, text: '', ...stamp, lines: 2 };
  },
};

/** Messenger and Instagram in a browser. */
const labels: Shape = {
  dated: false,
  linesPerHead: 12,
  likelyOrder: 'mdy',
  clockAlone: false,
  read(line) {
    const name = labelOf(line);
    return name === undefined ? undefined : { name, text: '', date: undefined, time: undefined, lines: 1 };
  },
  believe: labelled,
};

/** Lines below a post of WeChat's Moments, as tools write them: nobody speaks there. */
const LABELS = new Set(['媒体', '点赞', '评论']);

const spoken: Shape = {
  dated: false,
  linesPerHead: 4,
  likelyOrder: 'dmy',
  clockAlone: false,
  read(line) {
    const found = SPOKEN.exec(line.slice(0, LONGEST_HEAD));
    const name = found?.[1]?.trim() ?? '';
    if (!found || name === '' || LABELS.has(name) || name.length > LONGEST_NAME || /^\d|["“”{}[\]=;]/.test(name))
      return undefined;
    return { name, text: line.slice(found[0].length), date: undefined, time: undefined, lines: 1 };
  },
};

/** The surest first. */
export const SHAPES: readonly Shape[] = [
  dated(TELEGRAM, 'dmy'),
  dated(DISCORD, 'mdy'),
  leading(BRACKETED, 1, [8, 9]),
  slack,
  leading(CLOCKED, 1, [8]),
  leading(TIMED, 2, [1]),
  twoLines,
  labels,
  spoken,
];

/** undefined where the head has no date: a clock alone tells only the order. */
export function datedWall({ date, time }: Pick<PastedHead, 'date' | 'time'>, order: DateOrder): number | undefined {
  if (!date || time === undefined) return undefined;
  const [a, b, c] = date;
  const day = dayOf(a >= 1000 ? 'ymd' : order === 'ymd' ? 'dmy' : order, a, b, c);
  return Number.isNaN(day) ? undefined : day + time;
}
