// A database that a stranger made. It is opened so that it can only be read: nothing is written beside it, its views and
// triggers do nothing, and what its schema calls is refused.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import type { Client, InValue, Row } from '@libsql/client';
import { UserError } from '../../../core/errors.ts';
import type { StoredFile } from '../../format.ts';

/** Out of a zip it is unpacked to disk first (bytes). */
const LARGEST = 2 ** 30;

export interface ReadOnlyDatabase {
  /**
   * Throws DatabaseBroken. Whole numbers come as bigint. Columns are asked for through `textIn` and `numberIn` alone: a text that
   * is no UTF-8, or such a type in the schema, ends the whole process inside the client.
   */
  rows(sql: string, values?: readonly InValue[]): Promise<readonly Row[]>;
  /** Names of the tables that hold rows and nothing else: no views, no virtual tables, no computed columns. */
  plainTables(): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** SQL for at most so many characters of a column; what comes is read with `textOf`. */
export const textIn = (column: string, longest: number): string => `CAST(substr(${column}, 1, ${longest}) AS BLOB)`;

/** SQL for a whole number; 0 where the column holds anything else. */
export const numberIn = (column: string): string => `CAST(${column} AS INTEGER)`;

/** What `textIn` asked for; '' where there is none. */
export const textOf = (value: unknown): string =>
  value instanceof ArrayBuffer ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(value) : '';

/** What the file says about itself is wrong. */
export class DatabaseBroken extends Error {
  constructor(cause: unknown) {
    super('the database is broken', { cause });
    this.name = 'DatabaseBroken';
  }
}

export async function openReadOnly(file: StoredFile): Promise<ReadOnlyDatabase> {
  if (file.local !== undefined) return opened(file.local, async () => undefined);
  if (file.size > LARGEST) throw new UserError({ code: 'zip-unsafe', file: file.upload, why: 'too-large' });
  const folder = await mkdtemp(join(tmpdir(), 'afterword-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'inner.db');
  try {
    await pipeline(file.bytes(), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    const database = await opened(path, remove);
    // What is open stays readable without a name, and a crash leaves nothing. Windows does not allow it: then at the end.
    await remove().catch(() => undefined);
    return database;
  } catch (error) {
    await remove();
    throw error;
  }
}

async function opened(path: string, remove: () => Promise<void>): Promise<ReadOnlyDatabase> {
  try {
    // a quarter of the memory that reading takes, and few need it
    const { createClient } = await import('@libsql/client/sqlite3');
    const client = createClient({ url: readOnlyUrl(path), concurrency: 1, intMode: 'bigint' });
    await prepare(client);
    const close = async (): Promise<void> => {
      client.close();
      await remove();
    };
    const rows: ReadOnlyDatabase['rows'] = (sql, values = []) => rowsOf(client, sql, values);
    return { rows, plainTables: () => plainTables(rows), close };
  } catch (error) {
    throw broken(error);
  }
}

/**
 * SQLite takes these two only as parameters of an address, and the client does not know them: so it is given an address as
 * the name of a file. 'immutable' means no locks, no journal, and nothing written beside the file.
 */
const readOnlyUrl = (path: string): string =>
  `file:${encodeURIComponent(`${pathToFileURL(path).href}?mode=ro&immutable=1`)}`;

async function prepare(client: Client): Promise<void> {
  await client.execute('PRAGMA trusted_schema = OFF');
  await client.execute('PRAGMA query_only = ON');
  await client.execute('PRAGMA cell_size_check = ON');
  await client.execute('PRAGMA temp_store = MEMORY');
  await client.execute('SELECT count(*) FROM sqlite_schema');
}

async function rowsOf(client: Client, sql: string, values: readonly InValue[]): Promise<readonly Row[]> {
  try {
    return (await client.execute({ sql, args: [...values] })).rows;
  } catch (error) {
    throw broken(error);
  }
}

/** `sqlite_schema` itself may lie: asked is what SQLite made of it. */
async function plainTables(rows: ReadOnlyDatabase['rows']): Promise<ReadonlySet<string>> {
  const listed = await rows(
    `SELECT ${textIn('name', 300)} AS name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
     AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(pragma_table_list.name) AS c WHERE c.hidden <> 0)`,
  );
  return new Set(listed.map(({ name }) => textOf(name)));
}

/** The disk may fail; anything else that SQLite says is about the file. */
function broken(error: unknown): unknown {
  const code = error instanceof Error && error.name === 'LibsqlError' && 'code' in error ? error.code : undefined;
  const ours = code !== undefined && code !== 'SQLITE_IOERR' && code !== 'SQLITE_CANTOPEN';
  return ours || error instanceof RangeError ? new DatabaseBroken(error) : error;
}
