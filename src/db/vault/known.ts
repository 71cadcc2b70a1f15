// Which messages of an import the vault holds already. The same message has the same id of its app and the same moment, or,
// where the app gives no ids, the same time, side, kind and text; what is repeated is matched as often as it is there.
// Names do not count: a contact that was renamed between two exports is the same person.
//
// An export without media has one word for all of them, so that of a photo nothing but its caption counts.
//
// Two files may tell the same message differently: another app's export has other ids or none, another phone's no seconds.
// Of such, what nothing else matches is the same when minute, side and text are equal.
import type { InValue } from '@libsql/client';
import type { MessageKind, ParsedMessage, Side } from '../../core/archive/message.ts';
import { hashIds } from './hash-ids.ts';
import { withoutNul } from './packed.ts';
import { KINDS } from './schema.ts';
import type { Sql } from './sql.ts';

/** Whose a message is; undefined for a notice of the app. */
type SideOf = (message: ParsedMessage) => Side | undefined;

export interface Known {
  /** The ids of the stored messages that these are, in the same order; undefined where one is new. Each id is given once. */
  match(batch: readonly ParsedMessage[], sideOf: SideOf): Promise<readonly (number | undefined)[]>;
}

/** Nothing is known to a fresh vault. */
export const NOTHING_KNOWN: Known = { match: async () => [] };

/** What is read at once (seconds), so that memory holds no more than the time that old and new have in common. */
const SPAN = 7 * 86_400;
/** The furthest a wall clock is from UTC (seconds), and some. */
const FURTHEST = 86_400;
const UNTIMED = 'untimed';
type Span = number | typeof UNTIMED;

/** Messages with an id below `firstNew` are what the vault held. `format` is asked once there is a message. */
export function knownBefore(firstNew: number, sql: Sql, format: () => string): Known {
  const gone = new Uint8Array((firstNew >> 3) + 1);
  const exact = tableOf(sql, gone, {
    spanOf,
    keyOf,
    read: (span) =>
      span === UNTIMED
        ? { query: `${KEYS} AND at IS NULL`, args: [firstNew] }
        : {
            query: `${KEYS} AND at >= ? AND at < ? AND (${MOMENT}) / ${SPAN} = ?`,
            args: [firstNew, span * SPAN - FURTHEST, (span + 1) * SPAN + FURTHEST, span],
          },
  });
  const alike = alikeBefore(firstNew, sql, format, gone);
  return {
    async match(batch, sideOf) {
      const ids = await exact.match(batch, sideOf);
      const left = batch.filter((_, i) => ids[i] === undefined);
      if (left.length === 0) return ids;
      const others = (await alike.match(left, sideOf)).values();
      return ids.map((id) => id ?? others.next().value);
    },
  };
}

interface Reading {
  readonly spanOf: (message: ParsedMessage) => Span | undefined;
  /** undefined: not to be looked for. */
  readonly keyOf: (message: ParsedMessage, side: Side | undefined) => string | undefined;
  /** Gives ids and keys, as two lists. */
  readonly read: (span: Span) => { readonly query: string; readonly args: readonly InValue[] };
}

/** `gone` has a bit for each id that was given already, here or by another table. */
function tableOf(sql: Sql, gone: Uint8Array, { spanOf: whichSpan, keyOf: whichKey, read }: Reading): Known {
  const seen = new Set<Span>();
  const held = hashIds();
  const load = async (span: Span): Promise<void> => {
    seen.add(span);
    const { query, args } = read(span);
    const [row] = await sql.read(query, args);
    // the shapes are the query's own
    const ids = JSON.parse(String(row?.[0])) as number[];
    const keys = JSON.parse(String(row?.[1])) as string[];
    keys.forEach((key, i) => {
      held.add(hashOf(key), ids[i] ?? 0);
    });
  };
  const take = (key: string): number | undefined => {
    const hash = hashOf(key);
    for (let id = held.take(hash); id !== undefined; id = held.take(hash)) {
      const bit = 1 << (id & 7);
      const byte = gone[id >> 3] ?? 0;
      gone[id >> 3] = byte | bit;
      if ((byte & bit) === 0) return id;
    }
    return undefined;
  };
  return {
    async match(batch, sideOf) {
      for (const message of batch) {
        const span = whichSpan(message);
        if (span !== undefined && !seen.has(span)) await load(span);
      }
      return batch.map((message) => {
        const key = whichKey(message, sideOf(message));
        return key === undefined ? undefined : take(key);
      });
    },
  };
}

