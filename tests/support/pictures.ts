// Pictures made for tests: real ones, and ones that mean harm.
import { deflateSync } from 'node:zlib';

/** A piece of a PNG. Its checksum is right. */
export function pngChunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crcOf(body), body.length + 4);
  return chunk;
}

function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Of that size, in one grey, as its header says; with further pieces before the pixels. */
export function png(width: number, height: number, pieces: readonly Buffer[] = [], rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(rows * (width + 1), 0));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    ...pieces,
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Entries of a directory of EXIF. */
type Entry = readonly [tag: number, type: number, count: number, value: number];

/** A TIFF block with one directory. */
export function tiff(entries: readonly Entry[], next = 0): Buffer {
  const block = Buffer.alloc(14 + 12 * entries.length);
  block.write('II*\0', 'latin1');
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(entries.length, 8);
  for (const [i, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + 12 * i;
    block.writeUInt16LE(tag, at);
    block.writeUInt16LE(type, at + 2);
    block.writeUInt32LE(count, at + 4);
    block.writeUInt32LE(value, at + 8);
  }
  block.writeUInt32LE(next, 10 + 12 * entries.length);
  return block;
}

/** The JPEG with those EXIF data before everything else in it. */
export function withExif(jpeg: Buffer, block: Buffer): Buffer {
  const head = Buffer.from('\xff\xd8\xff\xe1\0\0Exif\0\0', 'latin1');
  head.writeUInt16BE(block.length + 8, 4);
  return Buffer.concat([head, block, jpeg.subarray(2)]);
}
