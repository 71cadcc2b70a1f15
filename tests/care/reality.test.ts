// Phrasings of the one question, and as many innocent ones, in the files beside.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asksWhetherReal } from '../../src/core/care/reality.ts';

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`reality/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

describe.each(['en', 'zh'])('asking whether this is real, in %s', (language) => {
  const asks = linesOf(`${language}-asks`);
  const innocent = linesOf(`${language}-innocent`);

  it('has at least a hundred phrasings, and as many innocent ones', () => {
    expect(new Set(asks).size).toBeGreaterThanOrEqual(100);
    expect(new Set(innocent).size).toBeGreaterThanOrEqual(100);
  });

  it('is noticed in every phrasing', () => {
    expect(asks.filter((line) => !asksWhetherReal(line))).toEqual([]);
  });

  it('is not confused with anything innocent', () => {
    expect(innocent.filter(asksWhetherReal)).toEqual([]);
  });
});
