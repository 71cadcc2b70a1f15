// Wall-clock time of a time zone.

/** Minutes that the zone's wall clock is ahead of UTC at that moment (seconds since 1970, UTC). */
export type OffsetAt = (moment: number) => number;

const DAY = 86_400;

/** A piece of time in which the offset stays the same; `until` is exclusive. */
export interface Piece {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** `zone` is an IANA name, or an offset like "+05:30"; throws RangeError for any other. */
export function offsetsOf(zone: string): OffsetAt {
  const [, sign, ahead, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (ahead !== undefined) {
    const offset = (sign === '-' ? -1 : 1) * (Number(ahead) * 60 + Number(minutes));
    return () => offset;
  }
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const exact: OffsetAt = (moment) => {
    const name = format.formatToParts(moment * 1000).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
  const starts = new Map<number, number>();
  const atStart = (day: number): number => {
    const known = starts.get(day) ?? exact(day * DAY);
    starts.set(day, known);
    return known;
  };
  return (moment) => {
    const day = Math.floor(moment / DAY);
    const offset = atStart(day);
    // within a day the clock is changed once at the most
    return offset === atStart(day + 1) ? offset : exact(moment);
  };
}

/** Of `from` to `to` (seconds, UTC, inclusive). */
export function* pieces(offsetAt: OffsetAt, from: number, to: number): Generator<Piece, void, void> {
  let start = from;
  while (start <= to) {
    const offset = offsetAt(start);
    let before = start;
    let until = Math.min(start + DAY, to);
    while (until < to && offsetAt(until) === offset) {
      before = until;
      until = Math.min(until + DAY, to);
    }
    if (offsetAt(until) === offset) return yield { from: start, until: to + 1, offset };
    while (until - before > 1) {
      const middle = Math.floor((before + until) / 2);
      if (offsetAt(middle) === offset) before = middle;
      else until = middle;
    }
    yield { from: start, until, offset };
    start = until;
  }
}
