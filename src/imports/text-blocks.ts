// A text file as a series of strings that end where a line ends. Nothing is held but the block at hand.
import { StringDecoder } from 'node:string_decoder';
import type { Charset } from './charset.ts';
import type { ExportFile } from './format.ts';

/** A line longer than this (in UTF-16 units) is cut: no message is that long, and memory must not grow with the file. */
const LONGEST_LINE = 16 << 20;

interface Decoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

/** Undecodable bytes become U+FFFD. */
export function decoderFor(charset: Charset): Decoder {
  if (charset === 'utf-8') {
    const decoder = new StringDecoder('utf8');
    return {
      write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
      end: () => decoder.end(),
    };
  }
  const decoder = new TextDecoder(charset);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** The decoded file in pieces of any length, without a byte order mark. */
export async function* textPieces(file: ExportFile): AsyncGenerator<string, void, void> {
  const decoder = decoderFor(file.charset);
  let first = true;
  for await (const bytes of file.bytes()) {
    let piece = decoder.write(bytes);
    if (piece === '') continue;
    if (first && piece.charCodeAt(0) === 0xfeff) piece = piece.slice(1);
    first = false;
    if (piece !== '') yield piece;
  }
  const rest = decoder.end();
  if (rest !== '') yield rest;
}

/** Pieces that end behind a line feed, but for the last. */
export async function* textBlocks(file: ExportFile): AsyncGenerator<string, void, void> {
  let open: string[] = [];
  let openLength = 0;
  for await (const piece of textPieces(file)) {
    const end = piece.lastIndexOf('\n') + 1;
    if (end > 0) {
      yield openLength > 0 ? open.join('') + piece.slice(0, end) : piece.slice(0, end);
      open = [];
      openLength = 0;
    }
    if (end < piece.length) {
      open.push(piece.slice(end));
      openLength += piece.length - end;
    }
    if (openLength > LONGEST_LINE) {
      yield `${open.join('')}\n`;
      open = [];
      openLength = 0;
    }
  }
  if (openLength > 0) yield open.join('');
}
