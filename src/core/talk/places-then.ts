// What the record holds of a time that somebody asks about: the days of it that stand out.
import { recordWithin } from '../archive/within.ts';
import { holdsContactDetails } from '../farewell/contact-details.ts';
import { type MomentKind, momentsIn } from '../farewell/moments.ts';
import type { RecordStore, Span } from '../ports.ts';
import type { Place } from './places.ts';

/** Times that are looked at, the latest: "December" is one in each year. */
const TIMES = 4;
/** Lines before and after the one a day stands out by. */
const BEFORE = 1;
const AFTER = 4;
/** A warm day and a hard one before the rest. */
const TELLING: readonly MomentKind[] = ['warm', 'hard', 'laughter', 'night'];

const rank = (kind: MomentKind): number => (TELLING.indexOf(kind) + TELLING.length + 1) % (TELLING.length + 1);

export const isThen = (place: Place, times: readonly Span[]): boolean =>
  place.some(({ at }) => at !== undefined && times.some(({ from, to }) => at >= from && at <= to));

/** The most telling first; [] where the record holds nothing of those times. */
export async function placesThen(record: RecordStore, times: readonly Span[]): Promise<readonly Place[]> {
  const found = [];
  for (const { from, to } of times.toSorted((a, b) => b.from - a.from).slice(0, TIMES))
    found.push(...(await momentsIn(recordWithin(record, { from, to: to + 1 }))));
  const best = found.toSorted((a, b) => rank(a.kind) - rank(b.kind) || a.at - b.at);
  const places = await record.aroundAll(
    best.map(({ message }) => message),
    BEFORE,
    AFTER,
  );
  return places
    .map((place) => place.filter((line) => isShown(line.text) && isThen([line], times)))
    .filter((place) => place.length > 0);
}

const isShown = (text: string): boolean => text.trim() !== '' && !holdsContactDetails(text);
