// The imported record: search, reading around a message, reading through.
import type { InValue } from '@libsql/client';
import type { RecordMessage } from '../../core/archive/message.ts';
import { indexTerms } from '../../core/archive/tokens.ts';
import type { Hit, RecordStore, RecordSummary } from '../../core/ports.ts';
import { COLUMNS, messageOf, messagesOf, TABLES } from './message.ts';
import { withoutNul } from './packed.ts';
import { namesIn } from './people.ts';
import { removeSource, sourcesIn } from './removing.ts';
import { sliceOf } from './slice.ts';
import type { Sql } from './sql.ts';
import { toldOffsets } from './times.ts';

/**
 * A search reads the rarest terms whose messages together are no more than this, and two at the least. It bounds the time
 * at a million messages: 44 ms for 95 of 100 searches in English, 184 ms without.
 */
const MOST_POSTINGS = 20_000;
const FEWEST_TERMS = 2;
/** Messages read at once where all of them are. */
const PAGE = 2000;

export function recordStore(sql: Sql): RecordStore {
  const counts = (terms: readonly string[]) => countsOf(sql, terms);
  return {
    counts,
    async search(terms, by, limit) {
      const rarest = rarestTerms(await counts(terms));
      if (rarest.length === 0) return [];
      const match = rarest.map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ');
      const rows = await sql.read(
        `SELECT ${COLUMNS}, -s.score FROM (SELECT rowid, bm25(search) AS score FROM search WHERE search MATCH ? ORDER BY score, rowid LIMIT ?) s
         JOIN messages m ON m.id = s.rowid JOIN participants p ON p.id = m.participant ORDER BY s.score, m.id`,
        [by === 'both' ? match : `${by} : (${match})`, limit],
      );
      return rows.map((row): Hit => ({ message: messageOf(row), score: Number(row[5]) }));
    },
    around: (id, before, after) => around(sql, id, before, after),
    slice: (slice) => sliceOf(sql, slice),
    summary: () => summaryOf(sql),
    remember: (lines) => remember(sql, lines),
    names: () => namesIn(sql),
    toldOffsets: () => toldOffsets(sql),
    sources: () => sourcesIn(sql),
    removeSource: (id) => removeSource(sql, id),
  };
}

/** Everything people did, in order of time; what has no time comes last. */
export async function* everything(sql: Sql): AsyncIterable<RecordMessage> {
  let last: RecordMessage | undefined;
  for (;;) {
    const page: readonly RecordMessage[] = await messagesOf(
      sql,
      `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${last ? after(last) : 'true'} ORDER BY m.at NULLS LAST, m.id LIMIT ${PAGE}`,
      last ? placeOf(last) : [],
    );
    yield* page;
    last = page.at(-1);
    if (page.length < PAGE) return;
  }
}

async function countsOf(sql: Sql, terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await sql.read('SELECT term, doc FROM search_terms WHERE term IN (SELECT value FROM json_each(?))', [
    JSON.stringify([...new Set(terms)]),
  ]);
  return new Map(rows.map((row) => [String(row[0]), Number(row[1])]));
}

function rarestTerms(counts: ReadonlyMap<string, number>): string[] {
  const rarestFirst = [...counts].sort(([, a], [, b]) => a - b);
  let postings = 0;
  return rarestFirst
    .filter(([, count], place) => {
      postings += count;
      return place < FEWEST_TERMS || postings <= MOST_POSTINGS;
    })
    .map(([term]) => term);
}

// The order is (at, id), where no time comes after any time.
const after = ({ at }: RecordMessage): string =>
  at === undefined ? 'm.at IS NULL AND m.id > ?' : '((m.at, m.id) > (?, ?) OR m.at IS NULL)';
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

async function summaryOf(sql: Sql): Promise<RecordSummary> {
  const sides = await sql.read('SELECT side, sum(messages) FROM participants GROUP BY side', []);
  const total = (side: string): number => Number(sides.find((row) => row[0] === side)?.[1] ?? 0);
  const edge = async (order: 'ASC' | 'DESC'): Promise<number | undefined> => {
    const [row] = await sql.read(
      `SELECT at FROM messages WHERE at IS NOT NULL AND participant IS NOT NULL ORDER BY at ${order} LIMIT 1`,
      [],
    );
    return row === undefined ? undefined : Number(row[0]);
  };
  return { mine: total('me'), theirs: total('them'), first: await edge('ASC'), last: await edge('DESC') };
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
