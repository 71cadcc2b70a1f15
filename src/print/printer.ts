// The keepsake on paper and on a screen, without a browser and without a network.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Curve } from '../core/farewell/keepsake.ts';
import type { Printer } from '../core/ports.ts';
import { drawCurve } from './curve.ts';
import { htmlOf } from './html.ts';

/** Han of both kinds, kana, Latin, Greek and Cyrillic. */
const FONT = 'NotoSansHans-Regular.otf';

const fontPath = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts', FONT);

/** What it prints with is loaded when something is printed. */
export function createPrinter(): Printer {
  const picture = async (curve: Curve): Promise<Uint8Array> =>
    (await import('./png.ts')).pngOf(drawCurve(curve), fontPath());
  return {
    picture,
    html: async (keepsake) => htmlOf(keepsake),
    async pdf(keepsake) {
      const { pdfOf } = await import('./pdf.ts');
      return pdfOf(keepsake, await readFile(fontPath()), keepsake.curve && (await picture(keepsake.curve)));
    },
  };
}
