import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeProgress } from '../../src/bots/progress.ts';
import { splitText } from '../../src/bots/split-text.ts';
import { encodeChoices, encodeFileName, encodeSay } from '../../src/bots/telegram/encode.ts';
import { encodeMenu } from '../../src/bots/telegram/menu.ts';
import { wordsFor } from '../../src/core/words/words.ts';

const rows = (...labels: readonly string[]) =>
  encodeChoices(labels.map((label) => ({ label, token: `t:1:${label}` }))).inline_keyboard.map((row) =>
    row.map((button) => button.text),
  );

describe('a long text', () => {
  it('is cut at the end of a line, else between words', () => {
    expect(splitText('one two\nthree four', 12)).toEqual(['one two', 'three four']);
    expect(splitText('one two three four', 10)).toEqual(['one two', 'three four']);
    expect(splitText('exactly ten', 11)).toEqual(['exactly ten']);
    expect(splitText('a\nbcdefghijkl mn', 10)).toEqual(['a\nbcdefghi', 'jkl mn']);
  });

  it('is cut anywhere where there are no words, but never inside a character', () => {
    expect(splitText('今天好累早点睡啦', 3)).toEqual(['今天好', '累早点', '睡啦']);
    expect(splitText('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
    expect(splitText('👩‍👧👩‍👧👩‍👧', 13)).toEqual(['👩‍👧👩‍👧', '👩‍👧']);
    expect(splitText(`a${'\u0301'.repeat(20)}`, 8).join('')).toHaveLength(21);
  });

  it('loses nothing but blanks at the cuts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 4, max: 50 }), (text, limit) => {
        const parts = splitText(text, limit);
        expect(parts.every((part) => part.length <= limit && part !== '')).toBe(true);
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('stands in parts of at most 4,096', () => {
    const say = { do: 'say', voice: 'persona', text: 'ha '.repeat(3000), turn: 't' } as const;
    expect(encodeSay(say).every(({ text, protect_content }) => text.length <= 4096 && protect_content)).toBe(true);
  });
});

describe('buttons', () => {
  it('stand two by two when they are short, and else below each other', () => {
    expect(rows('Light', 'Nostalgic', 'Emotional', 'Guide')).toEqual([
      ['Light', 'Nostalgic'],
      ['Emotional', 'Guide'],
    ]);
    expect(rows('A', 'B', 'C')).toEqual([['A', 'B'], ['C']]);
    expect(rows('Yes', 'Erase everything of this persona')).toEqual([['Yes'], ['Erase everything of this persona']]);
    expect(rows('全部都删除吧', '以后再说')).toEqual([['全部都删除吧', '以后再说']]);
    expect(rows('把所有东西都删除', '以后再说')).toEqual([['把所有东西都删除'], ['以后再说']]);
  });
});

describe('progress', () => {
  const at = (done: number, total?: number) =>
    encodeProgress({ do: 'progress', id: 'p', label: 'Reading…', done, ...(total !== undefined && { total }) });

  it('is a share where the total is known, else a count', () => {
    expect([at(0, 3), at(1, 3), at(3, 3), at(4, 3), at(0, 0)].map((text) => text.replace('Reading… ', ''))).toEqual([
      '0 %',
      '33 %',
      '100 %',
      '100 %',
      '100 %',
    ]);
    expect([at(0), at(1200)]).toEqual(['Reading…', 'Reading… 1200']);
  });
});

describe('a file name', () => {
  it('can not break the header it is written into', () => {
    expect(encodeFileName('a"b;c\r\nd/e 给.md')).toBe('a_b_c__d_e 给.md');
  });
});

describe('the menu', () => {
  it('says in each language what a command does', () => {
    const cards = [{ name: 'start', describe: (words: { language: string }) => `in ${words.language}` }];
    expect(encodeMenu(cards, wordsFor('zh'))).toEqual([{ command: 'start', description: 'in zh' }]);
  });
});
