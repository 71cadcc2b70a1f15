// What was written in public, on the fake store and the real one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ParsedMessage } from '../../src/core/archive/message.ts';
import { tokens } from '../../src/core/archive/tokens.ts';
import type { PostStore } from '../../src/core/posts/store.ts';
import { type Connection, openDatabase } from '../../src/db/connection.ts';
import { loadPosts } from '../../src/db/vault/posts-load.ts';
import { openVault } from '../../src/db/vault/store.ts';
import { type MemoryPosts, memoryPosts } from '../support/memory-posts.ts';
import { filesHolding } from '../support/storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'afterword-posts-'));
const opened: Connection[] = [];
afterAll(async () => {
  for (const connection of opened) await connection.close();
  rmSync(folder, { recursive: true, force: true });
});

async function connect(): Promise<Connection> {
  const path = join(folder, `${opened.length}.db`);
  const connection = await openDatabase({ path, key: undefined, migrations: 'vault', durable: false });
  opened.push(connection);
  return connection;
}

const parsed = (sender: string, wall: number | undefined, text: string, offset?: number): ParsedMessage => ({
  conversation: '',
  sender,
  wall,
  offset,
  kind: 'text',
  text,
  native: undefined,
  replyTo: undefined,
});

const load = (connection: Connection, format: string, posts: readonly ParsedMessage[], zone?: string) =>
  loadPosts(connection, {
    format: () => format,
    authors: [
      { name: 'mira', by: 'them' },
      { name: 'noa', by: 'me' },
    ],
    zone,
    batches: (async function* () {
      yield posts;
    })(),
    onGrowth: () => undefined,
    signal: new AbortController().signal,
  });

const IMPORTS: readonly MemoryPosts[] = [
  {
    format: 'x-posts',
    by: 'them',
    author: 'mira',
    posts: [
      { at: 100, text: 'the lighthouse book again' },
      { at: 300, text: '又去看海了' },
      { at: undefined, text: 'no idea when the sea was this calm' },
    ],
  },
  { format: 'x-posts', by: 'me', author: 'noa', posts: [{ at: 200, text: 'the sea, the sea' }] },
];

async function real(): Promise<PostStore> {
  const connection = await connect();
  for (const { author, posts } of IMPORTS)
    await load(
      connection,
      'x-posts',
      posts.map(({ at, text }) => parsed(author, at, text)),
    );
  return openVault(connection).posts;
}

const texts = (posts: readonly { readonly text: string }[]): readonly string[] => posts.map(({ text }) => text);

describe.each([
  { which: 'in a file', make: real },
  { which: 'in memory', make: async () => memoryPosts(IMPORTS) },
])('the posts $which', ({ make }) => {
  it('are found by their words, of one side, within a time', async () => {
    const store = await make();
    expect(texts(await store.search(tokens('seas'), 'them', 5))).toEqual(['no idea when the sea was this calm']);
    expect(texts(await store.search(tokens('sea'), 'me', 5))).toEqual(['the sea, the sea']);
    expect(texts(await store.search(tokens('看海'), 'them', 5))).toEqual(['又去看海了']);
    expect(await store.search(tokens('看海'), 'them', 5, { from: 0, to: 300 })).toEqual([]);
    expect(await store.search([], 'them', 5)).toEqual([]);
  });

  it('are listed newest first, and each account is a source', async () => {
    const store = await make();
    expect(texts(await store.list(2, 0))).toEqual(['又去看海了', 'the sea, the sea']);
    const [mira, noa] = await store.sources();
    expect(mira).toMatchObject({ format: 'x-posts', by: 'them', author: 'mira', posts: 3, first: 100, last: 300 });
    expect(texts(await store.list(5, 0, noa?.id))).toEqual(['the sea, the sea']);
    const [first] = await store.list(1, 0, noa?.id);
    expect(await store.find([first?.id ?? 0, 999_999])).toEqual([first]);
  });

  it('can be changed and taken out one by one, and are found as they are now', async () => {
    const store = await make();
    const [mira] = await store.sources();
    const [newest, oldest] = await store.list(2, 0, mira?.id);
    await store.change(newest?.id ?? 0, { text: '又去看山了', at: undefined });
    await store.change(oldest?.id ?? 0, undefined);
    await store.change(999_999, undefined);
    expect(await store.search(tokens('看海'), 'them', 5)).toEqual([]);
    expect(await store.search(tokens('lighthouse'), 'them', 5)).toEqual([]);
    expect(await store.search(tokens('看山'), 'them', 5)).toEqual([{ ...newest, text: '又去看山了', at: undefined }]);
    expect((await store.sources())[0]).toMatchObject({ posts: 2, first: undefined, last: undefined });
  });

  it('are taken out with their source, and found no more', async () => {
    const store = await make();
    const [mira] = await store.sources();
    expect(await store.remove(mira?.id ?? 0)).toBe(3);
    expect(await store.remove(mira?.id ?? 0)).toBe(0);
    expect(texts(await store.list(5, 0))).toEqual(['the sea, the sea']);
    expect(await store.search(tokens('lighthouse'), 'them', 5)).toEqual([]);
    expect((await store.sources()).map(({ author }) => author)).toEqual(['noa']);
  });
});

