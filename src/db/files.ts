// Where what lies in the data folder, and how a file leaves it.
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PersonaId, PersonId } from '../core/identity.ts';

export interface Folder {
  readonly directory: string;
  readonly uploads: string;
  home(person: PersonId): string;
  vault(persona: PersonaId): string;
}

/** A database and what SQLite keeps beside it. */
const PARTS = ['', '-wal', '-shm'] as const;

export function folderAt(root: string): Folder {
  return {
    directory: join(root, 'directory.db'),
    uploads: join(root, 'uploads'),
    home: (person) => join(root, 'people', `${person}.db`),
    vault: (persona) => join(root, 'vaults', `${persona}.db`),
  };
}

/** Nobody else on the machine may look inside. */
export async function makeFolders(root: string): Promise<void> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  for (const name of ['people', 'vaults', 'uploads']) await mkdir(join(root, name), { recursive: true, mode: 0o700 });
}

/** Whether something in there needs a key. */
export async function holdsData(root: string): Promise<boolean> {
  const names = await Promise.all(['.', 'people', 'vaults'].map((name) => readdir(join(root, name))));
  return names.flat().some((name) => name.endsWith('.db') && name !== 'lock.db');
}

/** Bytes on disk; 0 when it does not exist. */
export async function sizeOf(database: string): Promise<number> {
  const sizes = await Promise.all(PARTS.map((part) => sizeOfFile(database + part)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const sizeOfFile = async (path: string): Promise<number> => (await statOf(path))?.size ?? 0;

export const exists = async (path: string): Promise<boolean> => (await statOf(path)) !== undefined;

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * Overwrites a closed database, empties it and unlinks it: the connection that was closed holds its descriptors until
 * garbage collection, and an unlinked file stays on the disk that long. May be called again.
 */
export async function destroyDatabase(database: string): Promise<void> {
  await overwrite(database);
  await overwrite(`${database}-wal`);
  // The -shm is mapped into memory by that connection, so it may not shrink; it holds page numbers only.
  for (const part of PARTS) await rm(database + part, { force: true });
}

const BLOCK = new Uint8Array(1024 * 1024);

async function overwrite(path: string): Promise<void> {
  const size = await sizeOfFile(path);
  if (size === 0) return;
  const file = await open(path, 'r+');
  try {
    for (let at = 0; at < size; at += BLOCK.length) await file.write(BLOCK, 0, Math.min(BLOCK.length, size - at), at);
    await file.sync();
    await file.truncate(0);
  } finally {
    await file.close();
  }
}

/** What a crash left of uploads: nobody reads any before the program has started. */
export async function clearUploads(uploads: string): Promise<void> {
  for (const name of await readdir(uploads)) await rm(join(uploads, name), { recursive: true, force: true });
}

// Node's own errors carry their code, which Error's type does not say.
const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
