// Whether a text is about what a message asks: by the words that say something, the rare ones most. A word like "first" or
// "day" never carries it: who asks for a first kiss is not told how the two first met.
import { isStopWord, tokens } from '../archive/tokens.ts';
import { formsOf } from '../archive/verb-forms.ts';
import type { RecordStore } from '../ports.ts';

export interface Closeness {
  /** Terms to search with; [] where the message names nothing. */
  readonly wanted: readonly string[];
  /** It names something in a single character, which no index finds. */
  readonly unindexed: boolean;
  /** 0: it is about something else. Else only the order means something. */
  closeness(text: string): number;
}

/** Of what the message's words weigh, a text must hold this share. Chosen on tests/recall/memories-*.txt. */
const SHARE = 0.36;
/** Of a longer message its heaviest words, this many, are the whole. */
const HEAVIEST = 5;
/** With fewer words that say something, what was said before counts too. */
const ENOUGH = 2;
/** What a word that many things share weighs beside another. */
const WEAK = 0.2;
/** And a single Chinese character, of which nobody knows how rare it is. */
const SINGLE = 0.7;
/** Messages of a record from which on its own counts say how rare a word is. */
const TELLING = 50;

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
const isWeak = (word: string): boolean => WEAK_ONES.has(word) || /^\d+$/.test(word);

const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of which none is a part of another by chance: tokens, and for Chinese and Japanese the words of a dictionary. */
function wordsOf(text: string): ReadonlySet<string> {
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

/** Of the index. A word that was stemmed is one, a Chinese one has several. */
const termsOf = (word: string): readonly string[] => (HAN.test(word) ? tokens(bare(word)) : formsOf(word));
const isSingle = (word: string): boolean => HAN.test(word) && [...bare(word)].length === 1;

/** A held text, ready to be asked for words. */
function holder(text: string): (word: string) => boolean {
  const held = new Set(tokens(text).flatMap(formsOf));
  const folded = text.normalize('NFKC').toLowerCase();
  return (word) => (HAN.test(word) ? folded.includes(bare(word)) : held.has(word));
}

/** To a message, and to what was said before it where it says little. */
export async function closenessTo(
  message: string,
  before: string | undefined,
  record: RecordStore,
): Promise<Closeness> {
  const own = wordsOf(message);
  const strong = [...own].filter((word) => !isWeak(word));
  const said = strong.length >= ENOUGH || before === undefined ? own : new Set([...own, ...wordsOf(before)]);
  const weights = await weightsOf([...said], record);
  const telling = [...said].filter((word) => !isWeak(word));
  const heaviest = [...weights.values()].sort((a, b) => b - a).slice(0, HEAVIEST);
  const whole = heaviest.reduce((sum, weight) => sum + weight, 0);
  return {
    wanted: [...new Set(telling.flatMap(termsOf))],
    unindexed: telling.some(isSingle),
    closeness(text) {
      const holds = holder(text);
      const held = [...said].filter(holds);
      const weight = held.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
      return held.some((word) => !isWeak(word)) && weight >= SHARE * whole ? weight : 0;
    },
  };
}

/** By how many messages of the record hold them. */
async function weightsOf(words: readonly string[], record: RecordStore): Promise<ReadonlyMap<string, number>> {
  const [counts, { messages }] = await Promise.all([record.counts(words.flatMap(termsOf)), record.extent()]);
  const total = Math.max(TELLING, messages);
  return new Map(
    words.map((word) => {
      const held = termsOf(word).map((term) => counts.get(term) ?? 0);
      const rare = Math.log(1 + total / Math.max(1, HAN.test(word) ? Math.min(...held) : Math.max(...held)));
      return [word, (isWeak(word) ? WEAK : isSingle(word) ? SINGLE : 1) * rare];
    }),
  );
}
