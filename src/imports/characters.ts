// Characters that apps put into their lines and nobody sees.

/** Direction marks, zero-width spaces and byte order marks. Emoji joiners (U+200D, U+FE0F) are not among them. */
export const isMark = (code: number): boolean =>
  (code >= 0x200e && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0x61c ||
  code === 0xfeff ||
  code === 0x200b;

/** The space and those that stand in for it. */
export const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;

/** The value of a decimal digit in Latin, Arabic, Persian, Devanagari or Thai script; -1 for anything else. */
export function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  if (code >= 0x966 && code <= 0x96f) return code - 0x966;
  return code >= 0xe50 && code <= 0xe59 ? code - 0xe50 : -1;
}

/** With the digits of all these scripts in Latin. */
export function latinDigits(text: string): string {
  if (!/[\u0660-\u0e59]/.test(text)) return text;
  return [...text]
    .map((letter) => (digitOf(letter.charCodeAt(0)) < 0 ? letter : digitOf(letter.charCodeAt(0))))
    .join('');
}

const MARKS = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u202f\u2009]/g;

export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** A name as a person would type it. */
export const plainName = (raw: string): string => withoutMarks(raw).replace(SPACES, ' ').trim();

/** A copy that does not keep the large string alive that it was cut from. */
export const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
