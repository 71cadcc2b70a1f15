// One measure for both kinds of script: a Chinese, Japanese or Korean character counts as a word.

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}][\p{M}\p{N}'’-]*(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}\p{N}'’-])*/gu;

export const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];
export const countWords = (text: string): number => wordsIn(text).length;

/** The text on one line, with everything after that many words replaced by "…". */
export function clip(text: string, words: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const after = [...line.matchAll(WORD)][words];
  return after === undefined ? line : `${line.slice(0, after.index).trimEnd()}…`;
}
