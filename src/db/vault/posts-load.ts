// Posts on their way into one vault: a single transaction, so that all of them are there or none is.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { indexTerms } from '../../core/archive/tokens.ts';
import { offsetsOf } from '../../core/archive/zones.ts';
import type { PostAuthor } from '../../core/posts/post.ts';
import type { Connection } from '../connection.ts';
import { COUNT_POSTS, markOf } from './posts.ts';
import { type Sql, sqlWithin } from './sql.ts';
import { onTheWall } from './times.ts';

export interface PostsLoad {
  /** Asked once the first batch is there. */
  readonly format: () => string;
  readonly authors: readonly PostAuthor[];
  readonly zone: string | undefined;
  readonly batches: AsyncIterable<readonly ParsedMessage[]>;
  /** Called with about how much was added (bytes); what it throws ends the load. */
  readonly onGrowth: (bytes: number) => void;
  /** An abort rejects with its reason, and leaves the vault as it was. */
  readonly signal: AbortSignal;
}

export interface PostsLoaded {
  readonly posts: number;
  readonly added: number;
}

/** Nobody else may use the connection meanwhile. */
export async function loadPosts({ client }: Connection, load: PostsLoad): Promise<PostsLoaded> {
  const transaction = await client.transaction('write');
  try {
    const loaded = await loadWithin(sqlWithin(transaction), load);
    load.signal.throwIfAborted();
    await transaction.commit();
    return loaded;
  } finally {
    transaction.close();
  }
}

async function loadWithin(sql: Sql, load: PostsLoad): Promise<PostsLoaded> {
  const offsetAt = load.zone === undefined ? undefined : offsetsOf(load.zone);
  const sources = new Map<string, number>();
  const loaded = { posts: 0, added: 0 };
  let bytes = 0;
  for await (const batch of load.batches) {
    load.signal.throwIfAborted();
    const moved = offsetAt ? batch.map((post) => onTheWall(post, offsetAt)) : batch;
    for (const author of load.authors) {
      const posts = moved.filter(({ sender, text }) => sender === author.name && text.trim() !== '');
      if (posts.length === 0) continue;
      const source = sources.get(author.name) ?? (await sourceOf(sql, load.format(), author));
      sources.set(author.name, source);
      const fresh = await unknown(sql, source, posts);
      await insert(sql, source, fresh);
      loaded.posts += posts.length;
      loaded.added += fresh.length;
      bytes += fresh.reduce((sum, [, text]) => sum + OVERHEAD + 3 * text.length, 0);
    }
    load.onGrowth(bytes);
  }
  for (const source of sources.values()) await sql.write([{ sql: COUNT_POSTS, args: [source] }]);
  return loaded;
}

/** Bytes that a row takes besides its text and its words. */
const OVERHEAD = 40;

/** The one there is of the same account, else a new one. */
async function sourceOf(sql: Sql, format: string, { name, by }: PostAuthor): Promise<number> {
  const same = 'SELECT id FROM post_sources WHERE format = ? AND author = ? AND side = ?';
  const [known] = await sql.read(same, [format, name, by]);
  if (known) return Number(known[0]);
  const values = 'INSERT INTO post_sources (format, author, side, posts) VALUES (?, ?, ?, 0)';
  await sql.write([{ sql: values, args: [format, name, by] }]);
  const [added] = await sql.read(same, [format, name, by]);
  return Number(added?.[0]);
}

type NewPost = readonly [at: number | null, text: string];

/** Those that the source does not hold and never held otherwise, each once. */
async function unknown(sql: Sql, source: number, posts: readonly ParsedMessage[]): Promise<readonly NewPost[]> {
  const all = new Map<string, NewPost>();
  for (const { wall, text } of posts) {
    const post: NewPost = [wall ?? null, text.replaceAll('\0', '').trim()];
    all.set(JSON.stringify(post), post);
  }
  const given = [...all.values()];
  const rows = await sql.read(
    `SELECT given.key FROM json_each(?) AS given WHERE EXISTS (
       SELECT 1 FROM posts p WHERE p.source = ? AND p.at IS (given.value ->> 0) AND p.text = given.value ->> 1)`,
    [JSON.stringify(given), source],
  );
  const known = new Set(rows.map((row) => Number(row[0])));
  const before = await sql.read('SELECT mark FROM posts_before WHERE source = ?', [source]);
  const marks = new Set(before.map((row) => String(row[0])));
  const wasChanged = ([at, text]: NewPost): boolean =>
    marks.size > 0 && marks.has(markOf({ at: at ?? undefined, text }));
  return given.filter((post, index) => !known.has(index) && !wasChanged(post));
}

async function insert(sql: Sql, source: number, posts: readonly NewPost[]): Promise<void> {
  if (posts.length === 0) return;
  const [last] = await sql.read(`SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'posts'`, []);
  const first = Number(last?.[0]) + 1;
  const rows = posts.map(([at, text], index) => [first + index, at, text, indexTerms(text)]);
  await sql.write([
    {
      sql: `INSERT INTO posts (id, source, at, text)
            SELECT value ->> 0, ?, value ->> 1, value ->> 2 FROM json_each(?)`,
      args: [source, JSON.stringify(rows)],
    },
    {
      sql: 'INSERT INTO post_search (rowid, words) SELECT value ->> 0, value ->> 3 FROM json_each(?)',
      args: [JSON.stringify(rows)],
    },
  ]);
}
