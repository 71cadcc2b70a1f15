// What a font has signs for.
import * as fontkit from 'fontkit';

/** Signs that are not looked up again. */
const REMEMBERED = 4096;

export type Has = (character: string) => boolean;

export function signsOf(font: Buffer): Has {
  const glyphs = fontkit.create(font);
  if (!('hasGlyphForCodePoint' in glyphs)) throw new Error('a collection where one font was expected');
  const known = new Map<string, boolean>([['\n', true]]);
  return (character) => {
    const has = known.get(character) ?? glyphs.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    if (known.size < REMEMBERED) known.set(character, has);
    return has;
  };
}

/** Signs that are neither, such as emoji, can be left out without losing a word. */
export const hasLetters = (text: string, has: Has): boolean =>
  [...text.normalize('NFC')].every((character) => !/[\p{L}\p{N}]/u.test(character) || has(character));

/** Without what the font has no sign for. */
export const printable = (text: string, has: Has): string => [...text.normalize('NFC')].filter(has).join('');
