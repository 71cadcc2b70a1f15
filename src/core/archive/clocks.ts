// What the times of an export were.

/** A clock on a wall without a zone, UTC only, or both. */
export type Clock = 'wall' | 'utc' | 'both';

/** Counts messages by what their times tell. */
export interface ClockCount {
  add(offset: number | undefined): void;
  /** undefined where nothing was counted. `format`: as in `Findings`. */
  clock(format: string): Clock | undefined;
}

/** Telegram writes how far the clock beside the exporter is from UTC, also where both show the same, as London's in winter. */
export const tellsBoth = (format: string): boolean => format.startsWith('telegram');

export function clockCount(): ClockCount {
  let [bare, atZero, elsewhere] = [0, 0, 0];
  return {
    add(offset) {
      if (offset === undefined) bare++;
      else if (offset === 0) atZero++;
      else elsewhere++;
    },
    clock(format) {
      if (bare + atZero + elsewhere === 0) return undefined;
      if (elsewhere > 0 || (atZero > 0 && tellsBoth(format))) return 'both';
      // nobody's wall shows UTC the whole year but in a few places, whose people lose nothing by this
      if (bare === 0) return 'utc';
      return atZero === 0 ? 'wall' : 'both';
    },
  };
}
