// The one tokeniser: what the record is indexed by and what it is searched with. Words are folded and stemmed as English;
// runs of Chinese, Japanese and Korean become overlapping pairs of characters, which find a two-character word in every
// sentence that holds it (dictionary words find it in 94 %, whole runs in 1 %).
import { porter } from './porter.ts';

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々〆';
const RUNS = new RegExp(`[${CJK}]+|[[\\p{L}\\p{N}\\p{M}]--[${CJK}]]+`, 'gv');
const OPENS_CJK = new RegExp(`^[${CJK}]`, 'u');
const ACCENTS = /[\u0300-\u036f]+/g;

/** Characters of a word that count; what is longer is no word that anybody searches for. */
export const WORD_LENGTH = 40;
/** Stems remembered between calls. A record of a million messages uses some 50,000 words. */
const REMEMBERED_STEMS = 1 << 16;
const stems = new Map<string, string>();

/** In order of the text, repeated as the text repeats them. Never empty strings, never with white space. */
export function tokens(text: string): string[] {
  return isAscii(text) ? asciiTokens(text) : foldedTokens(text.normalize('NFKC').toLowerCase());
}

/** The text as the index holds it: its tokens, with a space between. */
export const indexTerms = (text: string): string => tokens(text).join(' ');

/** Words too common to search for: English function words and their Chinese likes. Takes a token. */
export const isStopWord = (token: string): boolean => STOP_WORDS.has(token);

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** The same as `foldedTokens` for what needs no folding but of case: most messages in English. */
function asciiTokens(text: string): string[] {
  const lower = text.toLowerCase();
  const found: string[] = [];
  let from = -1;
  for (let i = 0; i <= lower.length; i++) {
    const code = lower.charCodeAt(i);
    const inWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (inWord && from < 0) from = i;
    if (inWord || from < 0) continue;
    found.push(stemmed(lower.slice(from, i)));
    from = -1;
  }
  return found;
}

function foldedTokens(folded: string): string[] {
  const found: string[] = [];
  for (const [run] of folded.matchAll(RUNS)) {
    if (OPENS_CJK.test(run)) pushPairs(run, found);
    else pushWord(run, found);
  }
  return found;
}

function pushPairs(run: string, found: string[]): void {
  let previous: string | undefined;
  let pairs = 0;
  for (const character of run) {
    if (previous !== undefined) pairs = found.push(previous + character);
    previous = character;
  }
  if (pairs === 0) found.push(run);
}

function pushWord(run: string, found: string[]): void {
  const plain = run.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  if (plain !== '') found.push(stemmed(plain));
}

function stemmed(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (word.length > WORD_LENGTH) return word.slice(0, WORD_LENGTH);
  const stem = /^[a-z]+$/.test(word) ? porter(word) : word;
  if (stems.size >= REMEMBERED_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}

const ENGLISH =
  'a an the and or but if then else of at by for with about into to from in on off out over under again once here there ' +
  'when where why how all any both each few more most other some such no nor not only own same so than too very s t can ' +
  'will just don should now d ll m o re ve y i me my myself we our ours ourselves you your yours yourself he him his ' +
  'himself she her hers herself it its itself they them their theirs themselves what which who whom whose this that ' +
  'these those am is are was were be been being have has had having do does did doing would could might must shall may ' +
  'as until while because during before after above below up down between through further didn doesn isn wasn weren hasn ' +
  'haven hadn won wouldn couldn shouldn aren ain im ive id youre dont didnt thats whats kind kinds type types many much ' +
  'long often ever also';
const CHINESE =
  '的 了 是 我 你 他 她 它 们 我们 你们 他们 她们 在 有 和 与 就 都 也 很 还 吗 呢 吧 啊 呀 哦 什么 哪 哪些 哪个 哪里 ' +
  '哪位 谁 怎么 为什么 多少 几 这 那 个 一个 这个 那个 一 不 没 没有 曾经 过 着 地 得 被 把 给 到 对 从 会 要 能 可以 ' +
  '最近 之前 时候 如何 是否 多 里 上 下 中 为 以 及 其 等 于';
const STOP_WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${CHINESE}`.split(' ').flatMap(tokens));
