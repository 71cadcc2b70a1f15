// Habits planted in a record that has them and nothing else, and found again on the card.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ParsedMessage } from '../src/core/archive/message.ts';
import type { Manner } from '../src/core/persona/manner.ts';
import { measureStyle } from '../src/core/persona/measure.ts';
import { cardLines } from '../src/core/talk/card.ts';
import { parsed, recordOf } from './support/record.ts';

const DAY = 86_400;

/** A day of it: quick in the evening, slow in the morning. */
function day(number: number): readonly ParsedMessage[] {
  const at = number * DAY;
  const every = (n: number, text: string, otherwise: string): string => (number % n === 0 ? text : otherwise);
  return [
    parsed('them', 'hiya', at + 8 * 3600),
    parsed('me', 'Good morning. Did you sleep?', at + 8 * 3600 + 60),
    parsed('them', every(2, 'a bit tbh~', 'soooo tired tbh'), at + 8 * 3600 + 60 + 1800),
    parsed('me', 'What are you doing tonight?', at + 20 * 3600),
    parsed('them', every(4, 'cooking 🍜', 'nothing, u?'), at + 20 * 3600 + 10),
    parsed('them', every(5, '今天好累啊', 'hehe ok'), at + 20 * 3600 + 15),
    parsed('them', every(10, '想吃 pizza', 'i dont mind'), at + 20 * 3600 + 20),
    { ...parsed('them', '', at + 20 * 3600 + 25), kind: number % 3 === 0 ? 'sticker' : 'text' },
    parsed('me', 'Good night.', at + 21 * 3600),
    parsed('them', every(2, 'night tom', 'nn sweetie'), at + 21 * 3600 + 5),
  ];
}

describe('how they type', () => {
  let manner: Manner;
  let card: readonly string[];
  beforeAll(async () => {
    const record = await recordOf(Array.from({ length: 120 }, (_, i) => day(i + 1)).flat());
    const style = await measureStyle(record);
    if (!style.manner) throw new Error('not measured');
    manner = style.manner;
    card = cardLines(style);
  });
  const textsOf = (list: Manner['laughter']): readonly string[] => list.map(({ text }) => text);
  const near = (rate: number | undefined, of: number) => expect(rate).toBeCloseTo(of, 2);

  it('what their messages end with', () => {
    const rates = new Map(manner.ends.map(({ ending, rate }) => [ending, rate]));
    near(rates.get('tilde'), 0.5 / 6);
    near(rates.get('emoji'), 0.25 / 6);
    near(rates.get('question'), 0.75 / 6);
    expect(rates.get('stop')).toBe(undefined);
  });

  it('their laughter, spelling and emoji, with rates', () => {
    expect(textsOf(manner.laughter)).toEqual(['hehe']);
    near(manner.laughter[0]?.rate, 0.8 / 6);
    expect(textsOf(manner.spelling)).toEqual(expect.arrayContaining(['tbh', 'u', 'dont']));
    expect(manner.emoji).toEqual([{ text: '🍜', count: 30, rate: expect.closeTo(0.25 / 6, 3) }]);
    near(manner.stretches, 0.5 / 6);
    near(manner.smallI, 0.9 / 6);
  });

  it('what they send besides text', () => {
    expect(manner.media.map(({ kind }) => kind)).toEqual(['sticker']);
    near(manner.media[0]?.rate, 40 / 840);
  });

  it('which scripts they write, and mix', () => {
    const rates = new Map(manner.scripts.map(({ script, rate }) => [script, rate]));
    near(rates.get('han'), 0.3 / 6);
    near(manner.mixed, 0.1 / 6);
  });

  it('how they begin and end a talk, and what they call the user', () => {
    expect(manner.firstLines[0]?.text).toBe('hiya');
    expect(textsOf(manner.lastLines)).toEqual(expect.arrayContaining(['night tom', 'nn sweetie']));
    expect(textsOf(manner.addresses).toSorted()).toEqual(['sweetie', 'tom']);
  });

  it('what they never do', () => {
    expect(manner.never).toEqual(expect.arrayContaining(['capitals', 'stops', 'exclamations', 'dots', 'apostrophes']));
    expect(manner.never).not.toContain('questions');
    expect(manner.never).not.toContain('laughter');
  });

  it('how fast they answer, by the hour', () => {
    expect(manner.delays[2]).toBe(1800);
    expect(manner.delays[6]).toBe(10);
    expect(manner.delays[0]).toBe(null);
  });

  it('stands on the card, a figure a line', () => {
    expect(card).toEqual(
      expect.arrayContaining([
        '- laughs as: “hehe” 13 %',
        '- calls the reader: “sweetie” 8 %, “tom” 8 %',
        expect.stringMatching(/^- messages end with: nothing \d+ %, a question mark 13 %/),
        expect.stringContaining('- never or almost never: a capital at the beginning'),
        '- answers quickest from 21 to 24 o’clock, slowest from 6 to 9 o’clock',
      ]),
    );
  });
});

it('a short record says of nothing that it never comes', async () => {
  const { manner } = await measureStyle(await recordOf(day(1)));
  expect(manner?.never).toEqual([]);
  expect(manner?.laughter).toEqual([]);
});
