// Taking a source out. What else held its messages keeps them; the others leave with their words in the index, a piece at a
// time, so that nobody waits for long; what was interrupted is finished by doing it again.
import { setImmediate } from 'node:timers/promises';
import { indexTerms } from '../../core/archive/tokens.ts';
import type { SourceSummary } from '../../core/ports.ts';
import type { Turn } from '../../core/talk/history.ts';
import { forgetUnshown } from './distillation.ts';
import { KINDS } from './schema.ts';
import type { Sql } from './sql.ts';

export async function sourcesIn(sql: Sql): Promise<readonly SourceSummary[]> {
  const rows = await sql.read(
    `SELECT id, format, coalesce(others, '[]'), messages, first, last, imported_at, clock, zone FROM sources ORDER BY id`,
    [],
  );
  return rows.map((row) => ({
    id: Number(row[0]),
    format: String(row[1]),
    others: JSON.parse(String(row[2])) as readonly string[], // an import wrote it
    messages: Number(row[3]),
    first: row[4] === null ? undefined : Number(row[4]),
    last: row[5] === null ? undefined : Number(row[5]),
    importedAt: Number(row[6]),
    clock: CLOCKS.find((clock) => clock === row[7]),
    zone: row[8] === null ? undefined : String(row[8]),
  }));
}

const CLOCKS = ['wall', 'utc', 'both'] as const;

/** Messages that leave in one transaction: 200 keep others waiting for some 15 ms. */
const PIECE = 200;

export async function removeSource(sql: Sql, id: number): Promise<number> {
  const [source] = await sql.read('SELECT 1 FROM sources WHERE id = ?', [id]);
  if (!source) return 0;
  await handOver(sql, id);
  const [another] = await sql.read('SELECT 1 FROM messages WHERE source <> ? LIMIT 1', [id]);
  // with nothing else in it the index is emptied at once, also when this is done again
  if (!another) await sql.write([`INSERT INTO search (search) VALUES ('delete-all')`]);
  let removed = 0;
  let last = 0;
  for (;;) {
    const rows = await nextRows(sql, id, last);
    last = rows.at(-1)?.id ?? last;
    if (rows.length === 0) break;
    await dropRows(sql, rows, another !== undefined);
    removed += rows.filter(({ participant }) => participant !== null).length;
    await setImmediate();
  }
  await forgetQuotes(sql);
  await forgetUnshown(sql);
  await sql.write([
    'DELETE FROM participants WHERE messages <= 0',
    { sql: 'DELETE FROM sources WHERE id = ?', args: [id] },
  ]);
  return removed;
}

/** What another source held too belongs to that one now. */
const handOver = (sql: Sql, id: number): Promise<void> =>
  sql.write([
    { sql: 'DELETE FROM shared WHERE source = ?', args: [id] },
    {
      sql: `UPDATE messages SET source = other.source FROM shared AS other
            WHERE messages.id BETWEEN other.first AND other.last AND messages.source = ?`,
      args: [id],
    },
  ]);

interface Leaving {
  readonly id: number;
  readonly participant: number | null;
  readonly side: string;
  readonly kind: number;
  readonly text: string;
}

async function nextRows(sql: Sql, source: number, after: number): Promise<readonly Leaving[]> {
  const [row] = await sql.read(
    `SELECT json_group_array(json_object('id', id, 'participant', participant, 'side', side, 'kind', kind, 'text', text)) FROM (
       SELECT m.id, m.participant, p.side, m.kind, m.text FROM messages m LEFT JOIN participants p ON p.id = m.participant
       WHERE m.source = ? AND m.id > ? ORDER BY m.id LIMIT ${PIECE})`,
    [source, after],
  );
  // the shape is the query's own
  return JSON.parse(String(row?.[0])) as Leaving[];
}

/** The index gives up a row only for the very words it was given. */
async function dropRows(sql: Sql, rows: readonly Leaving[], areIndexed: boolean): Promise<void> {
  const indexed = (areIndexed ? rows : []).flatMap(({ id, side, kind, text }) => {
    const terms = NOT_INDEXED.includes(kind) ? '' : indexTerms(text);
    return terms === '' ? [] : [[id, side === 'me' ? terms : null, side === 'me' ? null : terms]];
  });
  const left = new Map<number, number>();
  for (const { participant } of rows) if (participant !== null) left.set(participant, (left.get(participant) ?? 0) + 1);
  await sql.write([
    {
      sql: `INSERT INTO search (search, rowid, me, them)
            SELECT 'delete', value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
      args: [JSON.stringify(indexed)],
    },
    {
      sql: 'DELETE FROM messages WHERE id IN (SELECT value FROM json_each(?))',
      args: [JSON.stringify(rows.map(({ id }) => id))],
    },
    ...[...left].map(([participant, count]) => ({
      sql: 'UPDATE participants SET messages = messages - ? WHERE id = ?',
      args: [count, participant],
    })),
  ]);
}

/** What nobody typed; see `termsOf` of the import. */
const NOT_INDEXED = (['call', 'deleted', 'system'] as const).map((kind) => KINDS.indexOf(kind));

/** Turns of talk forget evidence that is gone; what was quoted from it is no longer said. */
async function forgetQuotes(sql: Sql): Promise<void> {
  const rows = await sql.read('SELECT number, evidence FROM turns', []);
  for (const row of rows) {
    const evidence = JSON.parse(String(row[1])) as Turn['evidence']; // TalkStore.add wrote it
    const ids = evidence.flatMap(({ mine, theirs }) => [...mine, ...theirs]);
    const held = new Set(
      (
        await sql.read('SELECT id FROM messages WHERE id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)])
      ).map((found) => Number(found[0])),
    );
    const whole = evidence.filter(({ mine, theirs }) => [...mine, ...theirs].every((id) => held.has(id)));
    if (whole.length === evidence.length) continue;
    await sql.write([
      {
        sql: `UPDATE turns SET evidence = ?, said = CASE WHEN voice = 'quoted' THEN '[]' ELSE said END WHERE number = ?`,
        args: [JSON.stringify(whole), Number(row[0])],
      },
    ]);
  }
}
