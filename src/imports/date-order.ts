// Which part of a written date is the day and which the month, inferred from all dates of a file.
import type { DateOrder } from '../core/archive/findings.ts';

/** Seconds from 1970 to the beginning of that day as if in UTC; NaN where there is no such day. */
export function dayStart(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return Number.NaN;
  return Date.UTC(year, month - 1, day) / 1000;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * A year as written. Two digits: 2000 and up. From 2400 it counts from the Buddha (543 years more), and so do two digits from
 * 52 on, since no chat app is older than 2009 (2552).
 */
function fullYear(year: number): number {
  if (year >= 2400) return year - 543;
  if (year >= 100) return year;
  return year >= 52 ? year + 2500 - 543 : year + 2000;
}

/** The parts of a date in the order they are written, read in the given order. */
export function dayOf(order: DateOrder, a: number, b: number, c: number): number {
  if (order === 'ymd') return dayStart(fullYear(a), b, c);
  return order === 'dmy' ? dayStart(fullYear(c), b, a) : dayStart(fullYear(c), a, b);
}

const DAY = 86_400;

interface Candidate {
  readonly order: DateOrder;
  impossible: number;
  /** Steps back by more than a day: files are slightly out of order, but not more. */
  backward: number;
  last: number;
  earliest: number;
  latest: number;
}

export interface OrderEvidence {
  /** One date of the file, its parts as written. `lastMayBeYear`: false where the last part has a single digit. */
  add(a: number, b: number, c: number, lastMayBeYear?: boolean): void;
  /** No further date can change the answer. */
  proven(): boolean;
  /** `open`: the file does not tell, and it makes a difference. */
  decide(): { readonly order: DateOrder; readonly open: boolean };
}

/** So many dates that fit one order alone settle it. */
const PROOF = 8;

/** `possible` in the order of likelihood: where the file does not tell, the first is taken. */
export function orderEvidence(possible: readonly DateOrder[]): OrderEvidence {
  const candidates = possible.map(
    (order): Candidate => ({
      order,
      impossible: 0,
      backward: 0,
      last: Number.NaN,
      earliest: Number.POSITIVE_INFINITY,
      latest: Number.NEGATIVE_INFINITY,
    }),
  );
  let differs = false;
  return {
    add(a, b, c, lastMayBeYear = true) {
      let day: number | undefined;
      for (const candidate of candidates) {
        const fits = lastMayBeYear || candidate.order === 'ymd';
        const start = fits ? dayOf(candidate.order, a, b, c) : Number.NaN;
        note(candidate, start);
        if (day !== undefined && day !== start) differs = true;
        day = start;
      }
    },
    proven: () =>
      candidates.length === 1 ||
      (candidates.some((one) => one.impossible === 0) &&
        candidates.filter((one) => one.impossible < PROOF).length === 1),
    decide: () => choose(candidates, differs),
  };
}

function note(candidate: Candidate, start: number): void {
  if (Number.isNaN(start)) {
    candidate.impossible++;
    return;
  }
  if (start < candidate.last - DAY) candidate.backward++;
  candidate.last = start;
  candidate.earliest = Math.min(candidate.earliest, start);
  candidate.latest = Math.max(candidate.latest, start);
}

function choose(candidates: readonly Candidate[], differs: boolean): { order: DateOrder; open: boolean } {
  const fewest = (of: readonly Candidate[], count: (one: Candidate) => number) => {
    const least = Math.min(...of.map(count));
    return of.filter((one) => count(one) === least);
  };
  const best = withoutTurnedYears(
    fewest(
      fewest(candidates, (one) => one.impossible),
      (one) => one.backward,
    ),
  );
  const [first] = best;
  if (!first) throw new Error('no order to choose from');
  return { order: first.order, open: best.length > 1 && differs };
}

/** Two-digit years on either side: read the wrong way round, the days of a month turn into years. */
function withoutTurnedYears(best: readonly Candidate[]): readonly Candidate[] {
  const span = (one: Candidate) => one.latest - one.earliest;
  const [yearFirst] = best.filter((one) => one.order === 'ymd');
  const others = best.filter((one) => one.order !== 'ymd');
  if (!yearFirst || others.length === 0) return best;
  return span(yearFirst) < Math.min(...others.map(span)) ? [yearFirst] : others;
}
