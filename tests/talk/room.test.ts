// What stands in a turn's own part: never more than there is room for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordMessage } from '../../src/core/archive/message.ts';
import { estimatedTokens } from '../../src/core/distillation/token-count.ts';
import type { MemoryBody } from '../../src/core/memories/memory.ts';
import type { Correction } from '../../src/core/persona/corrections.ts';
import type { VolatileParts } from '../../src/core/talk/prompt.ts';
import { fittedPart, MOST_TOKENS } from '../../src/core/talk/room.ts';
import { answerTurn } from '../../src/core/talk/turn.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { style } from './style.ts';
import { effectsOf, MONTHS, table } from './table.ts';

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
    posts: [],
    otherwise: new Map(),
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

describe('a turn of talk', () => {
  it('sends no more than 2,500 tokens that are not cached, whatever comes together in it', async () => {
    const told = (i: number): MemoryBody => ({
      kind: 'told',
      text: `${'we ate the soup with carrots at the lake, and it rained all day '.repeat(7)}${i}`,
      topic: undefined,
      when: undefined,
      evidence: [],
      against: [1, 2, 3],
      at: 0,
      state: 'confirmed',
    });
    const long = (i: number): string =>
      `${i} what did you cook at the lake with carrots ${'in the rain again '.repeat(90)}`;
    const past = Array.from({ length: 3 }, () => ({
      from: 0,
      to: 0,
      said: 'they spoke of soup '.repeat(40),
      mood: 'tired and far away '.repeat(10),
      added: Array.from({ length: 5 }, () => 'there was more of the soup '.repeat(8)),
    }));
    const corrections = Array.from(
      { length: 40 },
      (_, i): Correction => ({
        id: `${i}`,
        at: 0,
        situation: long(i).slice(0, 300),
        scope: 'reply',
        wrong: `${i} ${'never that '.repeat(20)}`,
        right: undefined,
      }),
    );
    const model = scriptedModel(
      Array.from({ length: 40 }, (_, i) => `**soup** number ${i}, ${'at the lake '.repeat(30)}`),
    );
    const at = await table(model, {
      lines: [...MONTHS, ...MONTHS.map((line) => line.replace('soup', 'stew '.repeat(60)))],
    });
    await at.vault.persona.write({ sessions: { past, stoppedAt: undefined }, corrections });
    const memories = Array.from({ length: 8 }, (_, i) => ({ id: undefined, body: told(i) }));
    await at.vault.versions.commit({ cause: 'told', at: 1, memories });
    for (let i = 0; i < 14; i++) await effectsOf(answerTurn(at.visit(), [long(i), long(i)]));
    expect(model.asked.length).toBeGreaterThan(20);
    for (const { volatile } of model.asked) expect(estimatedTokens(volatile)).toBeLessThanOrEqual(MOST_TOKENS);
    expect(model.asked.at(-1)?.stable).toContain('never that');
    expect(model.asked.some(({ volatile }) => volatile.includes('told by the reader, the record says otherwise'))).toBe(
      true,
    );
  });
});
