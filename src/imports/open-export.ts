// The files of an upload, wherever they lie: single files, folders, zips, and a zip inside a zip once.
import { closeSync, createReadStream, createWriteStream, openSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../core/errors.ts';
import { isPhotoName } from '../core/photos/photo.ts';
import { isJunk, isMediaName } from './file-names.ts';
import type { StoredFile } from './format.ts';
import { contentOf } from './magic.ts';
import { openZip } from './zip.ts';

/** A file on disk, and the name the person knows it by. May be a folder. */
export interface LocalFile {
  readonly path: string;
  readonly name: string;
}

export interface OpenExport {
  readonly files: readonly StoredFile[];
  /** Files in the zips, media included; undefined where there was no zip. */
  readonly zipEntries: number | undefined;
  /** By their names, also where they are not looked for. */
  readonly photos: number;
  /** A zip was found deeper than one zip inside another, and left alone. */
  readonly tooDeep: boolean;
  close(): void;
}

/** What is looked for in folders and zips; what was sent by itself is taken whatever it is called. */
export type Looked = 'exports' | 'photos';

const WANTED: Readonly<Record<Looked, (path: string) => boolean>> = {
  exports: (path) => !isMediaName(path),
  photos: isPhotoName,
};

/** What one walk over an upload gathers. */
interface Gathering {
  readonly wants: (path: string) => boolean;
  readonly files: StoredFile[];
  readonly closers: (() => void)[];
  zipEntries: number | undefined;
  photos: number;
  tooDeep: boolean;
}

/** Larger pieces are not quicker, and cost memory: strings beyond 128 kB live where they are seldom collected. */
const READ_AT_ONCE = 64 << 10;
const DEEPEST_FOLDER = 12;
/** A zip inside a zip is unpacked to disk first. */
const LARGEST_INNER_ZIP = 2 ** 30;

/** Throws UserError. Close it when the reading is done. */
export async function openExport(uploads: readonly LocalFile[], looked: Looked = 'exports'): Promise<OpenExport> {
  const found: Gathering = {
    wants: WANTED[looked],
    files: [],
    closers: [],
    zipEntries: undefined,
    photos: 0,
    tooDeep: false,
  };
  const close = () => {
    for (const closer of found.closers.splice(0)) closer();
  };
  try {
    for (const upload of uploads) await gather(upload, upload.name, found, 0);
  } catch (error) {
    close();
    throw error;
  }
  return {
    files: found.files,
    zipEntries: found.zipEntries,
    photos: found.photos,
    tooDeep: found.tooDeep,
    close,
  };
}

async function gather(upload: LocalFile, path: string, found: Gathering, depth: number): Promise<void> {
  const stats = await stat(upload.path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new UserError({ code: 'file-gone', file: upload.name }, { cause: error });
    throw error;
  });
  if (stats.isDirectory()) return gatherFolder(upload, path, found, depth);
  if (stats.isFile() && !isJunk(path) && isPhotoName(path)) found.photos++;
  if (!stats.isFile() || (depth > 0 && (isJunk(path) || !found.wants(path)))) return;
  const file: StoredFile = {
    path,
    upload: upload.name,
    inZip: false,
    size: stats.size,
    local: upload.path,
    bytes: () => readDisk(upload.path),
  };
  if (stats.size > 0 && contentOf(await firstBytes(file, 512)) === 'zip')
    await gatherZip(upload.path, depth > 0 ? path : upload.name, found, true);
  else found.files.push(file);
}

async function gatherFolder(upload: LocalFile, path: string, found: Gathering, depth: number): Promise<void> {
  if (depth === DEEPEST_FOLDER) return;
  const names = (await readdir(upload.path)).sort();
  for (const name of names) {
    const inner = depth === 0 ? name : `${path}/${name}`;
    await gather({ path: join(upload.path, name), name: upload.name }, inner, found, depth + 1);
  }
}

async function gatherZip(source: string | number, upload: string, found: Gathering, outer: boolean): Promise<void> {
  const zip = await openZip(source, { upload, wants: found.wants });
  found.closers.push(() => zip.close());
  found.zipEntries = (found.zipEntries ?? 0) + zip.entries;
  found.photos += zip.photos;
  for (const member of zip.members) {
    const file: StoredFile = { ...member, upload, inZip: true };
    if (member.size === 0 || contentOf(await firstBytes(file, 512)) !== 'zip') found.files.push(file);
    else if (outer) await gatherZip(await unpack(file), upload, found, false);
    else found.tooDeep = true;
  }
}

async function* readDisk(path: string): AsyncGenerator<Uint8Array, void, void> {
  yield* createReadStream(path, { highWaterMark: READ_AT_ONCE });
}

/** At most so many, fewer only at the end of the file. */
export async function firstBytes(file: StoredFile, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of file.bytes()) {
    parts.push(part);
    length += part.length;
    if (length >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
}

/** On disk, but no longer in any folder: its bytes are gone when it is closed, even by a crash. */
async function unpack(file: StoredFile): Promise<number> {
  if (file.size > LARGEST_INNER_ZIP) throw new UserError({ code: 'zip-unsafe', file: file.upload, why: 'too-large' });
  const folder = await mkdtemp(join(tmpdir(), 'afterword-'));
  // A bare descriptor: a FileHandle would be closed when it is collected, under yauzl's feet.
  const descriptor = openSync(join(folder, 'inner.zip'), 'wx+', 0o600);
  try {
    await pipeline(file.bytes(), createWriteStream('', { fd: descriptor, autoClose: false }));
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
