// Habits of typing, counted. None needs to know the language but laughter.
import { laughs } from './acts.ts';
import type { Habits, Rate } from './style.ts';

const PICTURE = /\p{Extended_Pictographic}/u;
/** Whole sequences, as a family or a flag. Put together, since the flag is younger than the compiler's target. */
const EMOJI_FLAGS = 'gv';
const EMOJI = new RegExp(`\\p{RGI_Emoji}|${PICTURE.source}`, EMOJI_FLAGS);
const FULL_STOP = /(?:^|[^.。…])[.。]$/u;
const DOTS = /\.{2,}|…|。{2,}/u;
const FAVOURITES = 8;

/** A rate as it is stored: four decimals, so that the card reads the same each time. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const share = (part: number, whole: number): Rate => (whole === 0 ? 0 : rounded(part / whole));

/** The value below which that share of them lies; of none, `otherwise`. */
export function percentile(sorted: readonly number[], at: number, otherwise: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? otherwise;
}

/** Of the side's own bursts, sizes 1 and more. */
export type BurstSizes = readonly number[];

/** What a chat looks like when nothing is known: a guess that offends nobody. */
const NO_LENGTH = [4, 18, 60] as const;
const NO_BURSTS = [0.6, 0.25, 0.1, 0.03, 0.02] as const;

export function habitsOf(texts: readonly string[], bursts: BurstSizes): Habits {
  const rate = (holds: (text: string) => boolean): Rate => share(texts.filter(holds).length, texts.length);
  const cased = texts.filter((text) => /^\P{L}*[\p{Lu}\p{Ll}]/u.test(text));
  const lengths = texts.map((text) => [...text].length).sort((a, b) => a - b);
  return {
    messages: texts.length,
    length: [
      percentile(lengths, 0.1, NO_LENGTH[0]),
      percentile(lengths, 0.5, NO_LENGTH[1]),
      percentile(lengths, 0.9, NO_LENGTH[2]),
    ],
    longest: percentile(lengths, 0.95, NO_LENGTH[2]),
    digits: rate((text) => /\d/.test(text)),
    bursts: burstShares(bursts),
    endsWithStop: rate((text) => FULL_STOP.test(text.trimEnd())),
    // Of the lines that begin with a letter that has a case.
    startsLowerCase: share(cased.filter((text) => /^\P{L}*\p{Ll}/u.test(text)).length, cased.length),
    asks: rate((text) => /[?？]/.test(text)),
    exclaims: rate((text) => /[!！]/.test(text)),
    emoji: rate((text) => PICTURE.test(text)),
    laughs: rate(laughs),
    dots: rate((text) => DOTS.test(text)),
    favouriteEmoji: favouriteEmoji(texts),
  };
}

function burstShares(sizes: BurstSizes): Habits['bursts'] {
  if (sizes.length === 0) return NO_BURSTS;
  const of = (holds: (size: number) => boolean): Rate => share(sizes.filter(holds).length, sizes.length);
  return [of((n) => n === 1), of((n) => n === 2), of((n) => n === 3), of((n) => n === 4), of((n) => n >= 5)];
}

function favouriteEmoji(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    if (PICTURE.test(text))
      for (const emoji of new Set(text.match(EMOJI))) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, FAVOURITES)
    .map(([emoji]) => emoji);
}
