// A picture of a record, ready to be drawn, and the same in words.
import { type Theme, themeOf } from '../settings.ts';
import type { Visit } from '../visit.ts';
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

export async function subjectOf(name: string, { words, settings, ports }: Visit): Promise<Subject> {
  const drawnName = (await ports.printer.drawable(name)) ?? words.stats.them;
  return { name, drawnName, words, theme: themeOf(settings) };
}
