// What stands in a prompt as data. Whoever wrote it, it can not close the block it stands in, begin a line of its own,
// or pass itself off as another speaker's line.

/** Controls, zero-width and direction marks, and the invisible tag characters that hide a text inside a text. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu;
/** What could open or close a tag; "<3" and ">_<" are left as typed. */
const OPENS_A_TAG = /[<＜‹〈](?=[/!?]*\p{L}|\s*[/!?]+\s*\p{L})/gu;

/** Characters of one message that are quoted. */
const LONGEST = 600;

/** For a prompt. */
export const quoted = (text: string, longest = LONGEST): string => oneLine(text, longest).replace(OPENS_A_TAG, '(');

/** White space made plain, what is invisible left out, and no more than so many characters. */
export function oneLine(text: string, longest: number): string {
  const characters = [...text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim()];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest).join('')}…`;
}

/** What the other person is called at the beginning of a line: letters, digits and little else. */
export function label(name: string): string {
  const plain = quoted(name, 40)
    .replace(/[^\p{L}\p{M}\p{N} .'’-]/gu, '')
    .trim();
  return plain === '' || plain.toLowerCase() === READER ? 'them' : plain;
}

/** What the user is called in a prompt. */
export const READER = 'reader';
