// The pictures of a record, beside those that are stored under pictures/: somebody looked at every one of them. After a
// change they are stored anew with `AFTERWORD_STORE_PICTURES=1 npx vitest run tests/print/pictures.test.ts -u`, and looked at.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/core/charts/chart.ts';
import { drawChart } from '../../src/print/chart.ts';
import { fontPath } from '../../src/print/font.ts';
import { pngOf } from '../../src/print/png.ts';
import { createPrinter } from '../../src/print/printer.ts';
import { charts } from './charts.ts';

const printer = createPrinter();
const stored = (name: string): string => fileURLToPath(new URL(`pictures/${name}`, import.meta.url));
/** Dots across, in which they are stored and compared. */
const WIDTH = 480;

const NONE = new Uint8Array();
const drawn = (chart: Chart): Promise<Uint8Array> => pngOf(drawChart(chart), fontPath(), WIDTH);

/** What draws pictures reads them too. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const image = Buffer.from(png);
  const size = `width="${image.readUInt32BE(16)}" height="${image.readUInt32BE(20)}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="data:image/png;base64,${image.toString('base64')}"/></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

/** How far apart two pictures of one size are on average, of 255. */
function apart(one: Uint8Array, other: Uint8Array): number {
  if (one.length !== other.length) return 255;
  return one.reduce((sum, value, i) => sum + Math.abs(value - (other[i] ?? 0)), 0) / one.length;
}

describe.each([
  ['en', 'light'],
  ['zh', 'dark'],
] as const)('in %s on %s paper', (language, theme) => {
  test.each(Object.entries(charts(language, theme)))('%s is drawn as it is stored', async (name, chart) => {
    await expect(drawChart(chart)).toMatchFileSnapshot(`pictures/${name}.${language}.${theme}.svg`);
    const png = await drawn(chart);
    const path = stored(`${name}.${language}.${theme}.png`);
    if (process.env.AFTERWORD_STORE_PICTURES) await writeFile(path, png);
    expect(apart(pixelsOf(png), pixelsOf(await readFile(path)))).toBeLessThan(1);
  });
});

test('two pictures that differ are told apart', async () => {
  const { hours } = charts('en', 'light');
  if (hours?.draws !== 'hours') throw new Error('no such charts');
  const versions = [hours, { ...hours, theme: 'dark' }, { ...hours, hours: hours.hours.toReversed() }] as const;
  const [one = NONE, dark = NONE, other = NONE] = (await Promise.all(versions.map(drawn))).map(pixelsOf);
  expect(apart(one, one)).toBe(0);
  expect(apart(one, dark)).toBeGreaterThan(20);
  expect(apart(one, other)).toBeGreaterThan(2);
});

describe('words in a picture', () => {
  const title = (text: string): string => drawChart({ ...charts('en', 'light').words, title: text } as never);

  test('are text, not markup', () => {
    const svg = title('<image href="file:///etc/passwd"/>&');
    expect(svg).not.toContain('<image');
    expect(svg).toContain('&lt;image');
  });

  test('are cut where they would not fit, and never on top of each other', () => {
    expect(title('a very long name '.repeat(9))).toContain('..</text>');
  });

  test('stand clear of the bars: each bar begins below the percentage before it', () => {
    const { delays } = charts('en', 'light');
    if (!delays) throw new Error('no such chart');
    const svg = drawChart(delays);
    const tops = [...svg.matchAll(/<rect x="116" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    const feet = [...svg.matchAll(/y="([\d.]+)" fill="[^"]*" font-size="12">\d+%/g)].map(([, y]) => Number(y));
    expect([tops.length, feet.length]).toEqual([20, 20]);
    for (const [i, foot] of feet.slice(0, -1).entries()) expect(tops[i + 1]).toBeGreaterThan(foot);
  });

  test('can be written in the letters of the font only', async () => {
    expect(await printer.drawable('💀 Mira 小雨 さくら Ирина 👩‍❤️‍💋‍👩 ')).toBe('Mira 小雨 さくら Ирина');
    for (const text of ['민지', 'ليلى', '💕', ' ']) expect(await printer.drawable(text)).toBeUndefined();
  });
});
