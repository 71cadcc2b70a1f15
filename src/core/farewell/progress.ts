/** Where a goodbye stands when the person leaves it, so that they can come back. */
export interface FarewellProgress {
  /** The last exchange is over: the persona never speaks again. */
  readonly silent: boolean;
  /** JSON of the goodbye flow's state. */
  readonly state: unknown;
}
