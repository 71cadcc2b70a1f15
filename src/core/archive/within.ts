// A record of which only one era is seen.
import type { RecordStore, Slice, Span } from '../ports.ts';

const known = new WeakMap<RecordStore, Map<string, RecordStore>>();

/** The same one each time, so that what is remembered of a record is remembered of its eras too. */
export function recordWithin(record: RecordStore, span: Span): RecordStore {
  const eras = known.get(record) ?? new Map<string, RecordStore>();
  known.set(record, eras);
  const key = `${span.from} ${span.to}`;
  const found = eras.get(key) ?? seenWithin(record, span);
  eras.set(key, found);
  return found;
}

function seenWithin(record: RecordStore, span: Span): RecordStore {
  const clamped = (slice: Slice): Slice => ({
    ...slice,
    from: Math.max(slice.from ?? span.from, span.from),
    to: Math.min(slice.to ?? span.to, span.to),
  });
  return {
    ...record,
    search: (terms, by, limit, within) => record.search(terms, by, limit, within ? overlap(within, span) : span),
    stamps: (within) => record.stamps(within ? overlap(within, span) : span),
    slice: (slice) => record.slice(clamped(slice)),
    stretches: async () => (await record.stretches()).filter((each) => isIn(each.at, span)),
    /** The sides as in the whole record: nobody counted them by day. */
    async summary() {
      const [whole, stretches] = await Promise.all([record.summary(), record.stretches()]);
      const messages = (all: typeof stretches): number => all.reduce((sum, each) => sum + each.messages, 0);
      const seen = stretches.filter((each) => isIn(each.at, span));
      const share = messages(seen) / Math.max(1, messages(stretches));
      const last = seen.findLast(({ at }) => at !== undefined);
      return {
        mine: Math.round(whole.mine * share),
        theirs: Math.round(whole.theirs * share),
        first: seen[0]?.at,
        last: last?.at === undefined ? undefined : last.at + last.seconds,
      };
    },
  };
}

const overlap = (one: Span, other: Span): Span => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
});

/** What has no time belongs to every era. */
const isIn = (at: number | undefined, { from, to }: Span): boolean => at === undefined || (at >= from && at < to);
