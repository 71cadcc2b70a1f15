import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieceLikeness } from '../../src/core/archive/pieces.ts';

/** The same, counted piece by piece. */
function counted(a: string, b: string): number {
  const [ofA, ofB] = [piecesOf(a), piecesOf(b)];
  let shared = 0;
  for (const [piece, times] of ofA) shared += times * (ofB.get(piece) ?? 0);
  return shared === 0 ? 0 : Math.min(1, shared / (lengthOf(ofA) * lengthOf(ofB)));
}

function piecesOf(text: string): ReadonlyMap<string, number> {
  const line = ` ${text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()} `;
  const pieces = new Map<string, number>();
  for (let size = 2; size <= 4; size++)
    for (let at = 0; at + size <= line.length; at++) {
      const piece = line.slice(at, at + size);
      pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
    }
  return pieces;
}

const lengthOf = (pieces: ReadonlyMap<string, number>): number =>
  Math.sqrt([...pieces.values()].reduce((sum, times) => sum + times * times, 0));

/** Of few letters, so that pieces come again. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'A', '你', '好', '😂', 'é', '\n'), maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('the pieces of two texts', () => {
  it('are as alike as counting each of them says', () => {
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 5 }), (wanted, others) => {
        const likeness = pieceLikeness(wanted);
        for (const other of [...others, wanted]) expect(likeness(other)).toBe(counted(wanted, other));
      }),
    );
  });

  it('tell a word that is typed in another way from another word', () => {
    const likeness = pieceLikeness('tomorrow');
    expect(likeness('TOMOROW')).toBeGreaterThan(0.6);
    expect(likeness('yesterday')).toBeLessThan(0.1);
    expect(likeness('')).toBe(0);
  });
});
