// One encrypted SQLite file, one connection to it, one mutex around it.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '@libsql/client';
import { createClient, LibsqlError } from '@libsql/client/sqlite3';
import { DrizzleQueryError } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { drizzle } from 'drizzle-orm/libsql/sqlite3';
import { StartError } from '../core/errors.ts';
import type { Log } from '../core/ports.ts';
import { type Keeping, keepingTogether } from './kept.ts';

/** Which folder of `drizzle/` the file's tables come from. */
type Migrations = 'directory' | 'person' | 'vault';

/**
 * Atomic writes are `db.batch` or `client.batch`: one transaction without an await in it, so reads beside it are safe.
 * `transaction()` is kept from `db`, because while one is open the client's only connection is away and every other
 * statement is rejected (TRANSACTION_ACTIVE), and a BEGIN by `execute` is rolled back as soon as the statement returns.
 * `client.transaction` is for the one who has the file all to itself: the import worker.
 */
export interface Connection {
  readonly client: Client;
  readonly db: Omit<LibSQLDatabase, 'transaction'>;
  readonly kept: Keeping;
  /**
   * The file's mutex, not reentrant. Every write goes through it, and every query of drizzle: drizzle puts the
   * parameters, what people wrote, into the message of its errors, and here they are taken off again.
   */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /**
   * The same for a write of which nobody outside learns before the next one: it does not wait for the disk, and is on it
   * with that one. A killed process loses nothing; without power both may be gone, but never only the later of them.
   */
  unsynced<T>(work: () => Promise<T>): Promise<T>;
  /** Moves the write-ahead log into the file and empties it, so that deleted text is in neither. */
  checkpoint(): Promise<void>;
  /** After what waits for the mutex; empties the log. The descriptors are freed by garbage collection only. */
  close(): Promise<void>;
}

export interface DatabaseFile {
  readonly path: string;
  /** 32 bytes; undefined leaves the file readable for anybody, and is for tests. */
  readonly key: Uint8Array | undefined;
}

export interface OpenOptions extends DatabaseFile {
  readonly migrations: Migrations;
  /** Committed means safe from power loss too, not only from a killed process. */
  readonly durable: boolean;
  readonly log?: Log;
}

/**
 * Opens or makes the file and brings its tables up to date. Throws StartError when a newer version of the program wrote
 * it, and LibsqlError SQLITE_NOTADB when the key is not the one it was made with.
 */
export async function openDatabase(options: OpenOptions): Promise<Connection> {
  const client = createClient({
    url: `file:${options.path}`,
    concurrency: 1,
    timeout: 5000,
    ...(options.key && { encryptionKey: Buffer.from(options.key).toString('hex') }),
  });
  try {
    await prepare(client, options);
    await bringUpToDate(client, options);
  } catch (error) {
    client.close();
    throw error;
  }
  return connectionOf(client, options);
}

/**
 * After these the connection is made anew with its PRAGMAs: one that was refused once (BUSY) has been seen to lose later
 * writes without a word, and one that cannot roll back is replaced by the client with a bare one.
 */
const SUSPECT: ReadonlySet<string> = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_IOERR', 'SQLITE_FULL']);

function connectionOf(client: Client, options: OpenOptions): Connection {
  const { path, log } = options;
  let last: Promise<unknown> = Promise.resolve();
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (thrown) {
      const error = thrown instanceof DrizzleQueryError ? (thrown.cause ?? new Error('a query failed')) : thrown;
      if (error instanceof LibsqlError && SUSPECT.has(error.code)) {
        log?.error('database-reconnected', error, { file: basename(path) });
        await client.reconnect();
        await prepare(client, options);
      }
      throw error;
    }
  };
  const exclusive = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(() => guarded(work));
    last = result.catch(() => undefined);
    return result;
  };
  return {
    client,
    db: drizzle(client),
    kept: keepingTogether(),
    exclusive,
    unsynced: options.durable ? (work) => exclusive(() => withoutWaiting(client, work)) : exclusive,
    checkpoint: () => exclusive(() => emptyLog(client)),
    close: () => exclusive(() => closeEmptied(client)),
  };
}

/**
 * Pages held in memory, at most (kB). A turn of talk reads several hundred messages from all over a vault, and each page that
 * is not held is deciphered again: with these, a record of 100,000 messages is read at a third of the price.
 */
const CACHE_KB: Readonly<Record<Migrations, number>> = { directory: 2000, person: 2000, vault: 8000 };

async function prepare(client: Client, { migrations, durable }: OpenOptions): Promise<void> {
  await client.execute(`PRAGMA cache_size = -${CACHE_KB[migrations]}`);
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute(`PRAGMA synchronous = ${durable ? 'FULL' : 'NORMAL'}`);
  await client.execute('PRAGMA secure_delete = ON');
  await client.execute('PRAGMA foreign_keys = ON');
  await client.execute('PRAGMA temp_store = MEMORY');
}

async function withoutWaiting<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.execute('PRAGMA synchronous = NORMAL');
  try {
    return await work();
  } finally {
    await client.execute('PRAGMA synchronous = FULL');
  }
}

async function emptyLog(client: Client): Promise<void> {
  const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  if (rows[0]?.busy !== 0) throw new Error('the write-ahead log could not be emptied: somebody else reads the file');
}

async function closeEmptied(client: Client): Promise<void> {
  if (client.closed) return;
  try {
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    client.close();
  }
}

async function bringUpToDate(client: Client, { path, migrations }: OpenOptions): Promise<void> {
  const known = newestKnown(migrations);
  const applied = await newestApplied(client);
  if (applied > known)
    throw new StartError(
      `${path} was written by a newer version of Afterword. Start that version, or restore a backup.`,
    );
  if (applied < known) await migrate(drizzle(client), { migrationsFolder: folderOf(migrations) });
}

/** 0 for a new file. */
async function newestApplied(client: Client): Promise<number> {
  const table = await client.execute("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'");
  if (table.rows.length === 0) return 0;
  const { rows } = await client.execute('SELECT coalesce(max(created_at), 0) AS newest FROM __drizzle_migrations');
  return Number(rows[0]?.newest ?? 0);
}

const folderOf = (migrations: Migrations): string =>
  fileURLToPath(new URL(`../../drizzle/${migrations}`, import.meta.url));

const newest = new Map<Migrations, number>();

/** The time stamp of the newest migration this version has; read from disk once. */
function newestKnown(migrations: Migrations): number {
  const known = newest.get(migrations) ?? readNewest(`${folderOf(migrations)}/meta/_journal.json`);
  newest.set(migrations, known);
  return known;
}

function readNewest(journal: string): number {
  if (!existsSync(journal)) throw new Error(`the migrations are missing: ${journal}`);
  // drizzle-kit writes this file and it is part of the program, so its shape is known.
  const { entries } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: readonly { when: number }[] };
  return Math.max(...entries.map((entry) => entry.when));
}
