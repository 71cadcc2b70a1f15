// Pictures that a person shows in the talk, as the platform still holds them.
import type { PlatformName, ReceivedFile } from '../core/events.ts';
import type { Pictures } from '../core/ports.ts';
import type { Picture } from '../core/talk/model.ts';
import { abortable } from './abortable.ts';
import type { OpenHeic } from './photos/heic-process.ts';
import { photoKindOf } from './photos/kinds.ts';

/** Bytes of a photo, which is made smaller; and of a GIF, which is not: the models' API takes five megabytes in base64. */
const LARGEST = 20 << 20;
const LARGEST_GIF = 3_700_000;
/** Pixels of the longer side that a model sees. */
const SEEN = 1568;

type Open = (platform: PlatformName, file: ReceivedFile) => AsyncIterable<Uint8Array>;

/** The bytes are held while one turn is answered, and nowhere kept; nothing of a photo's metadata comes along. */
export const createPictures = (open: Open, openHeic: OpenHeic): Pictures => ({
  async open(platform, file, signal) {
    if (file.size !== undefined && file.size > LARGEST) return undefined;
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of abortable(open(platform, file), signal)) {
      size += part.length;
      if (size > LARGEST) return undefined;
      parts.push(part);
    }
    return pictureOf(Buffer.concat(parts), openHeic);
  },
});

async function pictureOf(bytes: Buffer, openHeic: OpenHeic): Promise<Picture | undefined> {
  if (bytes.toString('latin1', 0, 4) === 'GIF8')
    return bytes.length > LARGEST_GIF ? undefined : { mime: 'image/gif', base64: bytes.toString('base64') };
  const kind = photoKindOf(bytes);
  if (!kind) return undefined;
  const { smallPictures } = await import('./photos/pixels.ts'); // large, and only for who shows pictures
  const opened = await smallPictures(bytes, kind, [SEEN], openHeic);
  const [seen] = opened.is === 'open' ? opened.sizes : [];
  return seen && { mime: 'image/jpeg', base64: seen.toString('base64') };
}
