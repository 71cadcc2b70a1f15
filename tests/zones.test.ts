// Time zones: every one that is offered is one, and those that are guessed fit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetsOf, pieces } from '../src/core/archive/zones.ts';
import { CITIES, LOCALES, NAMED_ZONES } from '../src/core/importing/cities.ts';
import { offeredZones, UTC, zoneLabel, zoneNamed, zoneOfLanguage, zoneTelling } from '../src/core/importing/zones.ts';
import { wordsFor } from '../src/core/words/words.ts';

const at = (iso: string): number => Date.parse(iso) / 1000;

test('every zone in the tables is one, and has a name in both languages', () => {
  for (const zone of [...NAMED_ZONES, ...CITIES.values(), ...LOCALES.map(([, each]) => each)]) {
    expect(offsetsOf(zone)(at('2024-01-01T00:00:00Z'))).toBeTypeOf('number');
    for (const language of ['en', 'zh'] as const) expect(zoneLabel(zone, wordsFor(language).zones.names)).not.toBe('');
  }
  expect(zoneLabel('+05:30', wordsFor('zh').zones.names)).toBe('UTC+05:30');
  expect(zoneLabel('America/St_Johns', wordsFor('en').zones.names)).toBe('St Johns');
});

test('every city is found under the name it is shown with', () => {
  for (const zone of NAMED_ZONES)
    for (const language of ['en', 'zh'] as const)
      for (const name of zoneLabel(zone, wordsFor(language).zones.names).split(/, |、/))
        expect([name, zoneNamed(name)]).toEqual([name, zone]);
});

test.each([
  ['zh-CN', 'Asia/Shanghai'],
  ['zh-Hans', 'Asia/Shanghai'],
  ['zh-Hant-HK', 'Asia/Hong_Kong'],
  ['zh_TW', 'Asia/Taipei'],
  ['en-GB', 'Europe/London'],
  ['pt-BR', 'America/Sao_Paulo'],
  ['de', 'Europe/Berlin'],
  ['tlh', undefined],
  [undefined, undefined],
])('whoever speaks %s most likely lives in %s', (tag, zone) => {
  expect(zoneOfLanguage(tag)).toBe(zone);
});

test('what a file told of its clock finds the zone, the likely ones first', () => {
  const winter = { moment: at('2023-01-05T20:00:00Z'), minutes: 60 };
  const summer = { moment: at('2023-07-05T20:00:00Z'), minutes: 120 };
  expect(zoneTelling([winter, summer], [])).toBe('Europe/Berlin');
  expect(zoneTelling([winter, summer], ['Europe/Madrid'])).toBe('Europe/Madrid');
  expect(zoneTelling([winter], ['Africa/Lagos'])).toBe('Africa/Lagos');
  expect(zoneTelling([{ ...winter, minutes: 345 }], [])).toBeUndefined();
  expect(zoneTelling([{ ...winter, minutes: 0 }], ['Europe/London'])).toBeUndefined();
  expect(zoneTelling([], ['Europe/London'])).toBeUndefined();
});

test('a zone is offered once, and UTC at the end', () => {
  const offered = offeredZones(['Europe/Berlin', 'Europe/Berlin', UTC, undefined], 'zh');
  expect(offered).toHaveLength(8);
  expect(offered[0]).toBe('Europe/Berlin');
  expect(offered.at(-1)).toBe(UTC);
  expect(new Set(offered).size).toBe(offered.length);
});

describe('the pieces of a zone', () => {
  test('leave no moment out, and have the offset of each of their moments', () => {
    const zones = fc.constantFrom(...NAMED_ZONES, '+05:30', 'Australia/Lord_Howe', 'Africa/Casablanca');
    const moments = fc.integer({ min: at('2009-01-01T00:00:00Z'), max: at('2026-01-01T00:00:00Z') });
    fc.assert(
      fc.property(
        zones,
        moments,
        fc.integer({ min: 0, max: 400 * 86_400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (zone, from, length, place) => {
          const offsetAt = offsetsOf(zone);
          const moment = from + Math.floor(length * place);
          const all = [...pieces(offsetAt, from, from + length)];
          expect(all[0]?.from).toBe(from);
          expect(all.at(-1)?.until).toBe(from + length + 1);
          for (const [i, piece] of all.entries()) if (i > 0) expect(piece.from).toBe(all[i - 1]?.until);
          const piece = all.find((each) => each.from <= moment && moment < each.until);
          expect(piece?.offset).toBe(offsetAt(moment));
        },
      ),
      { numRuns: 60 },
    );
  });
});
