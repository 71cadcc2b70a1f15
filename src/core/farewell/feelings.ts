// Words that show how a line was meant, in English and Chinese. Chosen by reading, not measured: they only decide which
// days are looked at, never what is said about anybody.
import { countWords } from './lengths.ts';

const WARM =
  /\b(?:love|loved|miss(?:ed)? you|happy|happiest|thank you|thanks|proud|beautiful|hugs?|kiss(?:es)?|can'?t wait|darling|sweet(?:heart|est)?|together|favou?rite|safe with you|good night)\b|❤|🥰|😘|🤗|爱你|愛你|想你|喜欢|喜歡|开心|開心|谢谢|謝謝|抱抱|幸福|晚安|亲爱的|親愛的|宝贝|寶貝|陪你|在一起|最好的/giu;

const HARD =
  /\b(?:hurts?|hate|leave me alone|cry(?:ing)?|cried|fight(?:ing)?|argu(?:e|ed|ing|ment)|can'?t do this|break(?:ing)? up|broke up|lonely|alone|angry|upset|sad|lied|lying|ignor(?:e|ed|ing)|disappointed|tired of|sorry|the end|it'?s over|goodbye|stop texting)\b|💔|😭|难过|難過|对不起|對不起|分手|吵架|生气|生氣|讨厌|討厭|哭|失望|受不了|算了|别管我|別管我|骗我|騙我|孤单|孤單|委屈|再见|再見/giu;

/** One of these makes a day hard by itself; "sorry" or "sad" alone does not. */
const GRAVE =
  /\b(?:hurts?|hate you|leave me alone|can'?t do this|break(?:ing)? up|broke up|it'?s over|stop texting|tired of (?:this|us|you)|lied to me|ignoring me)\b|💔|分手|受不了|别管我|別管我|骗我|騙我|吵架|对我失望|對我失望/giu;

const LAUGHTER = /\b(?:(?:ha){2,}h?|(?:he){2,}|lo+l|lmf?ao|rofl)\b|😂|🤣|😆|哈{2,}|嘿{2,}|嘻{2,}|笑死|2333*/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const warmth = (text: string): number => count(text, WARM);
export const hardness = (text: string): number => count(text, HARD);
/** Of a day: 2 and more is a hard one. */
export const strain = (text: string): number => hardness(text) + count(text, GRAVE);
export const laughter = (text: string): number => count(text, LAUGHTER);

/** Lines that hurt come last. */
export const kindest = <Line extends { readonly text: string }>(lines: readonly Line[]): readonly Line[] => {
  const cost = ({ text }: Line): number => hardness(text) * 10 - warmth(text) * 2 + (countWords(text) < 3 ? 5 : 0);
  return [...lines].sort((a, b) => cost(a) - cost(b));
};
