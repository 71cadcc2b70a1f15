// Seasons: three months each, December to February being one. Numbered, so that a button can name one. Pure.
import type { Span } from '../ports.ts';

const MONTHS = 3;
/** December begins one. */
const AHEAD = 1;

export function seasonOf(at: number): number {
  const date = new Date(at * 1000);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth() + AHEAD) / MONTHS);
}

export const yearOf = (at: number): number => new Date(at * 1000).getUTCFullYear();

const monthStart = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12) / 1000;

export const spanOfSeason = (season: number): Span => ({
  from: monthStart(season * MONTHS - AHEAD),
  to: monthStart((season + 1) * MONTHS - AHEAD),
});

export const spanOfYear = (year: number): Span => ({ from: monthStart(year * 12), to: monthStart((year + 1) * 12) });

/** Of a season, the first and the last month, as any second within them. */
export const monthsOfSeason = (season: number): readonly [first: number, last: number] => {
  const { from, to } = spanOfSeason(season);
  return [from, to - 1];
};
