// What the times of an export were.

/** A clock on a wall without a zone, UTC only, or both. */
export type Clock = 'wall' | 'utc' | 'both';

/** Counts messages by what their times tell. */
export interface ClockCount {
  add(offset: number | undefined): void;
  /** undefined where nothing was counted. */
  clock(): Clock | undefined;
}

export function clockCount(): ClockCount {
  let [bare, atZero, elsewhere] = [0, 0, 0];
  return {
    add(offset) {
      if (offset === undefined) bare++;
      else if (offset === 0) atZero++;
      else elsewhere++;
    },
    clock() {
      if (bare + atZero + elsewhere === 0) return undefined;
      if (elsewhere > 0) return 'both';
      // nobody's wall shows UTC the whole year but in a few places, whose people lose nothing by this
      if (bare === 0) return 'utc';
      return atZero === 0 ? 'wall' : 'both';
    },
  };
}
