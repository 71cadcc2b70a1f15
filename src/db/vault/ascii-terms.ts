// What `indexTerms` gives for text in ASCII, from bytes to bytes: most messages in English, and three times as fast, because
// no string is made. A test holds the two to the same tokens.
import { tokens, WORD_LENGTH } from '../../core/archive/tokens.ts';

/** Reads bytes begin..end of `text`, writes its terms into `out` from `at` on, and returns where they end. */
export type WriteTerms = (text: Uint8Array, begin: number, end: number, out: Uint8Array, at: number) => number;

/** Words known at once; then all are forgotten. A record of a million messages uses some 50,000. */
const MOST_WORDS = 1 << 16;
const SLOTS = MOST_WORDS * 2;
const SPACE = 32;

/** Lower case of letters, digits as they are, 0 for what parts words. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/** The terms are no longer than the text, and a space. */
export function asciiTerms(): WriteTerms {
  /** Each known word, and after it its stem and a space. */
  const letters = new Uint8Array(MOST_WORDS * 32);
  const begins = new Int32Array(MOST_WORDS);
  const lengths = new Uint8Array(MOST_WORDS);
  const stemLengths = new Uint8Array(MOST_WORDS);
  /** By the hash of a word its number, from 1 on; 0 is free. The next slot where another word has it. */
  const slots = new Int32Array(SLOTS);
  let words = 1;
  let used = 0;

  const same = (word: number, text: Uint8Array, begin: number): boolean => {
    const from = begins[word] ?? 0;
    const length = lengths[word] ?? 0;
    for (let i = 0; i < length; i++) if (letters[from + i] !== FOLDED[text[begin + i] ?? 0]) return false;
    return true;
  };
  const learn = (text: Uint8Array, begin: number, end: number, slot: number): number => {
    const word = String.fromCharCode(...text.subarray(begin, end)).toLowerCase();
    const [stem = ''] = tokens(word);
    begins[words] = used;
    lengths[words] = word.length;
    stemLengths[words] = stem.length + 1;
    for (const letter of `${word}${stem} `) letters[used++] = letter.charCodeAt(0);
    slots[slot] = words;
    return words++;
  };
  const find = (text: Uint8Array, begin: number, end: number, hash: number): number => {
    if (words === MOST_WORDS || used + 3 * WORD_LENGTH > letters.length) {
      slots.fill(0);
      words = 1;
      used = 0;
    }
    for (let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const word = slots[slot] ?? 0;
      if (word === 0) return learn(text, begin, end, slot);
      if (lengths[word] === end - begin && same(word, text, begin)) return word;
    }
  };
  const putWord = (text: Uint8Array, begin: number, end: number, hash: number, out: Uint8Array, at: number): number => {
    if (end - begin > WORD_LENGTH) return putLong(text, begin, out, at);
    const word = find(text, begin, end, hash);
    const from = (begins[word] ?? 0) + (lengths[word] ?? 0);
    const length = stemLengths[word] ?? 0;
    for (let i = 0; i < length; i++) out[at + i] = letters[from + i] ?? 0;
    return at + length;
  };
  return (text, begin, end, out, at) => {
    let place = at;
    let from = -1;
    let hash = 0;
    for (let i = begin; i <= end; i++) {
      const code = i < end ? (FOLDED[text[i] ?? 0] ?? 0) : 0;
      if (code !== 0) {
        if (from < 0) hash = 0x811c9dc5;
        if (from < 0) from = i;
        hash = Math.imul(hash ^ code, 0x01000193);
      } else if (from >= 0) {
        place = putWord(text, from, i, hash, out, place);
        from = -1;
      }
    }
    return place;
  };
}

function putLong(text: Uint8Array, begin: number, out: Uint8Array, at: number): number {
  for (let i = 0; i < WORD_LENGTH; i++) out[at + i] = FOLDED[text[begin + i] ?? 0] ?? 0;
  out[at + WORD_LENGTH] = SPACE;
  return at + WORD_LENGTH + 1;
}
