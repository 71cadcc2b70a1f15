// The keepsake on paper and on a screen, and pictures of a record, without a browser and without a network.
import { readFile } from 'node:fs/promises';
import type { Curve } from '../core/farewell/keepsake.ts';
import type { Printer } from '../core/ports.ts';
import { drawChart } from './chart.ts';
import { drawCurve } from './curve.ts';
import { fontPath } from './font.ts';
import { htmlOf } from './html.ts';
import type { Has } from './letters.ts';

/** What it prints with is loaded when something is printed. */
export function createPrinter(): Printer {
  const font = async (): Promise<Buffer> => readFile(fontPath());
  let signs: Promise<Has> | undefined;
  const signsOnce = (): Promise<Has> => {
    signs ??= Promise.all([font(), import('./letters.ts')]).then(([bytes, { signsOf }]) => signsOf(bytes));
    return signs;
  };
  const png = async (svg: string): Promise<Uint8Array> => {
    const [{ pngOf }, { printable }, has] = await Promise.all([
      import('./png.ts'),
      import('./letters.ts'),
      signsOnce(),
    ]);
    return pngOf(printable(svg, has), fontPath());
  };
  const picture = (curve: Curve): Promise<Uint8Array> => png(drawCurve(curve));
  return {
    picture,
    chart: (chart) => png(drawChart(chart)),
    async drawable(text) {
      const [{ hasLetters, printable }, has] = await Promise.all([import('./letters.ts'), signsOnce()]);
      const left = printable(text, has).replace(/\s+/g, ' ').trim();
      return hasLetters(text, has) && left !== '' ? left : undefined;
    },
    html: async (keepsake) => htmlOf(keepsake),
    async pdf(keepsake) {
      const { pdfOf } = await import('./pdf.ts');
      return pdfOf(keepsake, await font(), keepsake.curve && (await picture(keepsake.curve)));
    },
  };
}
