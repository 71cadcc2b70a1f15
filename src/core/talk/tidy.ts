// What is put right in a model's reply without asking it again: the marks and the case that the person never writes, and
// messages longer than theirs. Pure.
import type { Habit } from '../persona/manner.ts';
import type { StyleCard } from '../persona/style.ts';
import { largestBurst } from './bubbles.ts';
import { longestBubble } from './lengths.ts';

/** Below this share a full stop at the end is not theirs; above it a small letter at the beginning is. */
const SELDOM = 0.1;
const MOSTLY = 0.9;
/** Below this share a mark is one that they leave out. */
const RARE = 0.05;
/** Fewer messages say too little about either. */
const ENOUGH = 60;

export function tidied(bubbles: readonly string[], style: StyleCard | undefined): readonly string[] {
  if (!style || style.theirs.messages < ENOUGH) return bubbles;
  const mended = bubbles.map((bubble) => asTyped(bubble, style)).filter((bubble) => bubble !== '');
  const longest = longestBubble(style);
  const apart = mended.flatMap((bubble) => pieces(bubble, longest)).map((bubble) => asTyped(bubble, style));
  return apart.length <= largestBurst(style) ? apart : mended;
}

function asTyped(bubble: string, { theirs, manner }: StyleCard): string {
  const never = new Set<Habit>(manner?.never ?? []);
  let text = bubble;
  if (never.has('emoji'))
    text = text.replace(/\s?\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*/gu, '');
  if (never.has('dashes')) text = text.replace(/ [-–—] /g, ', ').replace(/(?<=\p{L})[–—](?=\p{L})/gu, ', ');
  if (never.has('semicolons')) text = text.replace(/[;；](?=\s|\p{L}|$)/gu, ',');
  if (never.has('exclamations')) text = text.replace(/[!！]+/g, '');
  if (never.has('apostrophes')) text = text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  if (theirs.exclaims < RARE) text = text.replace(/(?<![!！])[!！]\s*$/u, '');
  if (theirs.asks < RARE) text = text.replace(/(?<![?？])[?？]\s*$/u, '');
  if (theirs.endsWithStop < SELDOM) text = text.replace(/(?<![.。…])[.。]\s*$/u, '');
  if (theirs.startsLowerCase > MOSTLY) text = text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
  return text.trim();
}

/** At the ends of sentences, as few as fit; the whole where that leaves one too long. */
function pieces(bubble: string, longest: number): readonly string[] {
  if ([...bubble].length <= longest) return [bubble];
  const found: string[] = [];
  for (const sentence of bubble.match(/[^.!?。！？…]+[.!?。！？…]*\s*/gu) ?? []) {
    const joined = (found.at(-1) ?? '') + sentence;
    if (found.length > 0 && [...joined.trim()].length <= longest) found[found.length - 1] = joined;
    else found.push(sentence);
  }
  const trimmed = found.map((piece) => piece.trim());
  return trimmed.every((piece) => piece !== '' && [...piece].length <= longest) ? trimmed : [bubble];
}
