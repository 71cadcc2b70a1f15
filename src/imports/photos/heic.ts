// A HEIC made small: its planes first, which become colours only then, for a large photo has no room twice.
import type { HeicPixels, OpenHeic } from './heic-process.ts';
import { type Coded, codedIn, type Plane } from './libheif.ts';

export const openHeic: OpenHeic = async (bytes, size) => {
  try {
    const coded = codedIn(bytes);
    if (!coded) return undefined;
    const [light] = coded.planes;
    const share = Math.min(1, size / Math.max(light.width, light.height));
    const width = Math.max(1, Math.round(share * light.width));
    const height = Math.max(1, Math.round(share * light.height));
    const small = coded.planes.map((plane) => shrunk(plane, width, height));
    return { data: coloursOf(small, coded), width, height, turns: coded.turns };
  } catch {
    return undefined; // whatever the decoder says of it: it was a stranger's file
  }
};

/** Where pixel `at` of `small` begins among `large` of them. */
const edge = (at: number, small: number, large: number): number => Math.floor((at * large) / small);

/** Each pixel is the mean of those it stands for, or the nearest where there are fewer. */
function shrunk({ data, stride, ...large }: Plane, width: number, height: number): Uint8Array {
  const small = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = edge(y, height, large.height);
    const bottom = Math.max(top + 1, edge(y + 1, height, large.height));
    for (let x = 0; x < width; x++) {
      const left = edge(x, width, large.width);
      const right = Math.max(left + 1, edge(x + 1, width, large.width));
      let sum = 0;
      for (let line = top * stride; line < bottom * stride; line += stride)
        for (let at = left; at < right; at++) sum += data[line + at] ?? 0;
      small[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return small;
}

/** How much red and blue count for light, by the matrix of H.273. */
const WEIGHTS: Readonly<Record<number, readonly [red: number, blue: number]>> = {
  1: [0.2126, 0.0722],
  9: [0.2627, 0.0593],
};
const USUAL = [0.299, 0.114] as const;

function coloursOf([light, blue, red]: readonly Uint8Array[], { matrix, fullRange }: Coded): Uint8Array {
  const [ofRed, ofBlue] = WEIGHTS[matrix] ?? USUAL;
  const ofGreen = 1 - ofRed - ofBlue;
  const [darkest, spread, colourful] = fullRange ? [0, 1, 1] : [16, 255 / 219, 255 / 224];
  const pixels = new Uint8ClampedArray(3 * (light?.length ?? 0));
  for (let i = 0; i * 3 < pixels.length; i++) {
    const y = ((light?.[i] ?? 0) - darkest) * spread;
    const b = 2 * (1 - ofBlue) * ((blue?.[i] ?? 0) - 128) * colourful;
    const r = 2 * (1 - ofRed) * ((red?.[i] ?? 0) - 128) * colourful;
    pixels[i * 3] = y + r;
    pixels[i * 3 + 1] = y - (ofRed * r + ofBlue * b) / ofGreen;
    pixels[i * 3 + 2] = y + b;
  }
  return new Uint8Array(pixels.buffer);
}

/** For another process: a line that says what follows, and then that. */
export const written = ({ data, ...what }: HeicPixels): Buffer =>
  Buffer.concat([Buffer.from(`${JSON.stringify(what)}\n`), data]);
