import type { Manner } from './manner.ts';

/** A share of messages, 0 to 1. */
export type Rate = number;

/** How one side writes, in figures. Lengths are in characters (code points). */
export interface Habits {
  readonly messages: number;
  /** 10th, 50th and 90th percentile of a message's length. */
  readonly length: readonly [number, number, number];
  /** The 95th percentile, and the share of messages with a digit; undefined in cards that an older version measured. */
  readonly longest?: number | undefined;
  readonly digits?: Rate | undefined;
  /** Share of bursts of 1, 2, 3, 4, and 5 or more messages. */
  readonly bursts: readonly [Rate, Rate, Rate, Rate, Rate];
  readonly endsWithStop: Rate;
  readonly startsLowerCase: Rate;
  readonly asks: Rate;
  readonly exclaims: Rate;
  readonly emoji: Rate;
  readonly laughs: Rate;
  readonly dots: Rate;
  /** The most used emoji, most used first, at most eight. */
  readonly favouriteEmoji: readonly string[];
}

export interface Phrase {
  readonly text: string;
  /** How many messages hold it, and how many per message of theirs. */
  readonly count: number;
  readonly rate: Rate;
}

/** Counted from the record, contrasted with the user. JSON, byte-stable for the same record. */
export interface StyleCard {
  readonly theirs: Habits;
  readonly mine: Habits;
  /** First words, particles and phrases they use much more than the user (log-odds), strongest first. */
  readonly openers: readonly Phrase[];
  readonly particles: readonly Phrase[];
  readonly catchphrases: readonly Phrase[];
  /** Short lines they sent often, most often first: what the quoting voice may fall back on. */
  readonly frequentLines: readonly Phrase[];
  /** Share of their messages in each hour of the wall clock, 24 numbers. */
  readonly hours: readonly Rate[];
  /** Seconds between the user's last line and their answer: 25th, 50th, 75th percentile. */
  readonly replyDelay: readonly [number, number, number];
  /** Seconds between two messages of one burst: 25th, 50th, 75th percentile. */
  readonly burstGap: readonly [number, number, number];
  /** undefined in cards that an older version measured. */
  readonly manner?: Manner | undefined;
}
