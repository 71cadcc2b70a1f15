// What belongs to a telling besides its words: its pieces, and its time.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { timeMeant } from '../src/core/memories/dating.ts';
import { LONGEST_MEMORY } from '../src/core/memories/memory.ts';
import { periodOf } from '../src/core/memories/period.ts';
import { piecesOf } from '../src/core/memories/pieces.ts';
import { wordsFor } from '../src/core/words/words.ts';
import { processorSeconds } from './support/processor.ts';

const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('the pieces of a long telling', () => {
  test('each fit, and together say all of it, whatever it is', () => {
    const sentence = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '。', '.', '\n', '湖', '😀', '?', '”'),
      maxLength: 900,
    });
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (parts) => {
        const told = parts.join('. ');
        const pieces = piecesOf(told);
        expect(squeezed(pieces.join(''))).toBe(squeezed(told));
        expect(pieces.every((piece) => [...piece].length <= LONGEST_MEMORY && piece.trim() !== '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('are made in no time, whatever is told', () => {
    const spent = processorSeconds();
    for (const part of ['a', '.', ' ', '\n', '”', '. ', 'a. ']) piecesOf(part.repeat(100_000));
    expect(spent()).toBeLessThan(2);
  });
});

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 1000;
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('the time of a telling', () => {
  const at = day('2024-05-15');

  it('is the narrower one where one stands in another', () => {
    const meant = timeMeant([span('2023-01-01', '2024-01-01'), span('2023-06-01', '2023-09-01')], at);
    expect(meant).toEqual({ from: day('2023-06-01'), to: day('2023-09-01') - 1 });
  });

  it('is none where there are several, or only ones that are still to come', () => {
    expect(timeMeant([span('2022-05-08', '2022-05-09'), span('2023-05-08', '2023-05-09')], at)).toBeUndefined();
    expect(timeMeant([span('2024-08-01', '2024-09-01')], at)).toBeUndefined();
    expect(timeMeant([], at)).toBeUndefined();
  });

  it.each([
    ['2023-05-08', '2023-05-09', '8 May 2023', '2023年5月8日'],
    ['2023-05-01', '2023-06-01', 'May 2023', '2023年5月'],
    ['2023-06-01', '2023-09-01', 'June 2023 to August 2023', '2023年6月至2023年8月'],
    ['2023-01-01', '2024-01-01', '2023', '2023年'],
    ['2023-05-08', '2023-05-10', '8 May 2023 to 9 May 2023', '2023年5月8日至2023年5月9日'],
  ])('is said as it was meant: %s up to %s', (from, to, en, zh) => {
    const when = { from: day(from), to: day(to) - 1 };
    expect([periodOf(when, wordsFor('en')), periodOf(when, wordsFor('zh'))]).toEqual([en, zh]);
  });
});
