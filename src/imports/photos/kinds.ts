// What kind of photo a file is, by its first bytes.

export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'heic';

const KINDS: readonly (readonly [kind: PhotoKind, at: number, bytes: string])[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['webp', 8, 'WEBP'],
  ['heic', 4, 'ftypheic'],
  ['heic', 4, 'ftypheix'],
  ['heic', 4, 'ftyphevc'],
  ['heic', 4, 'ftypmif1'],
];

export function photoKindOf(bytes: Buffer): PhotoKind | undefined {
  const head = bytes.toString('latin1', 0, 16);
  return KINDS.find(([, at, magic]) => head.startsWith(magic, at))?.[0];
}
