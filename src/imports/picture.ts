// Pictures that a person shows in the talk, as the platform still holds them.

import type { PlatformName, ReceivedFile } from '../core/events.ts';
import type { Pictures } from '../core/ports.ts';
import type { Picture } from '../core/talk/model.ts';

/** Bytes: base64 makes a third more of it, and the models' API takes five megabytes. */
const LARGEST = 3_700_000;

const KINDS: readonly (readonly [mime: Picture['mime'], at: number, bytes: string])[] = [
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
];

type Open = (platform: PlatformName, file: ReceivedFile) => AsyncIterable<Uint8Array>;

/** The bytes are held while one turn is answered, and nowhere kept. */
export const createPictures = (open: Open): Pictures => ({
  async open(platform, file, signal) {
    if (file.size !== undefined && file.size > LARGEST) return undefined;
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of open(platform, file)) {
      size += part.length;
      if (size > LARGEST || signal.aborted) return undefined;
      parts.push(part);
    }
    const bytes = Buffer.concat(parts);
    const head = bytes.toString('latin1', 0, 16);
    const kind = KINDS.find(([, at, magic]) => head.startsWith(magic, at));
    return kind && { mime: kind[0], base64: bytes.toString('base64') };
  },
});
