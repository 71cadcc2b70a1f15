// The colours of what is drawn, on light paper and on dark.
import type { Side } from '../core/archive/message.ts';
import type { Theme } from '../core/settings.ts';

export interface Palette extends Readonly<Record<Side, string>> {
  readonly paper: string;
  readonly ink: string;
  /** Words that stand back. */
  readonly soft: string;
  /** Lines of a grid. */
  readonly faint: string;
  readonly line: string;
  readonly fill: string;
  /** Behind a curve, in turn. */
  readonly bands: readonly [string, string];
}

/** The two sides are told apart also by who sees no red or no green: one is lighter than the other. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbf8f3',
    ink: '#3b3632',
    soft: '#756b62',
    faint: '#d8d0c6',
    line: '#7a5c48',
    fill: '#e6d8cb',
    bands: ['#f4ece2', '#ece1d4'],
    me: '#d08b5b',
    them: '#2f6672',
  },
  dark: {
    paper: '#1e1c1a',
    ink: '#ece5dc',
    soft: '#a99f94',
    faint: '#403a35',
    line: '#d9b79c',
    fill: '#5a4637',
    bands: ['#282522', '#37312b'],
    me: '#b9744a',
    them: '#8cc9d3',
  },
};