/** What of another file is the same but for seconds or ids. Files whose messages can be told exactly are left out. */
function alikeBefore(firstNew: number, sql: Sql, format: () => string, gone: Uint8Array): Known {
  const tables = new Map<string, Known>();
  let sources: readonly Stored[] | undefined;
  let seconds = false;

  const tableFor = (native: boolean): Known => {
    const name = `${seconds} ${native}`;
    const known = tables.get(name);
    if (known) return known;
    const others = (sources ?? []).filter((one) => one.format !== format() || one.seconds !== seconds);
    const made =
      others.length === 0 ? NOTHING_KNOWN : tableOf(sql, gone, minutes(firstNew, others, native && format()));
    tables.set(name, made);
    return made;
  };
  return {
    async match(batch, sideOf) {
      sources ??= await storedSources(sql);
      seconds ||= batch.some((message) => (timeOf(message) ?? 0) % 60 !== 0);
      const natives = batch.filter(({ native }) => native !== undefined);
      const withIds = (natives.length > 0 ? await tableFor(true).match(natives, sideOf) : []).values();
      const others = batch.filter(({ native }) => native === undefined);
      const without = (others.length > 0 ? await tableFor(false).match(others, sideOf) : []).values();
      return batch.map(({ native }) => (native === undefined ? without : withIds).next().value);
    },
  };
}

/** `format`: of messages with ids. What the same app gave other ids is another message. */
function minutes(firstNew: number, others: readonly Stored[], format: string | false): Reading {
  const among = (list: readonly Stored[]): string => list.map(({ id }) => id).join(', ');
  const strangers = format === false ? [] : others.filter((one) => appOf(one.format) !== appOf(format));
  const comparable = format === false ? '' : `AND (native IS NULL OR source IN (${among(strangers)}))`;
  return {
    spanOf: (message) => {
      const at = timeOf(message);
      return at === undefined ? undefined : Math.trunc(at / SPAN);
    },
    keyOf: (message, side) => {
      const at = timeOf(message);
      const text = asStored(message.text);
      return at === undefined || side === undefined || (text === '' && message.kind === 'text')
        ? undefined
        : `${Math.trunc(at / 60)} ${side} ${text === '' ? kindOf(message) : ''} ${text}`;
    },
    read: (span) => ({
      query: `${MINUTES} AND at >= ? AND at < ? AND source IN (${among(others)}) ${comparable}`,
      args: [firstNew, Number(span) * SPAN, (Number(span) + 1) * SPAN],
    }),
  };
}

interface Stored {
  readonly id: number;
  readonly format: string;
  readonly seconds: boolean;
}

const storedSources = async (sql: Sql): Promise<readonly Stored[]> =>
  (await sql.read('SELECT id, format, coalesce(seconds, 1) FROM sources WHERE id > 0', [])).map((row) => ({
    id: Number(row[0]),
    format: String(row[1]),
    seconds: Number(row[2]) === 1,
  }));

/** 'telegram' of 'telegram-html'. */
const appOf = (format: string): string => format.split('-')[0] ?? format;

const MEDIA: readonly MessageKind[] = ['photo', 'video', 'voice', 'audio', 'sticker', 'gif', 'file', 'media'];
const MEDIUM = KINDS.indexOf('media');

const kindOf = ({ kind }: ParsedMessage): number => (MEDIA.includes(kind) ? MEDIUM : KINDS.indexOf(kind));
/** The same of what is stored. */
const KIND = `CASE WHEN kind IN (${MEDIA.map((kind) => KINDS.indexOf(kind)).join(', ')}) THEN ${MEDIUM} ELSE kind END`;

const MINUTES = `
  SELECT json_group_array(id), json_group_array((at / 60) || ' ' ||
    (SELECT side FROM participants WHERE id = participant) || ' ' || CASE WHEN text = '' THEN ${KIND} ELSE '' END || ' ' || text)
  FROM messages WHERE participant IS NOT NULL AND id < ?`;

const MOMENT = 'at - coalesce("offset", 0) * 60';
/** The same text as `keyOf` makes. */
const KEYS = `
  SELECT json_group_array(id), json_group_array(CASE WHEN native IS NULL
    THEN coalesce(at, '') || ' ' || coalesce((SELECT side FROM participants WHERE id = participant), '') || ' ' || ${KIND} || ' ' || text
    ELSE native || '@' || coalesce(${MOMENT}, '') END)
  FROM messages WHERE id < ?`;

function keyOf(message: ParsedMessage, side: Side | undefined): string {
  const at = timeOf(message);
  if (message.native !== undefined) return `${message.native}@${momentOf(message) ?? ''}`;
  return `${at ?? ''} ${side ?? ''} ${kindOf(message)} ${asStored(message.text)}`;
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
