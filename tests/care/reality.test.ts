// Phrasings of the one question, and as many innocent ones, in the files beside.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asksWhetherReal } from '../../src/core/care/reality.ts';
import { processorSeconds } from '../support/processor.ts';

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`reality/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

const LANGUAGES: Readonly<Record<string, { readonly asks: number; readonly innocent: number }>> = {
  en: { asks: 200, innocent: 100 },
  zh: { asks: 200, innocent: 100 },
  ...Object.fromEntries(
    ['es', 'fr', 'de', 'pt', 'ru', 'ja', 'ko', 'ar', 'hi'].map((language) => [language, { asks: 70, innocent: 30 }]),
  ),
};

describe.each(Object.entries(LANGUAGES))('asking whether this is real, in %s', (language, least) => {
  const asks = linesOf(`${language}-asks`);
  const innocent = linesOf(`${language}-innocent`);

  it('has many phrasings, and many innocent ones', () => {
    expect(new Set(asks).size).toBeGreaterThanOrEqual(least.asks);
    expect(new Set(innocent).size).toBeGreaterThanOrEqual(least.innocent);
  });

  it('is noticed in every phrasing', () => {
    expect(asks.filter((line) => !asksWhetherReal(line))).toEqual([]);
  });

  it('is not confused with anything innocent', () => {
    expect(innocent.filter(asksWhetherReal)).toEqual([]);
  });
});

it('is looked for in time that grows with the text alone', () => {
  const hostile = [
    'tell me the truth ',
    'sag ehrlich ',
    'right now ',
    'a, ',
    '本当にほんとに',
    '너진짜정말',
    'تتكلم فعلا ',
    'क्या तुम सच में ',
    'ты правда ',
  ];
  const seconds = processorSeconds();
  for (const part of hostile) asksWhetherReal(part.repeat(2000));
  expect(seconds()).toBeLessThan(2);
});
