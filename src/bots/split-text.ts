/**
 * Cuts a text into parts of at most `limit` UTF-16 units: at a line's end, else at a sentence's end, else between words,
 * else anywhere but inside a character. Blanks at the cuts are dropped. A text that fits comes back as it is.
 */
export function splitText(text: string, limit: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const at = cutBefore(rest, limit);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest].filter((part) => part !== '');
}

const SENTENCE_END = /[.!?…]["'”’)\]]*(?=\s)|[。！？…]["'”’」』）】]*/g;

/** In the second half of what fits, so that a lone early line does not become a message of its own. */
function cutBefore(text: string, limit: number): number {
  const half = Math.ceil(limit / 2);
  const line = text.lastIndexOf('\n', limit);
  if (line > half) return line;
  const sentence = lastSentenceEnd(text, half, limit);
  if (sentence > half) return sentence;
  const word = text.slice(0, limit + 1).search(/\s\S*$/);
  if (word > half) return word;
  const character = CHARACTERS.segment(text.slice(0, limit + LONGEST_CHARACTER)).containing(limit)?.index ?? limit;
  if (character > half) return character;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return splitsPair ? limit - 1 : limit;
}

/** As people see them: an emoji of several signs, or a letter with its accents, is one. */
const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** UTF-16 units; what is longer than that is no writing, and is cut. */
const LONGEST_CHARACTER = 64;

/** `from`: there is none between the two. */
function lastSentenceEnd(text: string, from: number, to: number): number {
  const ends = [...text.slice(from, to + 1).matchAll(SENTENCE_END)].map(
    (match) => from + match.index + match[0].length,
  );
  return Math.max(from, ...ends.filter((end) => end <= to));
}
