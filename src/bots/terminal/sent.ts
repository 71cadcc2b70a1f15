// The folder that documents and pictures are put into.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** Writes it under its name, or, where that is taken, as name-2 and so on. Gives the path. */
export async function keepFile(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (let copy = 1; ; copy++) {
    const path = join(folder, numbered(safeName(name), copy));
    if (await writeNew(path, bytes)) return path;
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

const safeName = (name: string): string => basename(name.replace(/\p{Cc}/gu, '')).replace(/^\.*$/, 'file');

function numbered(name: string, copy: number): string {
  if (copy === 1) return name;
  const ending = extname(name);
  return `${name.slice(0, name.length - ending.length)}-${copy}${ending}`;
}
