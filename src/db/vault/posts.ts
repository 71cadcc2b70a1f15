// Posts, and the index over their words.
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { InStatement, Row } from '@libsql/client';
import { indexTerms } from '../../core/archive/tokens.ts';
import type { Post, PostSource } from '../../core/posts/post.ts';
import type { PostStore } from '../../core/posts/store.ts';
import type { Connection } from '../connection.ts';
import { type Sql, sqlOf } from './sql.ts';

const POST = 'SELECT p.id, p.source, s.side, p.at, p.text FROM posts p JOIN post_sources s ON s.id = p.source';

export function postStore(connection: Connection): PostStore {
  const sql = sqlOf(connection);
  return {
    async sources() {
      const rows = await sql.read(
        'SELECT id, format, side, author, posts, first, last, imported_at FROM post_sources ORDER BY id',
        [],
      );
      return rows.map(sourceOf);
    },
    async find(ids) {
      const rows = await sql.read(`${POST} JOIN json_each(?) AS wanted ON wanted.value = p.id ORDER BY wanted.key`, [
        JSON.stringify(ids),
      ]);
      return rows.map(postOf);
    },
    async search(terms, by, limit, within) {
      if (terms.length === 0) return [];
      const rows = await sql.read(
        `${POST} JOIN post_search f ON f.rowid = p.id
         WHERE f.words MATCH ? AND s.side = ? AND (p.at IS NULL OR (p.at >= ? AND p.at < ?))
         ORDER BY f.rank, p.id DESC LIMIT ?`,
        [anyOf(terms), by, within?.from ?? -FOREVER, within?.to ?? FOREVER, limit],
      );
      return rows.map(postOf);
    },
    async list(limit, offset, source) {
      const [where, args] = source === undefined ? ['', []] : ['WHERE p.source = ?', [source]];
      const rows = await sql.read(`${POST} ${where} ORDER BY p.at DESC, p.id DESC LIMIT ? OFFSET ?`, [
        ...args,
        limit,
        offset,
      ]);
      return rows.map(postOf);
    },
    async change(id, to) {
      const [row] = await sql.read(`${POST} WHERE p.id = ?`, [id]);
      if (!row) return;
      await sql.write(changing(postOf(row), to));
      await connection.checkpoint();
    },
    async remove(source) {
      const removed = await removePosts(sql, source);
      await connection.checkpoint();
      return removed;
    },
  };
}

const FOREVER = 1e12;

/** Tokens are letters and digits; quoted, none of them is an operator. */
const anyOf = (terms: readonly string[]): string => terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ');

const numberOr = (value: Row[number] | undefined): number | undefined =>
  value === null || value === undefined ? undefined : Number(value);

const postOf = (row: Row): Post => ({
  id: Number(row[0]),
  source: Number(row[1]),
  by: row[2] === 'me' ? 'me' : 'them',
  at: numberOr(row[3]),
  text: String(row[4]),
});

const sourceOf = (row: Row): PostSource => ({
  id: Number(row[0]),
  format: String(row[1]),
  by: row[2] === 'me' ? 'me' : 'them',
  author: String(row[3]),
  posts: Number(row[4]),
  first: numberOr(row[5]),
  last: numberOr(row[6]),
  importedAt: Number(row[7]),
});

export const COUNT_POSTS = `UPDATE post_sources SET (posts, first, last) =
  (SELECT count(*), min(at), max(at) FROM posts WHERE source = post_sources.id) WHERE id = ?`;

/** By which a post is known again that is not to come back. */
export const markOf = ({ at, text }: Pick<Post, 'at' | 'text'>): string =>
  createHash('sha256')
    .update(JSON.stringify([at ?? null, text]))
    .digest('hex')
    .slice(0, 32);

/** The index gives up a row only for the very words it was given. */
function changing(from: Post, to: Pick<Post, 'at' | 'text'> | undefined): readonly InStatement[] {
  const { id, source, text } = from;
  const became = to && [
    { sql: 'UPDATE posts SET at = ?, text = ? WHERE id = ?', args: [to.at ?? null, to.text, id] },
    { sql: 'INSERT INTO post_search (rowid, words) VALUES (?, ?)', args: [id, indexTerms(to.text)] },
  ];
  return [
    {
      sql: `INSERT INTO post_search (post_search, rowid, words) VALUES ('delete', ?, ?)`,
      args: [id, indexTerms(text)],
    },
    ...(became ?? [{ sql: 'DELETE FROM posts WHERE id = ?', args: [id] }]),
    { sql: 'INSERT OR IGNORE INTO posts_before (source, mark) VALUES (?, ?)', args: [source, markOf(from)] },
    { sql: COUNT_POSTS, args: [source] },
  ];
}

/** Posts that leave in one transaction. */
const PIECE = 200;

async function removePosts(sql: Sql, source: number): Promise<number> {
  const [another] = await sql.read('SELECT 1 FROM posts WHERE source <> ? LIMIT 1', [source]);
  // with nothing else in it the index is emptied at once, also when this is done again
  if (!another) await sql.write([`INSERT INTO post_search (post_search) VALUES ('delete-all')`]);
  for (let removed = 0; ; ) {
    const rows = await sql.read('SELECT id, text FROM posts WHERE source = ? ORDER BY id LIMIT ?', [source, PIECE]);
    if (rows.length === 0) {
      await sql.write([
        { sql: 'DELETE FROM posts_before WHERE source = ?', args: [source] },
        { sql: 'DELETE FROM post_sources WHERE id = ?', args: [source] },
      ]);
      return removed;
    }
    // the index gives up a row only for the very words it was given
    const indexed = another ? rows.map((row) => [Number(row[0]), indexTerms(String(row[1]))]) : [];
    await sql.write([
      {
        sql: `INSERT INTO post_search (post_search, rowid, words)
              SELECT 'delete', value ->> 0, value ->> 1 FROM json_each(?)`,
        args: [JSON.stringify(indexed)],
      },
      {
        sql: 'DELETE FROM posts WHERE id IN (SELECT value FROM json_each(?))',
        args: [JSON.stringify(rows.map((row) => Number(row[0])))],
      },
    ]);
    removed += rows.length;
    await setImmediate();
  }
}
