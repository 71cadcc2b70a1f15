// Small pictures of a photo. Whoever made it may mean harm: its header is looked at before its pixels, only the readers of
// four formats are there, and nothing of its metadata comes along.
import sharp, { type Sharp } from 'sharp';
import type { HeicPixels, OpenHeic, Turn } from './heic-process.ts';
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
export async function smallPictures(
  bytes: Buffer,
  kind: PhotoKind,
  sizes: readonly number[],
  openHeic: OpenHeic,
): Promise<Opened> {
  if (kind !== 'heic') return pictured(bytes, sizes);
  if (!isWhole(bytes)) return { is: 'broken' };
  const opened = await openHeic(bytes, Math.max(...sizes));
  return opened ? pictured(await upright(opened), sizes) : { is: 'sealed' };
}

/** As a PNG. */
async function upright({ turns, ...pixels }: HeicPixels): Promise<Buffer> {
  const { data, width, height } = pixels;
  let png = await sharp(data, { raw: { width, height, channels: 3 } })
    .png(UNPRESSED)
    .toBuffer();
  for (const turn of turns) png = await turned(sharp(png), turn).png(UNPRESSED).toBuffer();
  return png;
}

const UNPRESSED = { compressionLevel: 0 } as const;

function turned(picture: Sharp, turn: Turn): Sharp {
  if ('by' in turn) return picture.rotate(360 - turn.by);
  return turn.mirrored === 'sideways' ? picture.flop() : picture.flip();
}

async function pictured(bytes: Buffer, sizes: readonly number[]): Promise<Opened> {
  const options = { failOn: 'truncated', limitInputPixels: MOST_PIXELS, sequentialRead: true } as const;
  try {
    const { width, height, isProgressive } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    if (width * height > (isProgressive ? MOST_AT_ONCE : MOST_PIXELS)) return { is: 'too-large' };
    const made: Buffer[] = [];
    for (const size of sizes) made.push(await jpegWithin(sharp(made[0] ?? bytes, options), size));
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
const jpegWithin = (picture: Sharp, size: number): Promise<Buffer> =>
  picture
    .autoOrient()
    .resize(size, size, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: QUALITY })
    .toBuffer();
