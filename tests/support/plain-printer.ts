// Prints nothing that anybody would frame: the words of a page, so that a dialogue does not wait for fonts.
import type { Printer } from '../../src/core/ports.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const plainPrinter: Printer = {
  picture: async ({ months }) => bytes(JSON.stringify(months)),
  chart: async (chart) => bytes(JSON.stringify(chart)),
  drawable: async (text) => (/\p{Script=Hangul}/u.test(text) ? undefined : text),
  html: async (keepsake) => bytes(JSON.stringify(keepsake)),
  pdf: async (keepsake) => bytes(JSON.stringify(keepsake)),
};
