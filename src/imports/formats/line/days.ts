// The line above the messages of a day: "2024/01/15(月)", "2024.01.15 Monday", "2026/1/30周五", "Fri, 11/01/2025".
import type { DateOrder } from '../../../core/archive/findings.ts';
import { withoutMarks } from '../../characters.ts';
import { dayOf, orderEvidence } from '../../date-order.ts';
import { weekdayNamed, weekdayOf } from '../../weekdays.ts';

/** The parts as written. */
export interface DayHead {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly weekday: number;
}

const LONGEST = 48;
const DAY =
  /^(?:(\p{L}[\p{L}\p{M}.]{0,20}),? )?(\d{1,4})([./-])(\d{1,2})\3(\d{1,4})\.? ?(?:[(（]?(\p{L}[\p{L}\p{M}.]{0,20})[)）]?)?$/u;

/** undefined: it names no day of the week, so it may be anything. */
export function readDay(raw: string): DayHead | undefined {
  if (raw.length > LONGEST || raw.length < 8) return undefined;
  const found = DAY.exec(withoutMarks(raw).trim());
  const weekday = found ? weekdayNamed(found[1] ?? found[6] ?? '') : undefined;
  if (!found || weekday === undefined) return undefined;
  return { a: Number(found[2]), b: Number(found[4]), c: Number(found[5]), weekday };
}

export const isYearFirst = (head: DayHead): boolean => head.a >= 100;

/** Seconds; NaN: there is no such day. undefined: it is another day of the week, so somebody typed the line. */
export function startOf(head: DayHead, order: DateOrder): number | undefined {
  const day = dayOf(isYearFirst(head) ? 'ymd' : order, head.a, head.b, head.c);
  return Number.isNaN(day) || weekdayOf(day) === head.weekday ? day : undefined;
}

/** Days that fit one order alone, more than the other's by so many, settle it. */
const PROOF = 8;

/** Which of day and month comes first depends on the phone's region; the day of the week tells. */
export function dayOrders() {
  const evidence = orderEvidence(['dmy', 'mdy']);
  const fits = { dmy: 0, mdy: 0 };
  return {
    add(head: DayHead): void {
      if (isYearFirst(head)) return;
      evidence.add(head.a, head.b, head.c);
      for (const order of ['dmy', 'mdy'] as const)
        if (weekdayOf(dayOf(order, head.a, head.b, head.c)) === head.weekday) fits[order]++;
    },
    proven: (): boolean => Math.abs(fits.dmy - fits.mdy) >= PROOF,
    decide(): { readonly order: DateOrder; readonly open: boolean } {
      if (fits.dmy === fits.mdy) return evidence.decide();
      return { order: fits.dmy > fits.mdy ? 'dmy' : 'mdy', open: false };
    },
  };
}
