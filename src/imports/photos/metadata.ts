// A photo without its pixels and without everything that may be compressed: what its date and place are read from.
import type { PhotoKind } from './kinds.ts';

/** The metadata of a JPEG stands in its first segments, none longer than 64 kB; that of a HEIC where its head says. */
const JPEG_HEAD = 256 << 10;
const HEIC_HEAD = 8 << 20;
/** Pieces of a PNG or WebP, and bytes of one that is kept. */
const MOST_CHUNKS = 100_000;
const LARGEST_CHUNK = 1 << 20;

export function metadataOf(bytes: Buffer, kind: PhotoKind): Buffer {
  switch (kind) {
    case 'jpeg':
      return bytes.subarray(0, JPEG_HEAD);
    case 'heic':
      return bytes.subarray(0, HEIC_HEAD);
    case 'png':
      return Buffer.concat([bytes.subarray(0, 8), ...chunks(bytes, PNG, ['IHDR', 'eXIf', 'IEND'])]);
    case 'webp': {
      const kept = Buffer.concat([bytes.subarray(8, 12), ...chunks(bytes, RIFF, ['VP8X', 'EXIF'])]);
      const size = Buffer.alloc(4);
      size.writeUInt32LE(kept.length);
      return Buffer.concat([bytes.subarray(0, 4), size, kept]);
    }
  }
}

interface Layout {
  readonly first: number;
  /** Where in a chunk its length and its name stand, and how much is around its data. */
  length(bytes: Buffer, at: number): number;
  readonly name: number;
  around(length: number): number;
}

const PNG: Layout = { first: 8, length: (bytes, at) => bytes.readUInt32BE(at), name: 4, around: () => 12 };
const RIFF: Layout = {
  first: 12,
  length: (bytes, at) => bytes.readUInt32LE(at + 4),
  name: 0,
  around: (n) => 8 + (n % 2),
};

/** Those with these names, wherever they stand: the metadata of a PNG may follow its pixels. */
function chunks(bytes: Buffer, layout: Layout, names: readonly string[]): readonly Buffer[] {
  const kept: Buffer[] = [];
  let at = layout.first;
  for (let count = 0; at + 8 <= bytes.length && count < MOST_CHUNKS; count++) {
    const length = layout.length(bytes, at);
    const end = at + length + layout.around(length);
    const name = bytes.toString('latin1', at + layout.name, at + layout.name + 4);
    if (names.includes(name) && length <= LARGEST_CHUNK) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return kept;
}
