// A keepsake as paper and screens get it: read back out of the PDF, the page and the picture.
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { type KeepsakePage, monthsOf } from '../../src/core/farewell/keepsake.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { drawCurve } from '../../src/print/curve.ts';
import { createPrinter } from '../../src/print/printer.ts';

const printer = createPrinter();
const months = Array.from({ length: 26 }, (_, index) => ({
  year: 2021 + Math.floor((index + 4) / 12),
  month: ((index + 4) % 12) + 1,
  messages: (index * 37) % 300,
}));

const pages: Readonly<Record<'en' | 'zh', KeepsakePage>> = {
  en: {
    language: 'en',
    title: 'Afterword: Mira',
    day: '20 May 2026',
    paragraphs: [
      'You, on 1 May 2021: “hi, we met at the market”',
      'Unsaid until now: “I never thanked you for the soup.” 💙',
    ],
    mark: wordsFor('en').farewell.page.marks.approved.program,
    curve: { months, label: wordsFor('en').farewell.page.curve },
  },
  zh: {
    language: 'zh',
    title: '后记：小雨',
    day: '2026年5月20日',
    paragraphs: [
      '2021年5月1日，你写：“你好，我们在市场见过。”',
      '没说出口的：“那碗汤我一直没有谢谢你。”“藍圍巾我還收著。”“さくらを見た日。”',
    ],
    mark: wordsFor('zh').farewell.page.marks.approved.program,
    curve: { months, label: wordsFor('zh').farewell.page.curve },
  },
};

async function readBack(pdf: Uint8Array | undefined) {
  const document = await getDocumentProxy(new Uint8Array(pdf ?? []));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { totalPages, text: text.replace(/\s+/g, '') };
}

describe.each(['en', 'zh'] as const)('the keepsake in %s', (language) => {
  const page = pages[language];
  const texts = [page.title, page.day, ...page.paragraphs, page.mark];
  const bare = (text: string): string => text.replace(/💙|\s+/gu, '');

  test('is one page of PDF, and every word can be read out of it again', async () => {
    const pdf = await printer.pdf(page);
    const { totalPages, text } = await readBack(pdf);
    expect(totalPages).toBe(1);
    for (const each of texts) expect(text).toContain(bare(each));
    // the font is in it only as far as it is used
    expect(pdf?.length).toBeLessThan(200_000);
  });

  test('fits on one page with 400 words', async () => {
    const words = language === 'en' ? 'remember '.repeat(398) : '记'.repeat(398);
    const { totalPages, text } = await readBack(await printer.pdf({ ...page, paragraphs: [words, 'end'] }));
    expect(totalPages).toBe(1);
    expect(text).toContain('end');
  });

  test('is one page of HTML that needs nothing from elsewhere', async () => {
    const html = new TextDecoder().decode(await printer.html(page));
    for (const each of texts) expect(html).toContain(each);
    expect(html).toContain(`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`);
    expect(html).toContain('<svg ');
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|src=|href=|@import|url\(/);
  });

  test('has its curve as a picture', async () => {
    const png = Buffer.from(await printer.picture(page.curve ?? { months, label: '' }));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 440]);
  });
});

test('what people wrote is text, not markup', async () => {
  const hostile = '<script>alert(1)</script> & "x"';
  const page = { ...pages.en, title: hostile, paragraphs: [hostile], curve: { months, label: hostile } };
  const html = new TextDecoder().decode(await printer.html(page));
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
});

test('without letters for some of the words there is no PDF that would lose them', async () => {
  expect(await printer.pdf({ ...pages.en, paragraphs: ['“안녕”'] })).toBeUndefined();
});

describe('the curve', () => {
  test('has every month between the first and the last', () => {
    const at = (iso: string): number => Date.parse(iso) / 1000;
    const curve = monthsOf([
      { at: at('2021-11-30T23:59:00Z'), messages: 4 },
      { at: at('2021-11-02T00:00:00Z'), messages: 1 },
      { at: undefined, messages: 100 },
      { at: at('2022-02-01T00:00:00Z'), messages: 2 },
    ]);
    expect(curve.map(({ year, month, messages }) => `${year}-${month}: ${messages}`)).toEqual([
      '2021-11: 5',
      '2021-12: 0',
      '2022-1: 0',
      '2022-2: 2',
    ]);
  });

  test('is none where there are fewer than three months', () => {
    expect(monthsOf([{ at: 0, messages: 3 }])).toEqual([]);
    expect(monthsOf([])).toEqual([]);
  });

  test('names its first and last month, and the years of a long one', () => {
    const label = (svg: string): readonly string[] =>
      [...svg.matchAll(/middle"[^>]*>([^<]+)</g)].map(([, text = '']) => text);
    expect(label(drawCurve({ months: months.slice(0, 6), label: 'x' }))).toEqual(['2021-05', '2021-10']);
    const long = Array.from({ length: 120 }, (_, index) => ({
      year: 2010 + Math.floor(index / 12),
      month: (index % 12) + 1,
      messages: 1,
    }));
    expect(label(drawCurve({ months: long, label: 'x' }))).toEqual(['2010', '2012', '2014', '2016', '2018']);
  });
});
