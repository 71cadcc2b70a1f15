// What was read of the record, chunk by chunk, and what leaves all of it together with messages that are taken out.
import { asc } from 'drizzle-orm';
import type { DistillationStore } from '../../core/distillation/store.ts';
import type { MemoryBody, MemoryKind } from '../../core/memories/memory.ts';
import { type Character, withoutEvidence } from '../../core/persona/character.ts';
import type { Finding } from '../../core/persona/findings.ts';
import type { Distilled } from '../../core/persona/layers.ts';
import type { Connection } from '../connection.ts';
import { rewriting } from './memories.ts';
import { chunks, forgotten } from './schema.ts';
import type { Sql } from './sql.ts';

export const distillationStore = ({ db, exclusive }: Connection): DistillationStore => ({
  chunks: () => exclusive(() => db.select().from(chunks).orderBy(asc(chunks.first)).all()),
  keep: (chunk) =>
    exclusive(async () => {
      await db.insert(chunks).values(chunk).onConflictDoUpdate({ target: chunks.first, set: chunk }).run();
    }),
  async forgotten() {
    const rows = await exclusive(() => db.select().from(forgotten).all());
    return new Set(rows.map(({ message }) => message));
  },
});

/**
 * After messages were taken out: what only they showed goes, and what was made of them is no longer known to have been
 * read. A user's own telling stays.
 */
export async function forgetUnshown(sql: Sql): Promise<void> {
  await forgetMemories(sql);
  await forgetFindings(sql);
  await forgetCharacter(sql);
  const [row] = await sql.read('SELECT coalesce(max(id), 0) FROM messages', []);
  const last = Number(row?.[0]);
  const distilled = await layerIn<Distilled>(sql, 'distilled');
  if (distilled && distilled.upTo > last)
    await writeLayer(sql, 'distilled', { ...distilled, since: Math.min(distilled.since, last), upTo: last });
  await sql.write(['DELETE FROM forgotten WHERE message NOT IN (SELECT id FROM messages)']);
}

/** Which of these ids no message has any more. */
async function goneAmong(sql: Sql, ids: readonly number[]): Promise<(id: number) => boolean> {
  const held = await sql.read('SELECT id FROM messages WHERE id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(ids),
  ]);
  const there = new Set(held.map((row) => Number(row[0])));
  return (id) => !there.has(id);
}

/** What came out of messages goes with the last of them. */
const SHOWN_BY_RECORD: readonly MemoryKind[] = ['distilled', 'photo'];

async function forgetMemories(sql: Sql): Promise<void> {
  const rows = await sql.read('SELECT id, body FROM memories', []);
  const all = rows.map((row) => ({ id: Number(row[0]), body: JSON.parse(String(row[1])) as MemoryBody })); // commit wrote it
  const isGone = await goneAmong(
    sql,
    all.flatMap(({ body }) => [...body.evidence, ...body.against]),
  );
  for (const { id, body } of all) {
    if (![...body.evidence, ...body.against].some(isGone)) continue;
    const evidence = body.evidence.filter((message) => !isGone(message));
    const left = { ...body, evidence, against: body.against.filter((message) => !isGone(message)) };
    const goes = SHOWN_BY_RECORD.includes(body.kind) && body.evidence.length > 0 && evidence.length === 0;
    await sql.write([
      ...rewriting(id, body, goes ? undefined : left),
      ...(goes ? [{ sql: 'DELETE FROM thumbnails WHERE memory = ?', args: [id] }] : []),
    ]);
  }
}

async function forgetFindings(sql: Sql): Promise<void> {
  const rows = await sql.read('SELECT first, findings FROM chunks', []);
  for (const row of rows) {
    const findings = JSON.parse(String(row[1])) as readonly Finding[]; // `keep` wrote it
    const isGone = await goneAmong(sql, [Number(row[0]), ...findings.flatMap(({ ids }) => ids)]);
    const left = findings
      .map((finding) => ({ ...finding, ids: finding.ids.filter((id) => !isGone(id)) }))
      .filter(({ ids }) => ids.length > 0);
    const change =
      left.length === 0 && isGone(Number(row[0]))
        ? { sql: 'DELETE FROM chunks WHERE first = ?', args: [Number(row[0])] }
        : { sql: 'UPDATE chunks SET findings = ? WHERE first = ?', args: [JSON.stringify(left), Number(row[0])] };
    await sql.write([change]);
  }
}

async function forgetCharacter(sql: Sql): Promise<void> {
  const character = await layerIn<Character>(sql, 'character');
  if (!character) return;
  const ids = Object.values(character).flatMap((lines) => lines.flatMap(({ evidence }) => evidence));
  await writeLayer(sql, 'character', withoutEvidence(character, await goneAmong(sql, ids)));
}

/** The shape is what `PersonaLayers` says; nothing else writes the table. */
async function layerIn<Layer>(sql: Sql, key: string): Promise<Layer | undefined> {
  const [row] = await sql.read('SELECT value FROM layers WHERE key = ?', [key]);
  return row && (JSON.parse(String(row[0])) as Layer);
}

const writeLayer = (sql: Sql, key: string, value: unknown): Promise<void> =>
  sql.write([{ sql: 'UPDATE layers SET value = ? WHERE key = ?', args: [JSON.stringify(value), key] }]);
