// One photo after another: what it says of itself, and two small pictures of it.
import { createHash } from 'node:crypto';
import { MOST_PHOTOS, type PhotoFault } from '../../core/photos/photo.ts';
import type { PhotoLook, PhotoLooks } from '../../core/ports.ts';
import { baseOf } from '../file-names.ts';
import type { StoredFile } from '../format.ts';
import { type LocalFile, openExport } from '../open-export.ts';
import { exifIn } from './exif.ts';
import { placeAt } from './gazetteer.ts';
import type { OpenHeic } from './heic-process.ts';
import { photoKindOf } from './kinds.ts';
import { metadataOf } from './metadata.ts';
import { takenByName } from './named-dates.ts';
import { smallPictures } from './pixels.ts';

/** Bytes of one photo. */
const LARGEST = 48 << 20;

/** Pixels of the picture for a model, and of the one that may be kept. */
const SIZES = [768, 320];

export interface LookOptions {
  /** How many of all were looked at. */
  readonly onLook: (done: number, total: number) => void;
  readonly signal: AbortSignal;
  readonly openHeic: OpenHeic;
}

/** Throws UserError for a broken zip, and the signal's reason. */
export async function lookAt(
  uploads: readonly LocalFile[],
  { onLook, signal, openHeic }: LookOptions,
): Promise<PhotoLooks> {
  const upload = await openExport(uploads, 'photos');
  try {
    const files = upload.files.slice(0, MOST_PHOTOS);
    const looks: PhotoLook[] = [];
    for (const file of files) {
      signal.throwIfAborted();
      looks.push(await look(file, openHeic));
      onLook(looks.length, files.length);
    }
    return { looks, passed: upload.files.length - files.length };
  } finally {
    upload.close();
  }
}

export async function look(file: StoredFile, openHeic: OpenHeic): Promise<PhotoLook> {
  const name = baseOf(file.path);
  const refused = (fault: PhotoFault): PhotoLook => ({ ok: false, name, fault });
  const bytes = await bytesOf(file);
  if (!bytes) return refused('too-large');
  const kind = photoKindOf(bytes);
  if (!kind) return refused('not-a-photo');
  const opened = await smallPictures(bytes, kind, SIZES, openHeic);
  if (opened.is === 'broken' || opened.is === 'too-large') return refused(opened.is);
  const { taken, coordinates } = exifIn(metadataOf(bytes, kind));
  const [view, small] = opened.is === 'open' ? opened.sizes.map((each) => each.toString('base64')) : [];
  const facts = {
    mark: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
    name,
    taken: taken ?? takenByName(name),
    place: coordinates && (await placeAt(coordinates)),
  };
  return { ok: true, facts, view: view === undefined ? undefined : { mime: 'image/jpeg', base64: view }, small };
}

/** undefined where there are too many. */
async function bytesOf(file: StoredFile): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of file.bytes()) {
    length += part.length;
    if (length > LARGEST) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
