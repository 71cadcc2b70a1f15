// What is asked of a language model, and what comes back.
import type { ReplyPair } from '../archive/pairs.ts';
import type { StyleCard } from '../persona/style.ts';

/** What one request used up. */
export interface Usage {
  /** As the server names the one that answered: a version, where the request named a family. */
  readonly model: string;
  /** Neither read from a cache nor written into one. */
  readonly inputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
  /** US dollars by list price; undefined where the model's price is not known. */
  readonly usd: number | undefined;
}

export type Failure =
  | 'refused'
  | 'overloaded'
  | 'unreachable'
  | 'rejected'
  /** There is no such model (any more). */
  | 'gone'
  /** The person's monthly amount is used up; nothing was asked. */
  | 'over-budget'
  | 'cut-off'
  /** It did not answer in the shape that was asked for, twice. */
  | 'malformed'
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
  /** `usage`: what it used up before it failed, where that is known. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly usage?: Usage };

export interface Exchange {
  readonly user: string;
  readonly persona: string;
}

/** Seen in one request, and kept nowhere. Without metadata. */
export interface Picture {
  readonly mime: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';
  readonly base64: string;
}

/** A reply in the persona's manner. A prompting model uses the first three; the quoting voice the rest. */
export interface ReplyRequest {
  /** Byte-stable between turns: one cached block. */
  readonly stable: string;
  readonly history: readonly Exchange[];
  /** Scene, situational pairs, the message; and, on a second try, what was wrong with the first. */
  readonly volatile: string;
  /** What the user shows with the message. */
  readonly pictures?: readonly Picture[];
  readonly message: string;
  /** Best first, weighed by the mode. */
  readonly pairs: readonly ReplyPair[];
  readonly style: StyleCard | undefined;
  /** The newest lines of the persona, which the quoting voice avoids repeating. */
  readonly recentLines: readonly string[];
  /** Of the user's wall clock, 0 to 23, where it is known. */
  readonly hour: number | undefined;
  /** In [0, 1): which of several equal lines. */
  readonly roll: number;
  /** The last exchange of a goodbye: no mere sound, and no line that only might do. */
  readonly last: boolean;
}

/** `text` is data; what to do with it stands in `system`. */
export interface ReadRequest {
  readonly system: string;
  readonly text: string;
  /** Data, too. They cost about as much as a page of text each. */
  readonly pictures?: readonly Picture[];
  /** The answer is never longer; thinking does not count. */
  readonly maxTokens: number;
}

export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly usage: Usage }
  | { readonly ok: false; readonly failure: Failure; readonly usage?: Usage };

/** Replies that are to be made one after another, all with the same stable part. */
export interface Replies {
  readonly count: number;
  readonly stable: string;
  /** Of each, in tokens. */
  readonly volatile: number;
}

/** Of a reading or of replies, before they are made: at most so much, by list price. */
export interface Cost {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** undefined where the model's price is not known. */
  readonly usd: number | undefined;
}
