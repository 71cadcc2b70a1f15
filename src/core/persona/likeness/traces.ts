// The traces a person leaves in what they type, counted over a set of messages. Every part is a distribution, and none needs
// the words of one language but laughter.

/** What a message ends with, begins with, and how often each habit of typing comes: shares of messages. */
export interface Habits {
  readonly ends: Shares;
  readonly begins: Shares;
  readonly rates: readonly number[];
}

/** Shares that add up to 1; empty where nothing was counted. */
export type Shares = ReadonlyMap<string, number>;

export interface Traces {
  readonly habits: Habits;
  /** Two to four characters in a row, as typed. */
  readonly pieces: Shares;
  /** Words and pairs of words. */
  readonly words: Shares;
  /** Share of messages in each class of length. */
  readonly lengths: readonly number[];
}

export const tracesOf = (texts: readonly string[]): Traces => ({
  habits: habitsIn(texts),
  pieces: piecesIn(texts),
  words: wordsIn(texts),
  lengths: lengthsIn(texts),
});

const PICTURE = /\p{Extended_Pictographic}/u;
const EMOTICON = /[:;=xX8][-^o']?[)(dDpP3oO\][/\\|*]|\^[_.-]?\^|[tT]_+[tT]|>_<|<3|[（(][^()（）]{1,6}[)）]/;
const LAUGHTER =
  /\b(?:a?(?:ha){2,}h?|l+o+l+|lmf?ao|he(?:he)+|hi(?:hi)+|jaja+|kkk+|www+|rsrs+|xd+)\b|哈{2,}|呵{2,}|嘿{2,}|嘻{2,}|233+|ㅋ{2,}|ㅎ{2,}|笑|草|w{2,}/iu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]/u;

type Rate = (text: string) => number;
const holds =
  (pattern: RegExp): Rate =>
  (text) =>
    pattern.test(text) ? 1 : 0;

/** Each between 0 and 1 for a message. */
const RATES: readonly Rate[] = [
  holds(PICTURE),
  holds(EMOTICON),
  holds(LAUGHTER),
  holds(/(\p{L})\1{2,}/u), // letters drawn out
  holds(/\.{2,}|…|。{2,}/u),
  holds(/[!！]/),
  holds(/[!！]{2,}/),
  holds(/[?？]/),
  holds(/[?？]{2,}|[!！][?？]|[?？][!！]/),
  holds(/[,，、]/),
  holds(/[^.。][.。](?:\s|$)/),
  holds(/[~～]/),
  holds(/\w['’]\w/),
  holds(/ [-–—] |——/),
  holds(/[(（]/),
  holds(/["“”「」]/),
  holds(/\n/),
  holds(/\S {2,}\S/),
  holds(/[,.!?]\p{L}/u), // no space behind a mark
  holds(/\b\p{Lu}{2,}\b/u),
  (text) => (/\p{L}/u.test(text) && text === text.toLowerCase() ? 1 : 0),
  holds(/(?:^|\s)i(?:$|[\s'’])/),
  holds(/\d/),
  (text) => (/^(?:\p{L}{1,2}|\d)$/u.test(text.trim()) ? 1 : 0),
  (text) => Math.min(1, (text.match(/(?<![\p{L}'’])[a-z](?![\p{L}'’])/gu)?.length ?? 0) / text.split(/\s+/).length),
  (text) => (CJK.test(text) && /[a-z]{2,}/i.test(text) ? 1 : 0),
];

function habitsIn(texts: readonly string[]): Habits {
  const ends = new Map<string, number>();
  const begins = new Map<string, number>();
  const rates = RATES.map(() => 0);
  for (const text of texts) {
    add(ends, endOf(text), 1);
    add(begins, beginOf(text), 1);
    for (const [i, rate] of RATES.entries()) rates[i] = (rates[i] ?? 0) + rate(text) / texts.length;
  }
  return { ends: shares(ends), begins: shares(begins), rates };
}

const MARKS = /(?:\.{2,}|…+|。{2,}|~+|～+|[.!?。！？,，;；:：、)）])$/u;

/** The closing mark; of several, the first two. */
export function endOf(text: string): string {
  const line = text.trimEnd();
  // the marks stand at the end: what is far before it is not looked at
  const marks = MARKS.exec(line.slice(-40))?.[0];
  if (marks !== undefined) return marks.slice(0, 2);
  return PICTURE.test([...line.slice(-4)].at(-1) ?? '') ? 'emoji' : 'none';
}

function beginOf(text: string): string {
  const [first = ''] = text.trimStart();
  if (/\p{Lu}/u.test(first)) return 'A';
  if (/\p{Ll}/u.test(first)) return 'a';
  if (/\p{Lo}/u.test(first)) return 'o';
  if (/\p{N}/u.test(first)) return '1';
  return PICTURE.test(first) ? 'e' : '.';
}

/** Case, marks and spaces kept, digits alike, both ends of a message marked. */
function piecesIn(texts: readonly string[]): Shares {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const line = text.normalize('NFC').replace(/\d/g, '0').replace(/\s+/g, ' ').trim();
    const characters = ['\u0002', ...line, '\u0003'];
    for (let length = 2; length <= 4; length++)
      for (let i = 0; i + length <= characters.length; i++) add(counts, characters.slice(i, i + length).join(''), 1);
  }
  return shares(counts);
}

/** Where there is Chinese, Japanese or Korean, single characters stand for words. A pair counts half. */
function wordsIn(texts: readonly string[]): Shares {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = CJK.test(text) ? [...folded(text).replace(/[\s\p{P}]/gu, '')] : wordsOf(text);
    for (const [i, word] of words.entries()) {
      add(counts, word, 1);
      const next = words[i + 1];
      if (next !== undefined) add(counts, `${word} ${next}`, 0.5);
    }
  }
  return shares(counts);
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Characters; the last class has no end. */
const CLASSES = [1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 48, 64, 90, 130, 200];

function lengthsIn(texts: readonly string[]): readonly number[] {
  const counts = new Array<number>(CLASSES.length + 1).fill(0);
  for (const text of texts) {
    const length = [...text].length;
    const found = CLASSES.findIndex((most) => length <= most);
    const place = found < 0 ? CLASSES.length : found;
    counts[place] = (counts[place] ?? 0) + 1 / texts.length;
  }
  return counts;
}

const add = (counts: Map<string, number>, key: string, times: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + times);
};

function shares(counts: ReadonlyMap<string, number>): Shares {
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  return new Map([...counts].map(([key, count]) => [key, count / sum]));
}
