import type { RecordMessage } from './message.ts';

/** A run of the user's messages and the run the other person answered with, in the same stretch. */
export interface ReplyPair {
  readonly mine: readonly RecordMessage[];
  readonly theirs: readonly RecordMessage[];
  /** The other person's run before `mine`, where the stretch has one. */
  readonly before: readonly RecordMessage[];
  /** How similar `mine` is to what the user just wrote: 0 to 1, its score over the message's score with itself. */
  readonly confidence: number;
  /** What it was ranked by; only its order means something. */
  readonly score: number;
}
