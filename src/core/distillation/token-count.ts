// How many tokens a text has, where nobody can count them. Rather too many than too few.

/** Characters of an alphabet to one token; Chinese, Japanese and Korean ones count as one each. */
const CHARACTERS = 3.5;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

export function estimatedTokens(text: string): number {
  const cjk = text.match(CJK)?.length ?? 0;
  return Math.ceil((text.length - cjk) / CHARACTERS + cjk);
}
