// Which messages of an import the vault holds already. The same message has the same id of its app and the same moment, or,
// where the app gives no ids, the same time, side, kind and text; what is repeated is matched as often as it is there.
// Names do not count: a contact that was renamed between two exports is the same person.
import type { ParsedMessage, Side } from '../../core/archive/message.ts';
import { hashCounts } from './hash-counts.ts';
import { withoutNul } from './packed.ts';
import { KINDS } from './schema.ts';
import type { Sql } from './sql.ts';

export interface Known {
  /** To be awaited before `take` is asked about these messages: reads what the vault holds of their time. */
  look(batch: readonly ParsedMessage[]): Promise<void>;
  /** True when the vault held the message; the next call with the same one is about its repetition. */
  take(message: ParsedMessage, side: Side | undefined): boolean;
}

/** Nothing is known to a fresh vault. */
export const NOTHING_KNOWN: Known = { look: async () => undefined, take: () => false };

/** What is read at once (seconds), so that memory holds no more than the time that old and new have in common. */
const SPAN = 7 * 86_400;
/** The furthest a wall clock is from UTC (seconds), and some. */
const FURTHEST = 86_400;
const UNTIMED = 'untimed';
type Span = number | typeof UNTIMED;

/** Messages with an id below `firstNew` are what the vault held. */
export function knownBefore(firstNew: number, sql: Sql): Known {
  const seen = new Set<Span>();
  const counts = hashCounts();

  const read = async (span: Span): Promise<void> => {
    seen.add(span);
    const [row] = await (span === UNTIMED
      ? sql.read(`${KEYS} AND at IS NULL`, [firstNew])
      : sql.read(`${KEYS} AND at >= ? AND at < ? AND (${MOMENT}) / ${SPAN} = ?`, [
          firstNew,
          span * SPAN - FURTHEST,
          (span + 1) * SPAN + FURTHEST,
          span,
        ]));
    // the shape is the query's own
    for (const key of JSON.parse(String(row?.[0])) as string[]) {
      counts.add(hashOf(key));
    }
  };
  return {
    async look(batch) {
      for (const message of batch) {
        const span = spanOf(message);
        if (!seen.has(span)) await read(span);
      }
    },
    take: (message, side) => counts.take(hashOf(keyOf(message, side))),
  };
}

const MOMENT = 'at - coalesce("offset", 0) * 60';
/** The same text as `keyOf` makes. */
const KEYS = `
  SELECT json_group_array(CASE WHEN native IS NULL
    THEN coalesce(at, '') || ' ' || coalesce((SELECT side FROM participants WHERE id = participant), '') || ' ' || kind || ' ' || text
    ELSE native || '@' || coalesce(${MOMENT}, '') END)
  FROM messages WHERE id < ?`;

function keyOf(message: ParsedMessage, side: Side | undefined): string {
  const at = timeOf(message);
  if (message.native !== undefined) return `${message.native}@${momentOf(message) ?? ''}`;
  return `${at ?? ''} ${side ?? ''} ${KINDS.indexOf(message.kind)} ${asStored(message.text)}`;
}

/** A half of a surrogate pair has no bytes in UTF-8. */
const asStored = (text: string): string => withoutNul(text).replace(/\p{Surrogate}/gu, '\ufffd');

/** As it is stored: nothing before 1970. */
const timeOf = ({ wall }: ParsedMessage): number | undefined => (wall !== undefined && wall >= 0 ? wall : undefined);

function momentOf(message: ParsedMessage): number | undefined {
  const at = timeOf(message);
  return at === undefined ? undefined : at - (message.offset ?? 0) * 60;
}

function spanOf(message: ParsedMessage): Span {
  const moment = momentOf(message);
  return moment === undefined ? UNTIMED : Math.trunc(moment / SPAN);
}

/** 53 bits: two different messages out of a million by a million are taken for one with a chance of one in ten thousand. */
function hashOf(key: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
