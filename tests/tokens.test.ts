import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms, isStopWord, tokens } from '../src/core/archive/tokens.ts';
import { asciiTerms } from '../src/db/vault/ascii-terms.ts';

describe('the tokeniser', () => {
  it('finds one English word in all its forms', () => {
    expect(tokens('Waiting waited waits wait')).toEqual(['wait', 'wait', 'wait', 'wait']);
    expect(tokens('ponies relational hopping hoped adoption controlling')).toEqual([
      'poni',
      'relat',
      'hop',
      'hope',
      'adopt',
      'control',
    ]);
  });

  it('finds a word whether or not somebody typed its accents', () => {
    expect(tokens('café naïve señores')).toEqual(tokens('cafe naive senores'));
  });

  it('finds full-width and half-width writing by each other', () => {
    expect(tokens('ＡＢＣ１２ ﾃｽﾄ')).toEqual(tokens('abc12 テスト'));
  });

  it('makes overlapping pairs of Chinese, Japanese and Korean, and keeps a character that stands alone', () => {
    expect(tokens('我想你')).toEqual(['我想', '想你']);
    expect(tokens('嗯')).toEqual(['嗯']);
    expect(tokens('スーパー')).toEqual(['スー', 'ーパ', 'パー']);
    expect(tokens('사랑해')).toEqual(['사랑', '랑해']);
    expect(tokens('𠮷野家')).toEqual(['𠮷野', '野家']);
  });

  it('parts words and numbers from the characters around them', () => {
    expect(tokens('12月回London看you')).toEqual(['12', '月回', 'london', '看', 'you']);
  });

  it('takes no tokens from signs, emoji and control characters', () => {
    expect(tokens('?! 😀 … \0\n —')).toEqual([]);
  });

  it('keeps the vowel signs of scripts that write them above and below', () => {
    expect(tokens('हिन्दी')).toEqual(['हिन्दी']);
  });

  it('cuts what is too long to be a word, alike in the record and in a search', () => {
    expect(tokens('x'.repeat(5000))).toEqual(['x'.repeat(40)]);
  });

  it('gives tokens that the index cannot split again, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const token of tokens(text)) expect(token).toMatch(/^[^\s\0]+$/u);
        expect(indexTerms(text).split(' ').filter(Boolean)).toEqual(tokens(text));
      }),
    );
  });

  it('reads plain English as it reads any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(tokens(text)).toEqual(tokens(`${text} 吗`).slice(0, -1));
      }),
    );
  });

  it('knows words too common to search for, in English and Chinese', () => {
    expect(['the', 'was', 'doing', '什么', '的'].flatMap(tokens).every(isStopWord)).toBe(true);
    expect(['sea', 'mother', '火锅'].flatMap(tokens).some(isStopWord)).toBe(false);
  });
});

describe('the fast way to the index', () => {
  const write = asciiTerms();
  const fast = (text: string): string[] => {
    const bytes = Buffer.alloc(2 * text.length + 2);
    const end = bytes.write(text, 'latin1');
    const to = write(bytes, 0, end, bytes, end);
    expect(to).toBeLessThanOrEqual(2 * text.length + 1);
    return bytes.toString('latin1', end, to).split(' ').filter(Boolean);
  };

  it('gives the same tokens for any text in ASCII', () => {
    const text = fc.array(
      fc.constantFrom('waiting', 'Hopping', 'HOPED', '12am', "don't", ' ', '.', '-', 'x'.repeat(50)),
    );
    const agree = (any: string): void => expect(fast(any)).toEqual(tokens(any));
    fc.assert(fc.property(text, (parts) => void agree(parts.join(''))));
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (any) => void agree(any)));
  });

  it('goes on when it has met more words than it can know at once', () => {
    for (let i = 0; i < 70_000; i++) if (fast(`word${i}s`)[0] !== `word${i}s`) expect(fast(`word${i}s`)).toEqual([i]);
    expect(fast('waited')).toEqual(['wait']);
  });
});
