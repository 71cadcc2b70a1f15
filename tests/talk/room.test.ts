// What stands in a turn's own part: never more than there is room for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordMessage } from '../../src/core/archive/message.ts';
import { estimatedTokens } from '../../src/core/distillation/token-count.ts';
import type { VolatileParts } from '../../src/core/talk/prompt.ts';
import { fittedPart, MOST_TOKENS } from '../../src/core/talk/room.ts';
import { style } from './style.ts';

const line = (id: number, text: string): RecordMessage => ({ id, by: 'them', at: 0, kind: 'text', text });

function parts(text: string, count: number): VolatileParts {
  const lines = Array.from({ length: count }, (_, id) => line(id, text));
  return {
    name: 'Mira',
    scene: 'An ordinary day.',
    now: 0,
    layers: { aboutUs: undefined, aboutThem: undefined, style, farewell: undefined },
    pairs: lines.map((each) => ({ mine: [each], theirs: [each], before: [], confidence: 0, score: 0 })),
    places: lines.map((each) => [each, each]),
    unknown: false,
    answering: [],
    memories: [],
    turns: lines.map(({ id }) => ({ id: `${id}`, at: 0, heard: [text], said: [text], voice: 'model', evidence: [] })),
    fragments: [text, text, 'the newest'],
    avoid: [],
  };
}

describe('a turn’s own part', () => {
  it('stays within 2,500 tokens, however much was found and in whatever script', () => {
    const text = fc.oneof(
      fc.constantFrom('长', 'word ', 'ㅋ', 'я'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 12 }), (piece, times, count) => {
        const fitted = fittedPart(parts(piece.repeat(times), count));
        expect(estimatedTokens(fitted)).toBeLessThanOrEqual(MOST_TOKENS);
        expect(fitted).toMatch(/reader: the newest\nMira:$/);
      }),
      { numRuns: 60 },
    );
  });

  it('is whole where there is room for it', () => {
    const fitted = fittedPart(parts('a line', 3));
    expect(fitted.match(/a line/g)).toHaveLength(3 * 2 + 3 * 2 + 3 * 2 + 2);
  });
});
