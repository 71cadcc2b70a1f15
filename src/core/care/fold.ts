// Brings what people type into one shape before it is compared with a list. What is in ASCII already, most of English, is
// left alone as far as it can be.
import { isAscii } from '../archive/tokens.ts';

/** Traditional characters of the lists in this folder and of those that are held against what it folds, and their simplified forms. */
const SIMPLIFIED = new Map(
  '殺杀 殘残 輕轻 結结 樓楼 橋桥 遺遗 書书 沒没 傷伤 過过 繼继 續续 這这 個个 離离 開开 會会 還还 們们 為为 來来 藥药 燒烧 著着 願愿 讓让 點点 覺觉 愛爱 對对 歡欢 給给 馬马 車车 機机 門门 號号 電电 話话 錢钱 轉转 帳账 賬账 滾滚 醜丑 賤贱 臉脸 噁恶 惡恶 應应 該该 後后 復复 說说 嗎吗 麼么 樣样 誰谁 見见 實实 認认 識识 軟软 體体 擬拟 區区 單单 幾几 間间 裡里 裏里 從从 無无 義义 戀恋 斷断 瘋疯 懶懒 別别 處处 時时 現现 歸归 樂乐 聽听 證证 銀银 飯饭 館馆 華华 啟启 頭头 腦脑 動动 聲声 費费 紅红 髒脏 煩烦 騙骗 閉闭 寶宝 貝贝 親亲 媽妈 爾尔 寫写 試试 聯联 繫系 錯错 諒谅 負负 虧亏 複复 場场 鐘钟 醫医 辦办 驗验 碼码 夢梦 飛飞 學学 圖图 邊边 線线 衝冲 壞坏 嗆呛 罵骂 豬猪 豈岂 勁劲 價价 餓饿 農农 繩绳 終终 淨净 鬆松 長长 訣诀 慾欲 謝谢 幹干 關关 係系 記记 憶忆 歲岁 氣气 週周 禮礼 節节 熱热 淚泪 懷怀 諾诺 壓压 鬱郁 慮虑 買买 賣卖 帶带 講讲 語语 風风 顏颜 聖圣 誕诞 國国 慶庆 陽阳 勞劳 兒儿 燈灯 廟庙'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

const HAN = /\p{Script=Han}/gu;
const simplified = (character: string): string => SIMPLIFIED.get(character) ?? character;

/** Character by character: the places of all others stay. */
export const withSimplified = (text: string): string => text.replace(HAN, simplified);

/** Width, case and traditional forms made one, invisible characters dropped, typographic apostrophes straightened. */
export const fold = (text: string): string => (isAscii(text) ? text.toLowerCase().replaceAll('`', "'") : folded(text));

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/gu, '')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(HAN, simplified);

/** Letters typed apart ("d i e", "d.i.e") put together again. */
const joinSpaced = (text: string): string =>
  text.replace(/(?<![a-z])[a-z](?:[\s.*_-]{1,2}[a-z]){2,}(?![a-z])/g, (run) => run.replace(/[^a-z]/g, ''));

/** What is typed without its apostrophe, with it; "ill", "well", "id" and "were" are words of their own. */
const CONTRACTED =
  /\b(i(?=m\b|ve\b)|(?:you|they|we)(?=re\b|ve\b|ll\b)|(?:he|she|that|what|it|who|where|how|there|here|let)(?=s\b)|(?:do|does|did|is|are|was|have|has|had|would|could|should|ca|wo)n(?=t\b))/g;
const withApostrophes = (text: string): string => text.replace(CONTRACTED, "$1'");

/** Whatever stands between two Chinese characters, other than a sentence mark, taken out. */
const joinHan = (text: string): string => text.replace(/(?<=\p{Script=Han})[\s.*_·~/|-]+(?=\p{Script=Han})/gu, '');

/**
 * The readings of a text that a list is compared with: as folded; with stretched letters cut to one and to two; with
 * letters that were typed apart put together; and with the apostrophes that were left out. Hyphens, stars and underscores inside words count as spaces.
 */
export function readings(text: string): readonly string[] {
  const folded = joinHan(fold(text)).replace(/\s+/g, ' ').trim();
  const plain = folded
    .replace(/[-_*.,;:!"()[\]/\\،؛؟۔।॥…]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const once = plain.replace(/(\p{L})\1{2,}/gu, '$1');
  const twice = plain.replace(/(\p{L})\1{2,}/gu, '$1$1');
  return [...new Set([folded, plain, once, twice, joinSpaced(folded), joinSpaced(once), withApostrophes(once)])];
}

const katakana = /[\u30a1-\u30f6]/gu;
const KATAKANA_TO_HIRAGANA = 0x60;

/**
 * One spelling for what people spell in several ways: accents, ß and ё gone; Arabic without vowel signs and with one alef;
 * Devanagari without the dot below; katakana as hiragana; traditional characters as simplified ones; no apostrophes. For folded text, and for rules that are compared
 * with it.
 */
export const bare = (text: string): string => (isAscii(text) ? text : spelledOnce(text)).replaceAll("'", '');

const spelledOnce = (text: string): string =>
  text
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/gu, (letter) => letter.normalize('NFD').replace(/\p{Mn}/gu, ''))
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/ё/g, 'е')
    .replace(/[\u0640\u064b-\u065f\u0670]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/\u093c/gu, '')
    .replace(/ँ/gu, 'ं')
    .replace(HAN, simplified)
    .replace(katakana, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - KATAKANA_TO_HIRAGANA));

/** The readings in one spelling: of words, without marks between them; and without any space, where a script has none. */
export function spellings(text: string): { readonly spaced: readonly string[]; readonly solid: readonly string[] } {
  const [folded = '', ...others] = readings(text).map(bare);
  const spaced = others.length > 0 ? others : [folded];
  const solid = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\u3131-\u318e]/.test(folded)
    ? [folded, ...others].map((reading) => reading.replace(/\s+/g, ''))
    : [];
  return { spaced: [...new Set(spaced)], solid: [...new Set(solid)] };
}
