// The words of a text that say something: English ones as their stems, Chinese and Japanese ones as a dictionary cuts them,
// which the index does not know. For holding two texts against each other; what is searched for are tokens.
import { isStopWord, tokens } from './tokens.ts';
import { formsOf } from './verb-forms.ts';

const WEAK_WORDS =
  'first last next time times day days night nights morning evening week weekend month year years today yesterday tonight tomorrow ' +
  'thing things something anything nothing everything someone somebody anyone anybody everybody people place remember remembered ' +
  'remind recall forget know knew think thought want wanted like liked love say said tell told talk talked ask asked speak get got give gave ' +
  'go went gone come came make made take took see saw look feel felt happen happened use used start end always never sometimes ' +
  'really still even much lot lots way back away around good nice great best favourite favorite new old little big long short ' +
  'one two together else maybe please well okay yes moment story memory whole part mean meant find found keep kept put let need ' +
  'call try stop leave left seem turn work bad better every person man woman';
const WEAK_CHINESE =
  '第一次 第一 第一个 第一天 最后 最后一次 一次 那次 这次 上次 下次 那天 那晚 那个 这个 那时 那时候 时候 有时 当时 今天 昨天 明天 晚上 早上 记得 想起 忘 忘记 忘了 ' +
  '突然 一起 一直 一般 总是 从来 知道 觉得 喜欢 想 说 做 去 看 吃 喝 有 来 走 叫 用 让 给 别人 有人 事 事情 东西 地方 样子 还是 现在 以前 以后 后来 ' +
  '为什么 因为 怎么 怎么样 怎样 咱 咱们 咱俩 俩 大家 自己 特别 真 真的 好 最 哪只 那只 一只 那条 那家 那件 天 年 月 第 次 只 条 件 些 是的 没有 有没有 过 再 又 才';
const WEAK_ONES: ReadonlySet<string> = new Set([...tokens(WEAK_WORDS), ...WEAK_CHINESE.split(' ')]);
/** It says too little for anything to rest on it. */
export const isWeak = (word: string): boolean => WEAK_ONES.has(word) || /^\d+$/.test(word);

const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Without stop words: words of which none is a part of another by chance: tokens, and for Chinese and Japanese the words of a dictionary. */
export function contentWords(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFKC').toLowerCase();
  const plain = tokens(folded).filter((token) => !HAN.test(token));
  const cut = HAN.test(folded)
    ? [...segmenter.segment(folded)].flatMap(({ segment, isWordLike }) =>
        isWordLike && HAN.test(segment) ? [segment] : [],
      )
    : [];
  return new Set([...plain, ...cut].filter((word) => !isStopWord(word)));
}

/** What hangs on a Chinese word without changing what it is: 鞋子, 湖边. */
const HANGS_ON = /^(.+?)[子边里上头儿们着了过下]$/u;
const bare = (word: string): string => (HAN.test(word) ? (HANGS_ON.exec(word)?.[1] ?? word) : word);

/** Of the index: a word that was stemmed is one with its forms, a Chinese one has several. */
export const termsOf = (word: string): readonly string[] => (HAN.test(word) ? tokens(bare(word)) : formsOf(word));
/** A dictionary cut it: of all that the index holds of it, the rarest counts. */
export const isCut = (word: string): boolean => HAN.test(word);
/** A single Chinese character, which no index finds. */
export const isSingle = (word: string): boolean => HAN.test(word) && [...bare(word)].length === 1;

/** Whether a text holds a word, in whatever form. */
export function holderOf(text: string): (word: string) => boolean {
  const held = new Set(tokens(text).flatMap(formsOf));
  const folded = text.normalize('NFKC').toLowerCase();
  return (word) => (HAN.test(word) ? folded.includes(bare(word)) : held.has(word));
}
