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
  es: { asks: 100, innocent: 100 },
  fr: { asks: 100, innocent: 100 },
  de: { asks: 100, innocent: 100 },
  pt: { asks: 100, innocent: 100 },
  ru: { asks: 100, innocent: 100 },
  ja: { asks: 100, innocent: 100 },
  ko: { asks: 100, innocent: 100 },
  ar: { asks: 100, innocent: 100 },
  hi: { asks: 100, innocent: 100 },
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
    expect(innocent.filter((line) => asksWhetherReal(line, 'Mira Chen'))).toEqual([]);
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
    'você não passa de ',
    'мне правда ',
    'どうやって本人だって',
  ];
  const seconds = processorSeconds();
  for (const part of hostile) asksWhetherReal(part.repeat(2000));
  expect(seconds()).toBeLessThan(2);
});

describe('asking by the name of the other one', () => {
  it.each([
    'is this really Mira?',
    'are you Mira',
    'Mira, is it you',
    'am I talking to mira or a bot',
    'this is not Mira, is it',
    'prove that you are Mira Chen',
    '¿eres Mira?',
    "c'est vraiment Mira ?",
    'ist das wirklich Mira?',
    'você é a Mira ou um robô',
    'это правда Mira?',
  ])('is noticed: %s', (line) => {
    expect(asksWhetherReal(line, 'Mira Chen')).toBe(true);
  });

  it.each([
    ['你是小雯吗', '小雯'],
    ['真的是小雯吗', '小雯'],
    ['본인이야 지훈?', '지훈'],
  ])('is noticed where names have no edges: %s', (line, name) => {
    expect(asksWhetherReal(line, name)).toBe(true);
  });

  it.each([
    'is this really Mira who painted it',
    'are you Mira Chen who won the quiz',
    'Mira are you home',
    'is this admiral',
    'Mira is this real silk',
    'who is Mira meeting',
    '¿eres Mira la del quinto?',
    "c'est Mira qui conduit ?",
  ])('is not confused with: %s', (line) => {
    expect(asksWhetherReal(line, 'Mira Chen')).toBe(false);
  });
});
