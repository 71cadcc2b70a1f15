// When something was that a person tells: taken from their words where these name one time, and one only.
import { daysNamed } from '../archive/days-named.ts';
import type { RecordStore } from '../ports.ts';
import type { Span } from './memory.ts';

/** `now`: milliseconds since 1970, UTC. undefined where no time is named, or nobody can tell which is meant. */
export async function whenNamed(text: string, record: RecordStore, now: number): Promise<Span | undefined> {
  const at = Math.floor(now / 1000);
  return timeMeant(await daysNamed(record, text, at), at);
}

type Days = Awaited<ReturnType<typeof daysNamed>>[number];

/** "去年夏天" names a year and a summer in it: the summer is meant. */
export function innermost(named: readonly Days[]): readonly Days[] {
  const inner = named.filter((one) => named.some((other) => isWithin(one, other)));
  return inner.length > 0 ? inner : named;
}

/** What lies in the future was not. */
export function timeMeant(named: readonly Days[], at: number): Span | undefined {
  const meant = innermost(named.filter(({ from }) => from <= at)).filter(
    (one, index, all) => all.findIndex(({ from, to }) => from === one.from && to === one.to) === index,
  );
  const [only, ...others] = meant;
  return only && others.length === 0 ? { from: only.from, to: only.to - 1 } : undefined;
}

const isWithin = (one: Days, other: Days): boolean =>
  one.from >= other.from && one.from < other.to && one.to - one.from < other.to - other.from;
