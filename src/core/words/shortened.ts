/** Characters (code points) that a name or a file name may take up in a sentence. */
const LONGEST = 60;

/** A name as it fits into a sentence: on one line, its end kept, where a file says what it is. */
export function shortened(name: string): string {
  const characters = [...name.replace(/\s+/g, ' ').trim()];
  if (characters.length <= LONGEST) return characters.join('');
  return [...characters.slice(0, LONGEST - 13), '…', ...characters.slice(-12)].join('');
}
