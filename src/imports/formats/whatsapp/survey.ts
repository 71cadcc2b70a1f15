// What must be known of a WhatsApp export before its lines can be read: the style of its heads, the order of its dates, names
// with colons, notes in unknown languages. Reads on only until the dates have told their order.
import type { DateOrder } from '../../../core/archive/findings.ts';
import { dayOf, type OrderEvidence, orderEvidence } from '../../date-order.ts';
import type { ExportFile } from '../../format.ts';
import { textBlocks } from '../../text-blocks.ts';
import { emptyHead, type Head, headReader } from './head.ts';
import { sameDayReader } from './same-day.ts';
import { type NameHabits, nameSurvey } from './senders.ts';

export interface Survey extends NameHabits {
  readonly style: number;
  readonly order: DateOrder;
  /** The file does not tell day from month. */
  readonly open: boolean;
  /** How often each body in angle brackets occurs. */
  readonly noted: ReadonlyMap<string, number>;
}

/** Names and notes are gathered in this much of the file (UTF-16 units), at least. */
const LOOKED_AT = 1 << 20;
const MOST_NOTES = 200;
const LONGEST_NOTE = 60;

export interface HeadCount {
  /** The style most heads have; undefined where there is none. */
  readonly style: number | undefined;
  readonly heads: number;
  /** Heads of any style. */
  readonly dated: number;
  /** Of these, the ones whose line may go on with a sender's name. */
  readonly named: number;
}

/** Over the first lines of a text. */
export function countHeads(text: string, lines: number): HeadCount {
  const head = emptyHead();
  const readHead = headReader(head);
  const counts = new Map<number, number>();
  let from = 0;
  let dated = 0;
  let named = 0;
  for (let line = 0; line < lines && from < text.length; line++) {
    const end = lineEnd(text, from);
    if (readHead(text, from, end)) {
      dated++;
      if (text.slice(head.body, end).includes(':')) named++;
      counts.set(head.style, (counts.get(head.style) ?? 0) + 1);
    }
    from = end + 1;
  }
  let best: number | undefined;
  for (const [style, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = style;
  return { style: best, heads: best === undefined ? 0 : (counts.get(best) ?? 0), dated, named };
}

const NEAR = 200;
const LINE_FEED = 10;

export function lineEnd(text: string, from: number): number {
  // Lines are short: looking at each unit is quicker than a call into the engine, up to a point.
  const near = Math.min(text.length, from + NEAR);
  for (let i = from; i < near; i++) if (text.charCodeAt(i) === LINE_FEED) return i;
  const end = text.indexOf('\n', near);
  return end < 0 ? text.length : end;
}

/** undefined: no line is a head. */
export async function survey(file: ExportFile): Promise<Survey | undefined> {
  const head = emptyHead();
  const readHead = sameDayReader(head);
  const names = nameSurvey();
  const noted = new Map<string, number>();
  let style: number | undefined;
  let dates: Dates | undefined;
  let seen = 0;
  for await (const block of textBlocks(file)) {
    style ??= countHeads(block, 400).style;
    const looking = seen < LOOKED_AT;
    seen += block.length;
    if (style === undefined) continue;
    for (let from = 0; from < block.length; ) {
      const end = lineEnd(block, from);
      if (readHead(block, from, end) && head.style === style) {
        dates ??= datesLike(head);
        dates.add(head);
        if (looking) {
          names.add(block, head.body, end);
          noteBrackets(block, head.body, end, noted);
        }
      }
      from = end + 1;
    }
    if (!looking && dates?.evidence.proven()) break;
  }
  if (style === undefined || !dates) return undefined;
  return { style, ...dates.decide(), ...names.found(), noted };
}

interface Dates {
  readonly evidence: OrderEvidence;
  add(head: Head): void;
  decide(): { readonly order: DateOrder; readonly open: boolean };
}

/** Dates without leading zeros, with slashes and short years, are how the United States write them; nearly all others begin with the day. */
function datesLike(head: Head): Dates {
  const { yearAt, slashes } = head;
  const dayFirst = orderEvidence(possibleOrders(yearAt, ['dmy', 'mdy']));
  const monthFirst = orderEvidence(possibleOrders(yearAt, ['mdy', 'dmy']));
  let padded = false;
  return {
    evidence: dayFirst,
    add(one) {
      padded ||= one.padded;
      dayFirst.add(one.a, one.b, one.c, !one.shortLast);
      monthFirst.add(one.a, one.b, one.c, !one.shortLast);
    },
    decide: () => (slashes && !padded && yearAt === undefined ? monthFirst : dayFirst).decide(),
  };
}

function possibleOrders(yearAt: Head['yearAt'], likely: readonly DateOrder[]): readonly DateOrder[] {
  if (yearAt === 'first') return ['ymd'];
  return yearAt === 'last' ? likely : [...likely, 'ymd'];
}

/** The body "<…>" of a line, if it is one: notes in languages we do not know are told by being repeated. */
function noteBrackets(text: string, from: number, end: number, noted: Map<string, number>): void {
  const at = text.charCodeAt(end - 1) === 13 ? end - 2 : end - 1;
  if (text.charCodeAt(at) !== 0x3e) return;
  const open = text.indexOf('<', from);
  if (open < 0 || at - open > LONGEST_NOTE || text.charCodeAt(open - 1) !== 32) return;
  const note = text.slice(open, at + 1);
  if (noted.has(note) || noted.size < MOST_NOTES) noted.set(note, (noted.get(note) ?? 0) + 1);
}

/** Seconds of the head's moment; NaN where there is no such day. A file goes day by day, so the last day is kept. */
export function momentReader(order: DateOrder): (head: Head) => number {
  let a = -1;
  let b = -1;
  let c = -1;
  let day = Number.NaN;
  return (head) => {
    if (head.a !== a || head.b !== b || head.c !== c) {
      ({ a, b, c } = head);
      day = dayOf(order, a, b, c);
    }
    return day + head.time;
  };
}
