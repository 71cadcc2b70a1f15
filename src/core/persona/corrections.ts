// What the user says the other person would not have written.

export interface Correction {
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** What the user had written before; '' where it holds always. */
  readonly situation: string;
  /** A word, an emoji, or a whole reply. */
  readonly wrong: string;
  /** What they would have written; undefined where the user did not say. */
  readonly right: string | undefined;
}
