// A picture of a record, ready to be drawn, and the same in words.
import type { Theme } from '../settings.ts';
import type { Words } from '../words/words.ts';
import type { Chart } from './chart.ts';

export interface Shown {
  readonly chart: Chart;
  readonly alt: string;
}

/** Whose record it is, and how it is shown. */
export interface Subject {
  readonly name: string;
  /** `name` as a picture can write it. */
  readonly drawnName: string;
  readonly words: Words;
  readonly theme: Theme;
}
