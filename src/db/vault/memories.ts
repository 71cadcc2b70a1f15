// Memories, and the index over their words.
import type { InStatement } from '@libsql/client';
import { and, desc, sql as drizzled, eq } from 'drizzle-orm';
import { indexTerms } from '../../core/archive/tokens.ts';
import { type Memory, type MemoryBody, type MemoryKind, wordsIn } from '../../core/memories/memory.ts';
import type { MemoryStore } from '../../core/memories/store.ts';
import type { Connection } from '../connection.ts';
import { memories } from './schema.ts';

type Row = typeof memories.$inferSelect;

const memoryOf = ({ id, body }: Row): Memory => ({ ...NOTHING_KNOWN, ...body, id });
/** JSON has no undefined. */
const NOTHING_KNOWN = { topic: undefined, when: undefined } as const;

export function memoryStore({ db, client, exclusive, checkpoint }: Connection): MemoryStore {
  return {
    async find(id) {
      const row = await exclusive(() => db.select().from(memories).where(eq(memories.id, id)).get());
      return row && memoryOf(row);
    },
    async search(terms, limit) {
      if (terms.length === 0) return [];
      const sql = `SELECT m.id, m.body FROM memory_search JOIN memories m ON m.id = memory_search.rowid
                   WHERE memory_search MATCH ? ORDER BY rank, m.id DESC LIMIT ?`;
      const { rows } = await client.execute({ sql, args: [anyOf(terms), limit] });
      // `commit` wrote it
      return rows.map((row) => memoryOf({ id: Number(row[0]), body: JSON.parse(String(row[1])) as MemoryBody }));
    },
    async list(limit, offset, kind) {
      const query = db
        .select()
        .from(memories)
        .where(ofKind(kind))
        .orderBy(desc(memories.id))
        .limit(limit)
        .offset(offset);
      return (await exclusive(() => query.all())).map(memoryOf);
    },
    count: (kind) => exclusive(() => db.$count(memories, ofKind(kind))),
    async during({ from, to }, limit, kind) {
      const query = db
        .select()
        .from(memories)
        .where(
          and(
            ofKind(kind),
            drizzled`${memories.body} ->> '$.when.from' <= ${to}`,
            drizzled`${memories.body} ->> '$.when.to' >= ${from}`,
          ),
        )
        .orderBy(desc(memories.id))
        .limit(limit);
      return (await exclusive(() => query.all())).map(memoryOf);
    },
    async ofPhotos(marks) {
      const marked = drizzled`${memories.body} ->> '$.photo.mark' IN (SELECT value FROM json_each(${JSON.stringify(marks)}))`;
      return (await exclusive(() => db.select().from(memories).where(marked).orderBy(memories.id).all())).map(memoryOf);
    },
    async forget(id) {
      await exclusive(async () => {
        const row = await db.select().from(memories).where(eq(memories.id, id)).get();
        await client.batch(forgetting(id, row && memoryOf(row)), 'write');
      });
      await checkpoint();
    },
  };
}

const ofKind = (kind: MemoryKind | undefined) =>
  kind === undefined ? undefined : drizzled`${memories.body} ->> 'kind' = ${kind}`;

/** Tokens are letters and digits; quoted, none of them is an operator. */
const anyOf = (terms: readonly string[]): string => terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ');

/** The index gives up a row only for the very words it was given. */
const unindexed = (id: number, body: MemoryBody): InStatement => ({
  sql: `INSERT INTO memory_search (memory_search, rowid, words) VALUES ('delete', ?, ?)`,
  args: [id, indexTerms(wordsIn(body))],
});

/** From what a memory is to what it is to be; undefined: there is none. */
export function rewriting(id: number, from: MemoryBody | undefined, to: MemoryBody | undefined): InStatement[] {
  const away = from ? [unindexed(id, from)] : [];
  if (!to) return [...away, { sql: 'DELETE FROM memories WHERE id = ?', args: [id] }];
  return [
    ...away,
    { sql: 'INSERT OR REPLACE INTO memories (id, body) VALUES (?, ?)', args: [id, JSON.stringify(to)] },
    { sql: 'INSERT INTO memory_search (rowid, words) VALUES (?, ?)', args: [id, indexTerms(wordsIn(to))] },
  ];
}

function forgetting(id: number, memory: Memory | undefined): InStatement[] {
  return [
    ...(memory ? rewriting(id, memory, undefined) : []),
    { sql: 'DELETE FROM version_changes WHERE memory = ?', args: [id] },
    { sql: 'DELETE FROM thumbnails WHERE memory = ?', args: [id] },
    {
      sql: 'INSERT OR IGNORE INTO forgotten (message) SELECT value FROM json_each(?)',
      args: [JSON.stringify(memory?.kind === 'distilled' ? memory.evidence : [])],
    },
  ];
}
