// What a record says in figures: how much, when, and how soon an answer came. Counts only; nothing of them is weighed.
import type { RecordStore, Span, Stamp } from '../ports.ts';
import { type MessageKind, type Side, STRETCH_GAP } from './message.ts';

export type Sides = Readonly<Record<Side, number>>;

/** A day with any message. */
export interface CountedDay extends Sides {
  /** Its first second, of the wall clock. */
  readonly at: number;
}

export const DAY_HALVES = ['day', 'night'] as const;
export type DayHalf = (typeof DAY_HALVES)[number];

/** Answers come within so many seconds; each is counted in the first that holds it. What took longer began a talk anew. */
export const DELAYS = [60, 300, 900, 3600, STRETCH_GAP] as const;

export interface Statistics {
  /** Of those with a time: in order, none without a message. */
  readonly days: readonly CountedDay[];
  readonly timed: Sides;
  readonly untimed: number;
  /** By the hour of the wall clock, 24 each. */
  readonly hours: Readonly<Record<Side, readonly number[]>>;
  /** Their own answers, as many as `DELAYS`, by when that which they answered was sent. */
  readonly delays: Readonly<Record<Side, Readonly<Record<DayHalf, readonly number[]>>>>;
  /** Talks that began with a message of theirs, after a silence of `STRETCH_GAP` or more. */
  readonly begun: Sides;
  readonly kinds: Readonly<Record<Side, ReadonlyMap<MessageKind, number>>>;
  /** From the last message before it to the first after it; undefined where there are fewer than two. */
  readonly silence: Span | undefined;
}

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Hours of the wall clock; between them it is night. */
const EVENING = 23;
const MORNING = 6;

export async function countRecord(record: RecordStore): Promise<Statistics> {
  const tally = startTally();
  for await (const page of record.stamps()) for (const stamp of page) tally.add(stamp);
  return tally.counted();
}

function startTally() {
  const days: { at: number; me: number; them: number }[] = [];
  const sides = () => ({ me: 0, them: 0 });
  const [timed, begun] = [sides(), sides()];
  const hours = { me: new Array<number>(24).fill(0), them: new Array<number>(24).fill(0) };
  const delays = { me: noDelays(), them: noDelays() };
  const kinds = { me: new Map<MessageKind, number>(), them: new Map<MessageKind, number>() };
  let untimed = 0;
  let before: (Stamp & { readonly at: number }) | undefined;
  let silence: Span | undefined;

  function addTimed(stamp: Stamp & { readonly at: number }): void {
    const { at, by } = stamp;
    timed[by] += 1;
    const hour = Math.floor(at / HOUR) % 24;
    hours[by][hour] = (hours[by][hour] ?? 0) + 1;
    const day = at - (at % DAY);
    if (days.at(-1)?.at !== day) days.push({ at: day, ...sides() });
    const today = days.at(-1);
    if (today) today[by] += 1;
    const gap = before ? at - before.at : Number.POSITIVE_INFINITY;
    if (gap > STRETCH_GAP) begun[by] += 1;
    else if (before && before.by !== by) addDelay(delays[by][halfOf(before.at)], gap);
    if (before && (!silence || gap > silence.to - silence.from)) silence = { from: before.at, to: at };
    before = stamp;
  }
  return {
    add(stamp: Stamp): void {
      const { by, at, kind } = stamp;
      kinds[by].set(kind, (kinds[by].get(kind) ?? 0) + 1);
      if (at === undefined) untimed += 1;
      else addTimed({ ...stamp, at });
    },
    counted: (): Statistics => ({ days, timed, untimed, hours, delays, begun, kinds, silence }),
  };
}

const noDelays = (): Record<DayHalf, number[]> => ({ day: DELAYS.map(() => 0), night: DELAYS.map(() => 0) });

function addDelay(counts: number[], seconds: number): void {
  const place = DELAYS.findIndex((most) => seconds <= most);
  counts[place] = (counts[place] ?? 0) + 1;
}

function halfOf(at: number): DayHalf {
  const hour = Math.floor(at / HOUR) % 24;
  return hour >= EVENING || hour < MORNING ? 'night' : 'day';
}
