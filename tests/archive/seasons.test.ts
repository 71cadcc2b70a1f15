import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsOfSeason, seasonOf, spanOfSeason, spanOfYear, yearOf } from '../../src/core/archive/seasons.ts';
import { placesOf } from '../../src/core/timeline/contents.ts';

const at = (iso: string): number => Date.parse(`${iso}Z`) / 1000;

describe('a season', () => {
  test('has three months, and the winter reaches over the new year', () => {
    const winter = seasonOf(at('2023-01-15T12:00:00'));
    expect(spanOfSeason(winter)).toEqual({ from: at('2022-12-01T00:00:00'), to: at('2023-03-01T00:00:00') });
    expect(monthsOfSeason(winter).map(yearOf)).toEqual([2022, 2023]);
    expect(seasonOf(at('2022-12-01T00:00:00'))).toBe(winter);
    expect(seasonOf(at('2023-02-28T23:59:59'))).toBe(winter);
    expect(seasonOf(at('2023-03-01T00:00:00'))).toBe(winter + 1);
  });

  test('holds every second that is said to be of it, and no other season does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: at('2200-01-01T00:00:00') }), (second) => {
        const { from, to } = spanOfSeason(seasonOf(second));
        expect(from <= second && second < to).toBe(true);
        expect(spanOfSeason(seasonOf(second) + 1).from).toBe(to);
        const year = spanOfYear(yearOf(second));
        expect(year.from <= second && second < year.to).toBe(true);
      }),
    );
  });

  test('shows a memory of a whole year in each of its seasons, and one of many years where it began', () => {
    const year = { from: at('2023-01-01T00:00:00'), to: at('2023-12-31T23:59:59') };
    expect(placesOf(year, seasonOf)).toHaveLength(5);
    expect(placesOf({ ...year, to: at('2026-12-31T23:59:59') }, seasonOf)).toEqual([seasonOf(year.from)]);
    expect(placesOf({ from: year.from, to: year.from }, yearOf)).toEqual([2023]);
  });
});
