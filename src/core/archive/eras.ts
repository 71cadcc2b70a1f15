// The eras of a record: where how much the two wrote, or how, changed for good. Deterministic: the same record has the same.
import { hardness, laughter, warmth } from '../farewell/feelings.ts';
import type { RecordStore, Span, StretchSummary } from '../ports.ts';
import type { RecordMessage } from './message.ts';

export type Tone = 'warm' | 'plain' | 'hard';

export interface Era extends Span {
  /** Of the stretches that began in it. */
  readonly messages: number;
  /** Beside the rest of the record. */
  readonly tone: Tone;
}

const DAY = 86_400;
const WEEK = 7 * DAY;
const MOST_ERAS = 8;
/** Twenty years. Of a longer record, as where a clock was wrong, several weeks count as one: the work grows with their square. */
const MOST_WEEKS = 1040;
/** Weeks. A shorter change is a holiday or a bad fortnight. */
const SHORTEST = 4;
/** In fewer messages there is nobody to talk with. */
const FEWEST = 20;
/** Messages that are read for their tone, spread evenly. */
const READ = 6_000;
/** UTF-16 units of each. */
const LONGEST = 4_000;
/** What one more era must explain, in the noise of a week. Chosen on the example and on made-up records. */
const PRICE = 9;

/** In order of time, without a gap between them. [] where nothing has a time. `endedOn` (a day) begins the last one. */
export async function erasOf(record: RecordStore, endedOn?: number): Promise<readonly Era[]> {
  const stretches = (await record.stretches()).flatMap((each) =>
    each.at === undefined ? [] : [{ ...each, at: each.at }],
  );
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return [];
  const begin = Math.floor(first.at / DAY) * DAY;
  const week = WEEK * Math.ceil((last.at - begin + 1) / (MOST_WEEKS * WEEK));
  const weeks = weeksOf(stretches, await record.slice({ limit: READ }), week);
  const marks = changesIn(weeks).map((at) => begin + at * week);
  const end = Math.floor((last.at + last.seconds) / DAY) * DAY + DAY;
  const after = endedOn !== undefined && endedOn > begin && endedOn < end ? [endedOn] : [];
  const kept = after.length > 0 ? marks.filter((mark) => Math.abs(mark - (endedOn ?? 0)) > SHORTEST * week) : marks;
  const borders = [begin, ...[...kept, ...after].sort((a, b) => a - b), end];
  return toned(spansBetween(borders, stretches, after[0]), weeks, { begin, week });
}

type Timed = StretchSummary & { readonly at: number };

interface Week {
  messages: number;
  /** Messages that were read for their tone, and what they said. */
  read: number;
  warm: number;
  hard: number;
}

/** `week` in seconds. */
function weeksOf(stretches: readonly Timed[], read: readonly RecordMessage[], week: number): readonly Week[] {
  const begin = Math.floor((stretches[0]?.at ?? 0) / DAY) * DAY;
  const last = stretches.at(-1)?.at ?? begin;
  const weeks = Array.from({ length: Math.floor((last - begin) / week) + 1 }, () => ({
    messages: 0,
    read: 0,
    warm: 0,
    hard: 0,
  }));
  for (const { at, messages } of stretches) {
    const counted = weeks[Math.floor((at - begin) / week)];
    if (counted) counted.messages += messages;
  }
  for (const { at, text } of read) {
    const heard = at === undefined ? undefined : weeks[Math.min(weeks.length - 1, Math.floor((at - begin) / week))];
    if (!heard) continue;
    const said = text.slice(0, LONGEST);
    heard.read += 1;
    heard.warm += warmth(said) + laughter(said);
    heard.hard += hardness(said);
  }
  return weeks;
}

const toneOf = ({ read, warm, hard }: Week): number => (read === 0 ? 0 : (warm - hard) / read);

