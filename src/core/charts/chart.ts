// What the pictures of a record show. All words in them are ready: whoever draws adds none.
import type { DayHalf, Sides } from '../archive/statistics.ts';
import type { MemoryKind } from '../memories/memory.ts';
import type { Theme } from '../settings.ts';

interface Head {
  readonly theme: Theme;
  readonly title: string;
}

/** What the two are called in a picture. */
interface Named {
  readonly names: { readonly me: string; readonly them: string };
}

/** Messages by month or year, one after another. */
export interface TimesChart extends Head, Named {
  readonly draws: 'times';
  /** At least one. `label` where the axis names it, else ''. */
  readonly bars: readonly (Sides & { readonly label: string })[];
}

/** Of each one's own messages, which share was written in which hour: 24 shares each. */
export interface HoursChart extends Head, Named {
  readonly draws: 'hours';
  readonly hours: readonly Sides[];
  /** What the bars are shares of. */
  readonly note: string;
}

/** Of each one's own answers, which share came how soon. */
export interface DelaysChart extends Head, Named {
  readonly draws: 'delays';
  readonly halves: readonly {
    readonly half: DayHalf;
    readonly label: string;
    readonly rows: readonly (Sides & { readonly label: string })[];
  }[];
}

/** Words with how often they came; the first one is the longest bar or not, as it comes. */
export interface WordsChart extends Head {
  readonly draws: 'words';
  readonly rows: readonly { readonly text: string; readonly rate: number; readonly label: string }[];
}

/** Wall-clock seconds everywhere. */
export interface TimelineChart extends Head {
  readonly draws: 'timeline';
  /** One after another; none where nothing that was written has a time. */
  readonly months: readonly { readonly at: number; readonly messages: number }[];
  /** At most eight, without a gap between them. */
  readonly eras: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  /** One row a kind, as they come; a row without marks is left out by whoever asks for the picture. */
  readonly rows: readonly { readonly kind: MarkKind; readonly label: string; readonly at: readonly number[] }[];
}

export type MarkKind = MemoryKind | 'post';

export type Chart = TimesChart | HoursChart | DelaysChart | WordsChart | TimelineChart;
