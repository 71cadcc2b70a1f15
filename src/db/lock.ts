// One process per data folder.
import { join } from 'node:path';
import { createClient, LibsqlError } from '@libsql/client/sqlite3';
import { StartError } from '../core/errors.ts';

export type Release = () => Promise<void>;

/**
 * Holds SQLite's write lock on an empty file, which the operating system frees when the process dies, however it dies.
 * Throws StartError when another process holds it.
 */
export async function takeLock(folder: string): Promise<Release> {
  const client = createClient({ url: `file:${join(folder, 'lock.db')}`, concurrency: 1, timeout: 0 });
  try {
    const held = await client.transaction('write');
    return async () => {
      await held.rollback();
      client.close();
    };
  } catch (error) {
    client.close();
    if (error instanceof LibsqlError && error.code === 'SQLITE_BUSY')
      throw new StartError(
        `Another Afterword is running on ${folder}. Stop it, or set AFTERWORD_DATA to another folder.`,
      );
    throw error;
  }
}
