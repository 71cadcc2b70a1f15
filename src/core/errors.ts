// Two kinds of error: a UserError is shown to the person, in their language; anything else is a bug, logged once with its
// cause and answered with one fixed sentence.

import type { RecordOnly } from './care/safety.ts';

/** What was found where an export was expected. */
export type FoundInstead =
  | 'empty'
  | 'picture'
  | 'video'
  | 'audio'
  | 'pdf'
  | 'program'
  | 'document'
  | 'database'
  | 'archive'
  | 'text'
  | 'json'
  | 'web-page'
  | 'unknown';

/** `file` is the name the person's own file had. Facts are what the sentence needs, never what people wrote. */
export type Problem =
  | { readonly code: 'not-an-export'; readonly file: string; readonly found: FoundInstead }
  | { readonly code: 'empty-file'; readonly file: string }
  | { readonly code: 'no-messages'; readonly file: string; readonly format: string }
  | { readonly code: 'group-chat'; readonly participants: number }
  | { readonly code: 'one-sided'; readonly name: string }
  /** Exports of this format never hold what the other person wrote. */
  | { readonly code: 'one-side-only'; readonly format: string }
  | { readonly code: 'zip-encrypted'; readonly file: string }
  | {
      readonly code: 'zip-unsafe';
      readonly file: string;
      readonly why: 'too-many-entries' | 'too-large' | 'ratio' | 'path' | 'nested';
    }
  | { readonly code: 'zip-broken'; readonly file: string }
  /** `photos` of its entries may be photos. */
  | {
      readonly code: 'zip-without-export';
      readonly file: string;
      readonly entries: number;
      readonly photos?: number;
    }
  | { readonly code: 'cut-off'; readonly file: string; readonly format: string; readonly messages: number }
  /** It does not end early, but what stands in it is broken; `messages` were read before that place. */
  | { readonly code: 'damaged'; readonly file: string; readonly format: string; readonly messages: number }
  | {
      readonly code: 'file-too-large';
      readonly file: string;
      readonly megabytes: number;
      readonly limitMegabytes: number;
    }
  | { readonly code: 'file-gone'; readonly file: string }
  /** What the bot made is more than the platform lets it send. */
  | { readonly code: 'document-too-large'; readonly limitMegabytes: number }
  | { readonly code: 'several-formats' }
  | { readonly code: 'quota-full'; readonly usedMegabytes: number; readonly quotaMegabytes: number }
  | { readonly code: 'persona-gone' }
  /** There is a record and no persona. */
  | { readonly code: 'record-only'; readonly why: RecordOnly }
  /** Everything in the file is from before both were adults. */
  | { readonly code: 'all-early' };

export class UserError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'UserError';
    this.problem = problem;
  }
}

/** A platform was asked to hand something over again that may have arrived already, and can not tell whether it did. */
export class MayHaveArrived extends Error {
  constructor() {
    super('it may have arrived already');
    this.name = 'MayHaveArrived';
  }
}

/** The platform takes nothing now, and will not in this run. What was to be said stays where it is, for the next one. */
export class Unsent extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Unsent';
  }
}

/** The program can not start as it is set up. Its message is shown to whoever started it, and nothing else is. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
  }
}

/** The chat can not be reached any more: the person blocked the bot, or the chat is gone. Not a bug. */
export class Unreachable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Unreachable';
  }
}
