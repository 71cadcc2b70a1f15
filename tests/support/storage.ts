// A storage in a temporary folder, the real thing, and a search through its bytes.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Log } from '../../src/core/ports.ts';
import { openStorage, type Storage, type StorageOptions } from '../../src/db/storage.ts';

export const silent: Log = { info() {}, error() {} };

export type TemporaryStorage = Storage & { readonly dataDir: string };

const closing: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A folder that is removed after the tests of the file; `data` in it does not exist yet. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-'));
  closing.push(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Closed after the tests of the file, if it was not before. Give `dataDir` to open an earlier one again. */
export async function temporaryStorage(options: Partial<StorageOptions> = {}): Promise<TemporaryStorage> {
  const { dataDir = join(temporaryFolder(), 'data'), masterKey, encryption = true, log = silent } = options;
  const storage = await openStorage({ dataDir, masterKey, encryption, log });
  let open = true;
  async function close(): Promise<void> {
    if (open) await storage.close();
    open = false;
  }
  closing.unshift(close);
  return { ...storage, dataDir, close };
}

/** Which files under the folder hold those bytes. */
export function filesHolding(folder: string, needle: string | Uint8Array): readonly string[] {
  const bytes = Buffer.from(needle as Uint8Array);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  // Reading the lock file would drop the lock: POSIX ties it to the process, not to the descriptor.
  const paths = files
    .filter(({ name }) => !name.startsWith('lock.db'))
    .map(({ parentPath, name }) => join(parentPath, name));
  return paths.filter((path) => readFileSync(path).includes(bytes));
}
