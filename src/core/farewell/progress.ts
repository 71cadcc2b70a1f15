/** Where a goodbye stands when the person leaves it, so that they can come back. */
export interface FarewellProgress {
  /** The last exchange is over: the persona never speaks again. */
  readonly silent: boolean;
  /** It is under way: the persona speaks in the last exchange only. */
  readonly locked?: boolean;
  /** JSON of the goodbye flow's state. */
  readonly state: unknown;
}

/** The persona has nothing to say outside of a goodbye, now or ever. */
export const isQuiet = (farewell: FarewellProgress | undefined): boolean =>
  farewell?.silent === true || farewell?.locked === true;
