// What a file is by its first bytes.
import type { Content } from './format.ts';

type Magic = readonly [content: Content, at: number, bytes: string];

const MAGICS: readonly Magic[] = [
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['database', 0, 'SQLite format 3\0'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, '\x89PNG'],
  ['picture', 0, 'GIF8'],
  ['picture', 0, 'II*\0'],
  ['picture', 0, 'MM\0*'],
  ['picture', 8, 'WEBP'],
  ['picture', 4, 'ftypheic'],
  ['picture', 4, 'ftypheix'],
  ['picture', 4, 'ftypmif1'],
  ['picture', 4, 'ftypavif'],
  ['audio', 4, 'ftypM4A'],
  ['video', 4, 'ftyp'],
  ['video', 0, '\x1aE\xdf\xa3'],
  ['video', 8, 'AVI '],
  ['audio', 8, 'WAVE'],
  ['audio', 0, 'OggS'],
  ['audio', 0, 'ID3'],
  ['audio', 0, '\xff\xfb'],
  ['audio', 0, 'fLaC'],
  ['audio', 0, '#!AMR'],
  ['pdf', 0, '%PDF'],
  ['program', 0, 'MZ'],
  ['program', 0, '\x7fELF'],
  ['program', 0, '\xcf\xfa\xed\xfe'],
  ['program', 0, '\xca\xfe\xba\xbe'],
  ['document', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['document', 0, '{\\rtf'],
  ['archive', 0, '\x1f\x8b'],
  ['archive', 0, 'Rar!'],
  ['archive', 0, '7z\xbc\xaf'],
  ['archive', 0, 'BZh'],
  ['archive', 0, '\xfd7zXZ'],
  ['archive', 257, 'ustar'],
];

/** Bytes that no text has in number: a text in UTF-16 has zeros, which the charset trial tells. */
const CONTROLS = /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

export function contentOf(bytes: Uint8Array): Content {
  if (bytes.length === 0) return 'empty';
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const magic = MAGICS.find(([, at, text]) => start.startsWith(text, at));
  if (magic && !(magic[2] === 'MZ' && !start.includes('\0'))) return magic[0];
  if (/^[\s\0\ufeff\xef\xbb\xbf]*$/.test(start) && bytes.length < 4096) return 'empty';
  return (start.match(CONTROLS)?.length ?? 0) > start.length / 50 ? 'unknown' : 'text';
}
