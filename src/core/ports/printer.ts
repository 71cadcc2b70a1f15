// Pages and pictures.
import type { Chart } from '../charts/chart.ts';
import type { Curve, KeepsakePage } from '../farewell/keepsake.ts';

/**
 * Makes pages and pictures, without a browser and without a network. The same for the same keepsake or chart, but for a PDF's
 * date. In a picture, what the font has no sign for is left out.
 */
export interface Printer {
  /** A PNG; the curve has at least one month. */
  picture(curve: Curve): Promise<Uint8Array>;
  /** A PNG for a chat on a phone. */
  chart(chart: Chart): Promise<Uint8Array>;
  /** As a picture can have it, without emoji and such; undefined where a letter or a digit would be missing, or all of it. */
  drawable(text: string): Promise<string | undefined>;
  /** One page that needs nothing from elsewhere. */
  html(keepsake: KeepsakePage): Promise<Uint8Array>;
  /** One page with its font; undefined where the font has no letters for some of it. */
  pdf(keepsake: KeepsakePage): Promise<Uint8Array | undefined>;
}
