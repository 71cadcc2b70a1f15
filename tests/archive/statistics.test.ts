// The figures of a record, as a person could count them.
import { describe, expect, test } from 'vitest';
import { countRecord } from '../../src/core/archive/statistics.ts';
import {
  busyHours,
  fullestDay,
  halfWithin,
  longestRun,
  monthsIn,
  yearsIn,
} from '../../src/core/archive/statistics-told.ts';
import { recordWithin } from '../../src/core/archive/within.ts';
import { type Line, memoryVault } from '../support/memory-vault.ts';

const at = (iso: string): number => Date.parse(`${iso}Z`) / 1000;
const line = (by: Line['by'], iso: string | undefined, kind: Line['kind'] = 'text'): Line => ({
  by,
  at: iso === undefined ? undefined : at(iso),
  text: 'ok',
  kind,
});

const LINES: readonly Line[] = [
  line('me', '2022-12-30T20:00:00'),
  line('them', '2022-12-30T20:00:30'),
  line('me', '2022-12-30T20:20:00', 'photo'),
  line('them', '2022-12-31T23:30:00'),
  line('me', '2022-12-31T23:34:00'),
  line('them', '2023-01-01T10:00:00', 'call'),
  line('me', '2023-01-01T15:00:00'),
  line('me', '2023-03-02T09:00:00'),
  line('them', undefined),
];
const record = () => memoryVault(LINES).record;

describe('the figures of a record', () => {
  test('count each side by day and hour, and what has no time apart', async () => {
    const { days, timed, untimed, hours, kinds } = await countRecord(record());
    expect(days).toEqual([
      { at: at('2022-12-30T00:00:00'), me: 2, them: 1 },
      { at: at('2022-12-31T00:00:00'), me: 1, them: 1 },
      { at: at('2023-01-01T00:00:00'), me: 1, them: 1 },
      { at: at('2023-03-02T00:00:00'), me: 1, them: 0 },
    ]);
    expect([timed, untimed]).toEqual([{ me: 5, them: 3 }, 1]);
    expect(hours.me[20]).toBe(2);
    expect(hours.them[23]).toBe(1);
    expect(kinds.me.get('photo')).toBe(1);
    expect(kinds.them.get('call')).toBe(1);
  });

  test('tell answers from beginnings, and the night from the day', async () => {
    const statistics = await countRecord(record());
    // 30 s and then 19.5 minutes by day, four minutes at night; what came after three hours began anew
    expect(statistics.delays).toEqual({
      me: { day: [0, 0, 0, 1, 0], night: [0, 1, 0, 0, 0] },
      them: { day: [1, 0, 0, 0, 0], night: [0, 0, 0, 0, 0] },
    });
    expect(statistics.begun).toEqual({ me: 3, them: 2 });
    expect([halfWithin(statistics, 'me'), halfWithin(statistics, 'them')]).toEqual([1, 0]);
  });

  test('find the longest silence, the fullest day and the longest run of days', async () => {
    const { days, silence } = await countRecord(record());
    expect(silence).toEqual({ from: at('2023-01-01T15:00:00'), to: at('2023-03-02T09:00:00') });
    expect(fullestDay(days)?.at).toBe(at('2022-12-30T00:00:00'));
    expect(longestRun(days)).toEqual({ days: 3, first: at('2022-12-30T00:00:00'), last: at('2023-01-01T00:00:00') });
  });

  test('have every month and year between the first and the last', async () => {
    const { days } = await countRecord(record());
    expect(monthsIn(days).map(({ year, month, me, them }) => [year, month, me, them])).toEqual([
      [2022, 12, 3, 2],
      [2023, 1, 1, 1],
      [2023, 2, 0, 0],
      [2023, 3, 1, 0],
    ]);
    expect(yearsIn(days).map(({ year, me, them }) => [year, me, them])).toEqual([
      [2022, 3, 2],
      [2023, 2, 1],
    ]);
    expect(monthsIn([])).toEqual([]);
  });

  test('name the hours in which most was written, over midnight too, and none where all are alike', () => {
    const late = Array.from({ length: 24 }, (_, hour) => (hour === 23 || hour < 2 ? 10 : 1));
    expect(busyHours(late, 3)).toBe(23);
    expect(busyHours(new Array(24).fill(4), 3)).toBeUndefined();
    expect(busyHours(new Array(24).fill(0), 3)).toBeUndefined();
  });

  test('see only the era that was chosen', async () => {
    const era = { from: at('2023-01-01T00:00:00'), to: at('2023-02-01T00:00:00') };
    const { timed, untimed } = await countRecord(recordWithin(record(), era));
    expect([timed, untimed]).toEqual([{ me: 1, them: 1 }, 1]);
  });

  test('are nothing where nothing was written', async () => {
    const statistics = await countRecord(memoryVault([]).record);
    expect(statistics.days).toEqual([]);
    expect([fullestDay([]), longestRun([]), halfWithin(statistics, 'me'), statistics.silence]).toEqual(
      new Array(4).fill(undefined),
    );
  });
});
