import { Resvg } from '@resvg/resvg-js';

/** Twice as wide as it is drawn, for screens with fine dots. */
const SCALE = 2;

export const pngOf = (svg: string, font: string): Uint8Array =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Noto Sans S Chinese' },
  })
    .render()
    .asPng();
