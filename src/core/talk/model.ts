// What is asked of a language model, and what comes back.
import type { ReplyPair } from '../archive/pairs.ts';
import type { StyleCard } from '../persona/style.ts';

export interface Usage {
  readonly inputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
}

export type Failure =
  | 'refused'
  | 'overloaded'
  | 'unreachable'
  | 'rejected'
  | 'cut-off'
  | 'aborted'
  | 'empty'
  | 'no-model';

export type ModelEvent =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'done';
      readonly usage: Usage /** Which of the pairs offered was used, for the quoting voice. */;
      readonly used?: readonly number[];
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Exchange {
  readonly user: string;
  readonly persona: string;
}

/** A reply in the persona's manner. A prompting model uses the first three; the quoting voice the rest. */
export interface ReplyRequest {
  /** Byte-stable between turns: one cached block. */
  readonly stable: string;
  readonly history: readonly Exchange[];
  /** Scene, situational pairs, the message; and, on a second try, what was wrong with the first. */
  readonly volatile: string;
  readonly message: string;
  /** Best first, weighed by the mode. */
  readonly pairs: readonly ReplyPair[];
  readonly style: StyleCard | undefined;
  /** The newest lines of the persona, which the quoting voice avoids repeating. */
  readonly recentLines: readonly string[];
  /** In [0, 1): which of several equal lines. */
  readonly roll: number;
}

export interface ReadRequest {
  readonly system: string;
  readonly text: string;
  readonly maxTokens: number;
}

export type ModelReading =
  | { readonly ok: true; readonly text: string; readonly usage: Usage }
  | { readonly ok: false; readonly failure: Failure };
