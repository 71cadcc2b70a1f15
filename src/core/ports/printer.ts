// Pages and pictures.
import type { Curve, KeepsakePage } from '../farewell/keepsake.ts';

/** Makes pages and pictures, without a browser and without a network. The same for the same keepsake, but for a PDF's date. */
export interface Printer {
  /** A PNG; the curve has at least one month. */
  picture(curve: Curve): Promise<Uint8Array>;
  /** One page that needs nothing from elsewhere. */
  html(keepsake: KeepsakePage): Promise<Uint8Array>;
  /** One page with its font; undefined where the font has no letters for some of it. */
  pdf(keepsake: KeepsakePage): Promise<Uint8Array | undefined>;
}