describe('an import of posts', () => {
  it('adds only what is new of the same account, and nobody else’s', async () => {
    const connection = await connect();
    const first = [parsed('mira', 100, 'one'), parsed('mira', 100, 'one'), parsed('bo', 100, 'not theirs')];
    expect(await load(connection, 'x-posts', first)).toEqual({ posts: 2, added: 1 });
    const longer = [parsed('mira', 100, 'one'), parsed('mira', 200, 'two'), parsed('mira', 300, '  ')];
    expect(await load(connection, 'x-posts', longer)).toEqual({ posts: 2, added: 1 });
    const { posts } = openVault(connection);
    expect(await posts.sources()).toHaveLength(1);
    expect(texts(await posts.list(9, 0))).toEqual(['two', 'one']);
  });

  it('does not bring back what the person changed or took out, unless its source was taken out', async () => {
    const connection = await connect();
    const { posts } = openVault(connection);
    const archive = [parsed('mira', 100, 'one'), parsed('mira', undefined, 'the Ultramarine two')];
    await load(connection, 'x-posts', archive);
    const [one, two] = await posts.list(2, 0);
    await posts.change(one?.id ?? 0, { text: 'uno', at: 100 });
    await posts.change(two?.id ?? 0, undefined);
    expect(filesHolding(folder, 'Ultramarine')).toEqual([]);
    expect(await load(connection, 'x-posts', archive)).toEqual({ posts: 2, added: 0 });
    expect(texts(await posts.list(9, 0))).toEqual(['uno']);
    const [source] = await posts.sources();
    await posts.remove(source?.id ?? 0);
    expect(await load(connection, 'x-posts', archive)).toEqual({ posts: 2, added: 2 });
  });

  it('turns UTC into the time on the wall where the zone is known', async () => {
    const connection = await connect();
    await load(connection, 'x-posts', [parsed('mira', 1000, 'one', 0)], '+08:00');
    expect((await openVault(connection).posts.list(1, 0))[0]?.at).toBe(1000 + 8 * 3600);
  });

  it('leaves nothing where it is given up, and no word in the file where it was taken out', async () => {
    const connection = await connect();
    const stop = new AbortController();
    const broken = loadPosts(connection, {
      format: () => 'x-posts',
      authors: [{ name: 'mira', by: 'them' }],
      zone: undefined,
      batches: (async function* () {
        yield [parsed('mira', 1, 'one')];
        stop.abort();
        yield [parsed('mira', 2, 'two')];
      })(),
      onGrowth: () => undefined,
      signal: stop.signal,
    });
    await expect(broken).rejects.toThrow();
    const { posts } = openVault(connection);
    expect(await posts.list(5, 0)).toEqual([]);
    await load(connection, 'x-posts', [parsed('mira', 1, 'the Zanzibarine lamp')]);
    await connection.checkpoint();
    expect(filesHolding(folder, 'Zanzibarine').length).toBeGreaterThan(0);
    const [source] = await posts.sources();
    await posts.remove(source?.id ?? 0);
    expect([filesHolding(folder, 'Zanzibarine'), filesHolding(folder, 'zanzibarin')]).toEqual([[], []]);
    // also where other posts stay
    await load(connection, 'x-posts', [parsed('noa', 1, 'a kettle'), parsed('mira', 1, 'the Madagascarine lamp')]);
    const mira = (await posts.sources()).find(({ author }) => author === 'mira');
    await posts.remove(mira?.id ?? 0);
    expect([filesHolding(folder, 'Madagascarine'), filesHolding(folder, 'madagascarin')]).toEqual([[], []]);
    expect(texts(await posts.search(tokens('kettle'), 'me', 5))).toEqual(['a kettle']);
  });
});
