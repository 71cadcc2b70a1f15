import { renderAsync } from '@resvg/resvg-js';

/** So many dots, whatever it was drawn on: for screens with fine ones. */
const WIDTH = 1280;

/** In a thread of its own: others are answered meanwhile. */
export async function pngOf(svg: string, font: string, width = WIDTH): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Noto Sans S Chinese' },
  });
  return image.asPng();
}
