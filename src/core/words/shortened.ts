/** Characters (code points) that a name or a file name may take up in a sentence. */
const LONGEST = 60;

/** What turns the letters behind it around, and what is no letter at all. */
const UNWANTED = /(?!\s)\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Letters that show nothing are among them. */
const UNSEEN = /^[\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]*$/u;

/** Some call themselves by characters that nobody can see, or type. */
const isUnseen = (name: string): boolean => UNSEEN.test(name);

/** undefined: there is no name, or none that can be seen. */
export const nameShown = (name: string | undefined): string | undefined =>
  name === undefined || isUnseen(name) ? undefined : shortened(name);

/** A name as it fits into a sentence: on one line, its end kept, where a file says what it is. Never empty. */
export function shortened(name: string): string {
  if (isUnseen(name)) return '–';
  const characters = [...name.replace(UNWANTED, '').replace(/\s+/g, ' ').trim()];
  if (characters.length <= LONGEST) return characters.join('');
  return [...characters.slice(0, LONGEST - 13), '…', ...characters.slice(-12)].join('');
}
