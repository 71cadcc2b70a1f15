// Which words of a style are shown as theirs.
import { describe, expect, test } from 'vitest';
import { phrasesShown } from '../src/core/charts/phrases.ts';
import type { Subject } from '../src/core/charts/shown.ts';
import type { Phrase, StyleCard } from '../src/core/persona/style.ts';
import { wordsFor } from '../src/core/words/words.ts';
import { plainPrinter } from './support/plain-printer.ts';
import { style as measured } from './talk/style.ts';

const phrase = (text: string, rate = 0.02): Phrase => ({ text, count: 10, rate });
const subject: Subject = { name: 'Mira', drawnName: 'Mira', words: wordsFor('en'), theme: 'light' };

async function shown(style: Partial<StyleCard>): Promise<readonly string[]> {
  const given = { ...measured, openers: [], particles: [], catchphrases: [], ...style };
  const picture = await phrasesShown(given, subject, plainPrinter);
  return picture?.chart.draws === 'words' ? picture.chart.rows.map(({ text }) => text) : [];
}

describe('the words that were theirs', () => {
  test('stand in order of how often they came, each once', async () => {
    const catchphrases = [phrase('oh no', 0.01), phrase('little ferry', 0.03)];
    const openers = [phrase('ferry', 0.2), phrase('listen', 0.02)];
    expect(await shown({ catchphrases, openers })).toEqual(['little ferry', 'listen', 'oh no']);
  });

  test('leave out English words that tell nothing, and keep Chinese particles', async () => {
    const openers = [phrase('and'), phrase('have to'), phrase('haha')];
    const particles = [phrase('啦'), phrase('嘛'), phrase('its')];
    expect(await shown({ openers, particles })).toEqual(['haha', '啦', '嘛']);
  });

  test('are no picture where there are hardly any, or the font has no letters for them', async () => {
    expect(await shown({ catchphrases: [phrase('oh no'), phrase('wait what')] })).toEqual([]);
    expect(await shown({ catchphrases: [phrase('진짜'), phrase('아니 그게'), phrase('뭐 해')] })).toEqual([]);
    expect(await phrasesShown(undefined, subject, plainPrinter)).toBeUndefined();
  });
});
