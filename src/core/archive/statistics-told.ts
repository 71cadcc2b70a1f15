// What stands out in the figures of a record. Pure.
import type { Side } from './message.ts';
import { type CountedDay, DELAYS, type Sides, type Statistics } from './statistics.ts';

const DAY = 86_400;

/** A month or a year, by number of messages. `month` is 1 to 12, undefined for a year. */
export interface CountedTime extends Sides {
  readonly year: number;
  readonly month: number | undefined;
}

export const messagesIn = ({ me, them }: Sides): number => me + them;

/** One after another from the first to the last, none left out. */
export function monthsIn(days: readonly CountedDay[]): readonly CountedTime[] {
  const numbered = days.map((day) => ({ ...day, number: monthNumber(day.at) }));
  return summed(numbered).map(({ number, me, them }) => ({
    year: Math.floor(number / 12),
    month: (number % 12) + 1,
    me,
    them,
  }));
}

export function yearsIn(days: readonly CountedDay[]): readonly CountedTime[] {
  const numbered = days.map((day) => ({ ...day, number: Math.floor(monthNumber(day.at) / 12) }));
  return summed(numbered).map(({ number, me, them }) => ({ year: number, month: undefined, me, them }));
}

function monthNumber(at: number): number {
  const date = new Date(at * 1000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

type Numbered = Sides & { readonly number: number };

function summed(parts: readonly Numbered[]): readonly Numbered[] {
  const [first, last] = [parts[0]?.number ?? 0, parts.at(-1)?.number ?? -1];
  const sums = Array.from({ length: last - first + 1 }, (_, i) => ({ number: first + i, me: 0, them: 0 }));
  for (const { number, me, them } of parts) {
    const sum = sums[number - first];
    if (!sum) continue;
    sum.me += me;
    sum.them += them;
  }
  return sums;
}

/** Of several the first. */
export const fullestDay = (days: readonly CountedDay[]): CountedDay | undefined =>
  days.reduce<CountedDay | undefined>(
    (most, day) => (most && messagesIn(most) >= messagesIn(day) ? most : day),
    undefined,
  );

/** The longest run of days on which both wrote: how many, and the first and the last of them. */
export function longestRun(
  days: readonly CountedDay[],
): { readonly days: number; readonly first: number; readonly last: number } | undefined {
  let run: { days: number; first: number; last: number } | undefined;
  let longest = run;
  for (const { at, me, them } of days) {
    if (me === 0 || them === 0) continue;
    run = run && at - run.last === DAY ? { ...run, days: run.days + 1, last: at } : { days: 1, first: at, last: at };
    if (!longest || run.days > longest.days) longest = run;
  }
  return longest;
}

/** The place in `DELAYS` within which half of their answers came; undefined where there are none. */
export function halfWithin({ delays }: Statistics, side: Side): number | undefined {
  const counts = DELAYS.map((_, i) => (delays[side].day[i] ?? 0) + (delays[side].night[i] ?? 0));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let within = 0;
  const place = counts.findIndex((count) => {
    within += count;
    return all > 0 && within * 2 >= all;
  });
  return place < 0 ? undefined : place;
}

/** Of 24 hours the first of so many in a row that hold most; undefined where none stand out. */
export function busyHours(hours: readonly number[], count: number): number | undefined {
  const around = hours.map((_, from) =>
    Array.from({ length: count }, (_unused, i) => hours[(from + i) % 24] ?? 0).reduce((sum, each) => sum + each, 0),
  );
  const most = Math.max(...around);
  const all = hours.reduce((sum, each) => sum + each, 0);
  return most > (1.5 * count * all) / 24 ? around.indexOf(most) : undefined;
}
