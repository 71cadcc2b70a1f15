// The imported record: search, reading around a message, reading through.
import { setImmediate } from 'node:timers/promises';
import type { InValue } from '@libsql/client';
import type { RecordMessage, Side } from '../../core/archive/message.ts';
import { indexTerms } from '../../core/archive/tokens.ts';
import type { RecordStore, RecordSummary, Span } from '../../core/ports.ts';
import { keeping } from '../kept.ts';
import { COLUMNS, messageOf, messagesOf, TABLES } from './message.ts';
import { withoutNul } from './packed.ts';
import { namesIn } from './people.ts';
import { removeSource, sourcesIn } from './removing.ts';
import { aroundAll, indexOf } from './search.ts';
import { sliceOf } from './slice.ts';
import type { Sql } from './sql.ts';
import { stampsIn } from './stamps.ts';
import { toldOffsets } from './times.ts';

const ALWAYS: Span = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** Messages read at once where all of them are. */
const PAGE = 2000;

export function recordStore(sql: Sql): RecordStore {
  const index = indexOf(sql);
  const summary = keeping(() => summaryOf(sql));
  /** Nothing else changes the record of an open vault. */
  async function change<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } finally {
      index.forget();
      summary.forget();
    }
  }
  return {
    counts: index.counts,
    search: index.search,
    around: (id, before, after) => around(sql, id, before, after),
    aroundAll: async (ids, before, after) => aroundAll(sql, await index.shape(), ids, before, after),
    async extent() {
      const { messages, words } = await index.shape();
      return { messages, words };
    },
    async stretches() {
      const { stretches } = await index.shape();
      return stretches.map(({ at, until = 0, messages }) => ({ at, seconds: until - (at ?? until), messages }));
    },
    stamps: (within = ALWAYS) => stampsIn(sql, within),
    slice: (slice) => sliceOf(sql, slice),
    summary: summary.read,
    remember: (lines) => change(remember(sql, lines)),
    names: () => namesIn(sql),
    toldOffsets: () => toldOffsets(sql),
    sources: () => sourcesIn(sql),
    removeSource: (id) => change(removeSource(sql, id)),
  };
}

/** Everything people did, in order of time; what has no time comes last. Others have their turn between the pages. */
export async function* everything(sql: Sql): AsyncIterable<RecordMessage> {
  // apart, so that each is read in the order of an index: one question for both would sort all that is left for every page
  yield* pages(sql, 'm.at IS NOT NULL AND (m.at, m.id) > (?, ?) ORDER BY m.at, m.id', [Number.MIN_SAFE_INTEGER, 0]);
  yield* pages(sql, 'm.at IS NULL AND m.id > ? ORDER BY m.id', [0]);
}

/** `first`: the place before all others, in the shape of `placeOf`. */
async function* pages(sql: Sql, condition: string, first: InValue[]): AsyncIterable<RecordMessage> {
  for (let place = first; ; ) {
    const query = `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${condition} LIMIT ${PAGE}`;
    const page: readonly RecordMessage[] = await messagesOf(sql, query, place);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    place = placeOf(last);
    await setImmediate();
  }
}

const placeOf = ({ at, id }: RecordMessage): InValue[] => (at === undefined ? [id] : [at, id]);

/** Lines without a time have only each other for neighbours. */
async function around(sql: Sql, id: number, before: number, after: number): Promise<RecordMessage[]> {
  const [row] = await sql.read(`SELECT ${COLUMNS} FROM ${TABLES} WHERE m.id = ?`, [id]);
  if (!row) return [];
  const message = messageOf(row);
  const near = (way: '<' | '>', limit: number) =>
    sql.read(
      `SELECT ${COLUMNS} FROM ${TABLES}
       WHERE ${message.at === undefined ? `m.at IS NULL AND m.id ${way} ?` : `(m.at, m.id) ${way} (?, ?)`}
       ORDER BY m.at ${way === '<' ? 'DESC' : 'ASC'}, m.id ${way === '<' ? 'DESC' : 'ASC'} LIMIT ?`,
      [...placeOf(message), limit],
    );
  const earlier = (await near('<', before)).map(messageOf).reverse();
  return [...earlier, message, ...(await near('>', after)).map(messageOf)];
}

const edge = (order: 'ASC' | 'DESC'): string =>
  `(SELECT at FROM messages WHERE at IS NOT NULL AND participant IS NOT NULL ORDER BY at ${order} LIMIT 1)`;
const written = (side: Side): string => `(SELECT coalesce(sum(messages), 0) FROM participants WHERE side = '${side}')`;
const SUMMARY = `SELECT ${written('me')}, ${written('them')}, ${edge('ASC')}, ${edge('DESC')}`;

async function summaryOf(sql: Sql): Promise<RecordSummary> {
  const [row] = await sql.read(SUMMARY, []);
  const number = (place: number): number | undefined => (typeof row?.[place] === 'number' ? row[place] : undefined);
  return { mine: number(0) ?? 0, theirs: number(1) ?? 0, first: number(2), last: number(3) };
}

/** Whose lines the person remembers: no name from a file is empty. */
const REMEMBERED = `(SELECT id FROM participants WHERE name = '' AND side = 'them')`;

/** A line that was remembered before is not kept twice. */
async function remember(sql: Sql, lines: readonly string[]): Promise<void> {
  const texts = lines.map((line) => withoutNul(line).trim()).filter((line) => line !== '');
  await sql.write([
    `INSERT OR IGNORE INTO sources (id, format, conversation, messages, added) VALUES (0, 'remembered', '', 0, 0)`,
    `INSERT OR IGNORE INTO participants (name, side, messages) VALUES ('', 'them', 0)`,
    ...[...new Set(texts)].flatMap((line) => [
      {
        sql: `INSERT INTO messages (source, participant, kind, text) SELECT 0, ${REMEMBERED}, 0, ?1
              WHERE NOT EXISTS (SELECT 1 FROM messages WHERE at IS NULL AND source = 0 AND text = ?1)`,
        args: [line],
      },
      {
        sql: 'INSERT INTO search (rowid, them) SELECT last_insert_rowid(), ? WHERE changes() > 0',
        args: [indexTerms(line)],
      },
    ]),
    `UPDATE participants SET messages = (SELECT count(*) FROM messages WHERE source = 0) WHERE id = ${REMEMBERED}`,
    'UPDATE sources SET messages = (SELECT count(*) FROM messages WHERE source = 0) WHERE id = 0',
  ]);
}
