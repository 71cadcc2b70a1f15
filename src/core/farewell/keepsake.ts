// The page that is left of a goodbye, as it is printed.
import type { Language } from '../settings.ts';

export interface KeepsakePage {
  readonly language: Language;
  readonly title: string;
  /** The day it was approved, as it is written. */
  readonly day: string;
  readonly paragraphs: readonly string[];
  /** Who wrote it, and with what help. */
  readonly mark: string;
  /** undefined where the record has too few days to draw. */
  readonly curve: Curve | undefined;
}

/** How much was written in each month, both sides together. */
export interface Curve {
  /** One after another, none left out. */
  readonly months: readonly Month[];
  /** What it shows, in the person's language: above it, and for those who can not see it. */
  readonly label: string;
}

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly messages: number;
}

/** Fewer months than this are not a curve. */
const FEWEST_MONTHS = 3;

/** Of stretches of talk by when they began (wall-clock seconds). Pure. */
export function monthsOf(
  stretches: readonly { readonly at: number | undefined; readonly messages: number }[],
): readonly Month[] {
  const counts = new Map<number, number>();
  for (const { at, messages } of stretches) {
    if (at === undefined) continue;
    const date = new Date(at * 1000);
    const number = date.getUTCFullYear() * 12 + date.getUTCMonth();
    counts.set(number, (counts.get(number) ?? 0) + messages);
  }
  const first = Math.min(...counts.keys());
  const length = counts.size === 0 ? 0 : Math.max(...counts.keys()) - first + 1;
  if (length < FEWEST_MONTHS) return [];
  return Array.from({ length }, (_, index) => first + index).map((number) => ({
    year: Math.floor(number / 12),
    month: (number % 12) + 1,
    messages: counts.get(number) ?? 0,
  }));
}
