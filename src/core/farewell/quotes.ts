// Which parts of a text stand in quotation marks, and whether somebody really wrote them.

const QUOTED =
  /“([^”]*)”|"([^"\n]*)"|「([^」]*)」|『([^』]*)』|«([^»]*)»|‘([^’\n]*)’(?!\p{L})|(?<=^|[\s(])'([^'\n]{3,})'(?=[\s.,;:!?)]|$)|^>[ ]?(.+)$/gmu;
const LEFT_OPEN = /[“”"「」『』«»]/;

export const quotesIn = (text: string): readonly string[] =>
  [...text.matchAll(QUOTED)].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '');

export const outsideQuotes = (text: string): string => text.replace(QUOTED, ' ');

/** A quotation mark without its partner: then nobody can say what is quoted. */
export const isUnbalanced = (text: string): boolean => LEFT_OPEN.test(outsideQuotes(text));

/** Every part of the quote between ellipses occurs in one of the texts; case, spaces and marks at the ends do not count. */
export function occursIn(quote: string, texts: readonly string[]): boolean {
  const parts = quote
    .split(/…|\.{3,}|\[[^\]]*\]/)
    .map(plain)
    .filter((part) => part !== '');
  if (parts.length === 0) return false;
  return texts.some((text) => {
    const whole = plain(text);
    return parts.every((part) => whole.includes(part));
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”「」『』«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'.,;:!?，。！？、；：]+|[\s"'.,;:!?，。！？、；：]+$/g, '');
