// What is in ASCII takes a shorter way through the folding; it must come out as it does beside other letters.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bare, fold } from '../../src/core/care/fold.ts';

const ascii = fc.string({ unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)) });
/** Stands alone, and nothing folds it. */
const BESIDE = '→';

it('folds a line of English as it does beside another letter', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      expect(fold(text + BESIDE)).toBe(fold(text) + BESIDE);
      expect(bare(text + BESIDE)).toBe(bare(text) + BESIDE);
    }),
  );
});
