// Zip archives, read with care: what is inside was put there by a stranger.
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { UserError } from '../core/errors.ts';
import { isPhotoName } from '../core/photos/photo.ts';
import { isJunk } from './file-names.ts';

/** More entries than any export we know: WhatsApp stops at ten thousand media files. */
const MOST_ENTRIES = 60_000;
/** Files that are wanted. */
const MOST_CANDIDATES = 20_000;
/** One file that is read may not grow beyond this (bytes). */
const LARGEST = 8 * 2 ** 30;
/** Chats compress 5 to 30 times; deflate ends at 1032. Small files are let off. */
const HIGHEST_RATIO = 200;
const RATIO_MATTERS_FROM = 32 << 20;

/** The file type bits of a Unix mode, in the upper half of the external attributes. */
const TYPE_BITS = 0o170000;
const SYMLINK = 0o120000;

type Danger = 'too-many-entries' | 'too-large' | 'ratio' | 'path';

interface ZipMember {
  readonly path: string;
  readonly size: number;
  bytes(): AsyncIterable<Uint8Array>;
}

export interface OpenZip {
  /** Those that are wanted: no folders, and no junk. */
  readonly members: readonly ZipMember[];
  /** All files, media included. */
  readonly entries: number;
  /** Of the entries, by their names. */
  readonly photos: number;
  close(): void;
}

/** What the zip is known by, and which of its files are looked for. */
export interface ZipWanted {
  /** The name the person knows it by. */
  readonly upload: string;
  readonly wants: (path: string) => boolean;
}

/** `source` is a path, or the descriptor of an open file. Throws UserError. */
export async function openZip(source: string | number, { upload, wants }: ZipWanted): Promise<OpenZip> {
  const options = { autoClose: false, decodeStrings: false };
  try {
    const zip = await (typeof source === 'string'
      ? yauzl.openPromise(source, options)
      : yauzl.fromFdPromise(source, options));
    try {
      return { ...(await listMembers(zip, { upload, wants })), close: () => zip.close() };
    } catch (error) {
      zip.close();
      throw error;
    }
  } catch (error) {
    throw asZipTrouble(error, upload);
  }
}

async function listMembers(zip: yauzl.ZipFile, { upload, wants }: ZipWanted): Promise<Omit<OpenZip, 'close'>> {
  const unsafe = (why: Danger) => new UserError({ code: 'zip-unsafe', file: upload, why });
  if (zip.entryCount > MOST_ENTRIES) throw unsafe('too-many-entries');
  const members: ZipMember[] = [];
  let entries = 0;
  let photos = 0;
  let packed = 0;
  for await (const entry of zip.eachEntry()) {
    const path = nameOf(entry);
    if (yauzl.validateFileName(path) !== null || isSymlink(entry)) throw unsafe('path');
    packed += entry.compressedSize;
    // Entries that share their bytes: the trick of the bombs that need no second zip.
    if (packed > zip.fileSize) throw unsafe('ratio');
    if (path.endsWith('/') || isJunk(path)) continue;
    entries++;
    if (entry.isEncrypted()) throw new UserError({ code: 'zip-encrypted', file: upload });
    if (isPhotoName(path)) photos++;
    if (!wants(path)) continue;
    if (entry.uncompressedSize > LARGEST) throw unsafe('too-large');
    if (isBomb(entry)) throw unsafe('ratio');
    if (members.push(member(zip, entry, path, upload)) > MOST_CANDIDATES) throw unsafe('too-many-entries');
  }
  return { members, entries, photos };
}

const isSymlink = (entry: yauzl.Entry): boolean => ((entry.externalFileAttributes >>> 16) & TYPE_BITS) === SYMLINK;

const isBomb = (entry: yauzl.Entry): boolean =>
  entry.uncompressedSize > RATIO_MATTERS_FROM &&
  entry.uncompressedSize > HIGHEST_RATIO * Math.max(1, entry.compressedSize);

/** Names are UTF-8 whether or not the zip says so; old Windows tools write the local code page. */
function nameOf(entry: yauzl.Entry): string {
  const raw = entry.fileNameRaw;
  for (const charset of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(raw).replaceAll('\\', '/');
    } catch {
      // The next charset, and at last code page 437, which can not fail.
    }
  }
  return yauzl.getFileNameLowLevel(0, raw, [], false);
}

function member(zip: yauzl.ZipFile, entry: yauzl.Entry, path: string, upload: string): ZipMember {
  return { path, size: entry.uncompressedSize, bytes: () => readMember(zip, entry, upload) };
}

async function* readMember(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  upload: string,
): AsyncGenerator<Uint8Array, void, void> {
  try {
    let sum = 0;
    for await (const bytes of await zip.openReadStreamPromise(entry)) {
      sum = crc32(bytes, sum);
      yield bytes;
    }
    if (sum !== entry.crc32) throw new Error('the checksum does not fit');
  } catch (error) {
    throw asZipTrouble(error, upload);
  }
}

/** A disk that fails is a bug's business; everything else that goes wrong in here is the zip's fault. */
function asZipTrouble(error: unknown, upload: string): unknown {
  if (error instanceof UserError || !(error instanceof Error) || 'syscall' in error) return error;
  return new UserError({ code: 'zip-broken', file: upload }, { cause: error });
}
