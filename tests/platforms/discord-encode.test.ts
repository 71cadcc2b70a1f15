import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeChoices, encodeText, withoutMarkdown } from '../../src/bots/discord/encode.ts';
import { encodeMenu } from '../../src/bots/discord/menu.ts';
import { splitText } from '../../src/bots/split-text.ts';
import { commands } from '../../src/core/commands/index.ts';

const shown = (content: string | undefined): string => (content ?? '').replace(/\\([^0-9A-Za-z\s])/g, '$1');

describe('a long text', () => {
  it('is cut at the end of a sentence where no line ends', () => {
    expect(splitText('One two. Three four. Five six seven', 24)).toEqual(['One two. Three four.', 'Five six seven']);
    expect(splitText('Really?! “Yes, it is.” And then', 24)).toEqual(['Really?! “Yes, it is.”', 'And then']);
    expect(splitText('今天好累。早点睡啦！别熬夜', 12)).toEqual(['今天好累。早点睡啦！', '别熬夜']);
    expect(splitText('version 1.2.3.4 of it all', 20)).toEqual(['version 1.2.3.4 of', 'it all']);
  });

  it('fits into Discord’s messages and is drawn as it was written, whatever is in it', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '\\',
      '`',
      '#',
      '- ',
      '\n',
      'word ',
      '😀',
      '好。',
      'https://a.b/c_d ',
      '|',
      '1. ',
      '<@1>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 3000 }), (pieces) => {
        const text = pieces.join('');
        const parts = encodeText(text);
        expect(parts.every(({ content = '' }) => content.length <= 2000 && content !== '')).toBe(true);
        const all = parts.map(({ content }) => shown(content)).join('');
        expect(all.replace(/\s/g, '')).toBe(shown(withoutMarkdown(text)).replace(/\s/g, ''));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps addresses whole', () => {
    expect(withoutMarkdown('a_b https://example.com/x_y*z\n> c')).toBe('a\\_b https://example.com/x_y*z\n\\> c');
  });
});

describe('buttons', () => {
  const choices = (count: number, label = 'A long label, number') =>
    Array.from({ length: count }, (_, each) => ({ label: `${label} ${each}`, token: `t:1:${each}` }));
  const sizes = (count: number, label?: string) =>
    encodeChoices(choices(count, label)).map((row) => row.components.length);

  it('stand as on Telegram as long as there is room, and in lists where there is none', () => {
    expect(sizes(3)).toEqual([1, 1, 1]);
    expect(sizes(4, 'Ok')).toEqual([2, 2]);
    expect(sizes(11)).toEqual([3, 3, 3, 2]);
    expect(sizes(25)).toEqual([5, 5, 5, 5, 5]);
    const lists = encodeChoices(choices(60));
    expect(lists.map(({ components: [list] }) => list?.type === 3 && list.options.length)).toEqual([25, 25, 10]);
  });

  it('are named as far as Discord lets them', () => {
    const [row] = encodeChoices([{ label: `${'x'.repeat(78)}😀😀`, token: 't:1:a' }]);
    expect(row?.components[0]).toMatchObject({ label: `${'x'.repeat(78)}…` });
  });
});

describe('the menu', () => {
  it('takes every command there is, with room for five files', () => {
    const menu = encodeMenu(commands);
    expect(menu.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    const fields = { files: 5, text: 1, both: 6, nothing: 0 };
    for (const [index, { takes = 'nothing' }] of commands.entries())
      expect(menu[index]).toMatchObject({ options: Array.from({ length: fields[takes] }, () => ({})) });
    expect(commands.find(({ name }) => name === 'upload')?.takes).toBe('files');
  });

  it('has a field for every command that looks at what is written behind it', () => {
    const folder = new URL('../../src/core/commands/', import.meta.url);
    const reading = readdirSync(folder).filter((file) =>
      /\bargs\b(?!: '')/.test(readFileSync(new URL(file, folder), 'utf8')),
    );
    expect(reading.length).toBeGreaterThan(3);
    const without = reading.filter(
      (file) => !/^ {2}takes: '(?:text|both)'/m.test(readFileSync(new URL(file, folder), 'utf8')),
    );
    expect(without).toEqual([]);
  });
});
