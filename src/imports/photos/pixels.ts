// Small pictures of a photo. Whoever made it may mean harm: its header is looked at before its pixels, only the readers of
// four formats are there, and nothing of its metadata comes along.
import sharp, { type Sharp } from 'sharp';
import type { PhotoKind } from './kinds.ts';

/** Pixels of a photo that is read line by line, and of one that has to stand in memory whole (interlaced, progressive). */
const MOST_PIXELS = 120_000_000;
const MOST_AT_ONCE = 25_000_000;

const QUALITY = 78;

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadGif',
    'VipsForeignLoadNsgif',
  ],
});

export type Opened =
  | { readonly is: 'open'; readonly sizes: readonly Buffer[] }
  /** Nobody here can read such pixels. */
  | { readonly is: 'sealed' }
  | { readonly is: 'broken' }
  | { readonly is: 'too-large' };

/** JPEGs whose longer side is at most so many pixels, one for each, the largest first. */
export async function smallPictures(bytes: Buffer, kind: PhotoKind, sizes: readonly number[]): Promise<Opened> {
  if (kind === 'heic') return { is: isWhole(bytes) ? 'sealed' : 'broken' };
  const options = { failOn: 'truncated', limitInputPixels: MOST_PIXELS, sequentialRead: true } as const;
  try {
    const { width, height, isProgressive } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    if (width * height > (isProgressive ? MOST_AT_ONCE : MOST_PIXELS)) return { is: 'too-large' };
    const made: Buffer[] = [];
    for (const size of sizes) made.push(await within(sharp(made[0] ?? bytes, options), size));
    return { is: 'open', sizes: made };
  } catch {
    return { is: 'broken' }; // whatever the decoder says of it: it was a stranger's file
  }
}

/** A HEIC says what is in it, and no box of it goes beyond the end of the file. */
function isWhole(bytes: Buffer): boolean {
  let at = 0;
  let describes = false;
  while (at + 16 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    describes ||= bytes.toString('latin1', at + 4, at + 8) === 'meta';
    if (size === 0) return describes; // it goes to the end, wherever that is
    at += size === 1 ? Math.max(16, Number(bytes.readBigUInt64BE(at + 8))) : Math.max(8, size);
  }
  return describes && at === bytes.length;
}

/** On white where it is transparent. */
const within = (picture: Sharp, size: number): Promise<Buffer> =>
  picture
    .autoOrient()
    .resize(size, size, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: QUALITY })
    .toBuffer();
