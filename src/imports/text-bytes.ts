// The bytes of a text file as UTF-8, whatever they were in.
import type { ExportFile } from './format.ts';
import { textPieces } from './text-blocks.ts';

/** Without a byte order mark. */
export async function* utf8Bytes(file: ExportFile): AsyncGenerator<Uint8Array, void, void> {
  if (file.charset !== 'utf-8') {
    for await (const piece of textPieces(file)) yield Buffer.from(piece, 'utf8');
    return;
  }
  let first = true;
  for await (const bytes of file.bytes()) {
    const marked = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    first = false;
    yield marked ? bytes.subarray(3) : bytes;
  }
}
