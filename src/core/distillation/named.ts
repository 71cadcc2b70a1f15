// Names and numbers in a sentence: what somebody who makes something up adds.
import { fold } from '../care/fold.ts';

const MARKED_LIKE_A_NAME = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}[\p{L}’']+/gu;
/** Where more of the words are written so, it is the language: German writes every noun like a name. */
const FEW = 0.25;

/** In lower case. Only of scripts that mark them, and of languages that mark only them. */
export function namesIn(sentence: string): readonly string[] {
  const found = sentence.match(MARKED_LIKE_A_NAME) ?? [];
  const words = sentence.split(/\s+/).length;
  return found.length > FEW * words ? [] : found.map((name) => name.toLowerCase().replace(/[’']s?$/u, ''));
}

const WORDS = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const DIGITS = '零一二三四五六七八九';

/** From three on: "one" and "two" are said of everything. */
export function numbersIn(text: string): ReadonlySet<number> {
  const folded = fold(text);
  const digits = [...folded.matchAll(/\d+/g)].map(([number]) => Number(number));
  const words = [...folded.matchAll(/[a-z]+/g)].map(([word]) => WORDS.indexOf(word) + 3).filter((number) => number > 2);
  const chinese = [...folded.matchAll(/[一二三四五六七八九十]+/gu)].map(([number]) => chineseNumber(number));
  return new Set([...digits, ...words, ...chinese].filter((number) => number > 2));
}

/** Up to ninety-nine; 十 alone is ten. */
function chineseNumber(text: string): number {
  const digit = (each: string, other: number): number => (each === '' ? other : DIGITS.indexOf(each.at(-1) ?? ''));
  if (!text.includes('十')) return digit(text, 0);
  const [tens = '', ones = ''] = text.split('十');
  return 10 * digit(tens, 1) + digit(ones, 0);
}
