// Numbers and days as they stand in sentences.
import type { Words } from './words.ts';

const GROUPED = new Intl.NumberFormat('en'); // 12,340 is read alike in both languages

export const figure = (count: number): string => GROUPED.format(count);

const DOLLARS = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** US dollars. What is less than a cent but not nothing stays visible. */
export const money = (usd: number): string => (usd > 0 && usd < 0.01 ? '< $0.01' : `$${DOLLARS.format(usd)}`);

/** The day of an ISO 8601 time, as that time's own clock shows it; undefined for undefined. */
export function day(iso: string | undefined, words: Words): string | undefined {
  const parts = iso
    ?.match(/^(\d{4})-(\d\d)-(\d\d)/)
    ?.slice(1)
    .map(Number);
  const [year, month, date] = parts ?? [];
  return year && month && date ? words.imports.day(year, month, date) : undefined;
}

/** The day of wall-clock seconds. */
export const wallDay = (seconds: number | undefined, words: Words): string | undefined =>
  seconds === undefined ? undefined : day(new Date(seconds * 1000).toISOString(), words);