/** The weeks that something new begins with: the parts whose sums of squares, and a price for each, are least. */
function changesIn(weeks: readonly Week[]): readonly number[] {
  const volume = scaled(weeks.map(({ messages }) => Math.log1p(messages)));
  const tone = scaled(weeks.map(toneOf));
  const costs = [costsOf(volume), costsOf(tone)];
  const cost = (from: number, to: number): number => costs.reduce((sum, of) => sum + of(from, to), 0);
  const price = PRICE * Math.log(weeks.length + 1);
  // best[n][to]: the least cost of the first `to` weeks in n parts, and where the last of them begins
  let best = weeks.map((_, i) => ({ cost: cost(0, i + 1), cuts: [] as readonly number[] }));
  let chosen = best.at(-1) ?? { cost: 0, cuts: [] };
  for (let parts = 2; parts <= MOST_ERAS; parts++) {
    best = weeks.map((_, i) => bestCut(best, cost, i + 1));
    const next = best.at(-1);
    if (next && next.cost + price * (parts - 1) < chosen.cost + price * chosen.cuts.length) chosen = next;
  }
  return chosen.cuts;
}

interface Parting {
  readonly cost: number;
  readonly cuts: readonly number[];
}

function bestCut(before: readonly Parting[], cost: (from: number, to: number) => number, to: number): Parting {
  let best: Parting = { cost: Number.POSITIVE_INFINITY, cuts: [] };
  for (let cut = SHORTEST; cut <= to - SHORTEST; cut++) {
    const head = before[cut - 1];
    const sum = (head?.cost ?? Number.POSITIVE_INFINITY) + cost(cut, to);
    if (head && sum < best.cost) best = { cost: sum, cuts: [...head.cuts, cut] };
  }
  return best;
}

/** In units of the noise from one week to the next, so that a change is what noise does not explain. */
function scaled(values: readonly number[]): readonly number[] {
  const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0)));
  const middle = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  // of a normal noise, the median of steps is .95 of its deviation
  const noise = Math.max(middle / 0.95, 0.05);
  return values.map((value) => value / noise);
}

/** Sums of squares about the mean, of the values from..to, in no time. */
function costsOf(values: readonly number[]): (from: number, to: number) => number {
  const sums = [0];
  const squares = [0];
  for (const [i, value] of values.entries()) {
    sums.push((sums[i] ?? 0) + value);
    squares.push((squares[i] ?? 0) + value * value);
  }
  return (from, to) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
  };
}

type Counted = Omit<Era, 'tone'>;

/** One with hardly a message joins the one before it; what came after the end stays by itself. */
function spansBetween(
  borders: readonly number[],
  stretches: readonly Timed[],
  ended: number | undefined,
): readonly Counted[] {
  const eras: Counted[] = [];
  for (const [i, from] of borders.slice(0, -1).entries()) {
    const to = borders[i + 1] ?? from;
    const messages = stretches.reduce((sum, each) => (each.at >= from && each.at < to ? sum + each.messages : sum), 0);
    const before = eras.at(-1);
    if (before && from !== ended && (messages < FEWEST || before.messages < FEWEST))
      eras[eras.length - 1] = { from: before.from, to, messages: before.messages + messages };
    else eras.push({ from, to, messages });
  }
  return eras;
}

/** How far from the whole record's tone an era's is before it is called so. Chosen. */
const APART = 0.04;

function toned(
  eras: readonly Counted[],
  weeks: readonly Week[],
  { begin, week }: { readonly begin: number; readonly week: number },
): readonly Era[] {
  const summed = (from: number, to: number): number => {
    const part = weeks.slice(
      Math.max(0, Math.floor((from - begin) / week)),
      Math.max(1, Math.ceil((to - begin) / week)),
    );
    const sum = { messages: 0, read: 0, warm: 0, hard: 0 };
    for (const each of part) {
      sum.read += each.read;
      sum.warm += each.warm;
      sum.hard += each.hard;
    }
    return toneOf(sum);
  };
  const whole = summed(begin, eras.at(-1)?.to ?? begin);
  return eras.map((era) => {
    const apart = summed(era.from, era.to) - whole;
    return { ...era, tone: apart > APART ? 'warm' : apart < -APART ? 'hard' : 'plain' };
  });
}
