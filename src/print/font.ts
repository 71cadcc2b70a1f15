import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Han of both kinds, kana, Latin, Greek and Cyrillic. */
const FONT = 'NotoSansHans-Regular.otf';

export const fontPath = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts', FONT);
