import type { Failure } from './model.ts';

/** One exchange between the user and the persona. */
export interface Turn {
  /** The inbox key of the last fragment. */
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly heard: readonly string[];
  /** Bubbles, without the mark. */
  readonly said: readonly string[];
  /** 'model' was written by a language model; 'quoted' are lines the other person really wrote. */
  readonly voice: 'model' | 'quoted';
  /** Ids of record messages behind it: each evidence is the user's run and the other person's answer. */
  readonly evidence: readonly { readonly mine: readonly number[]; readonly theirs: readonly number[] }[];
  /** Ids of memories that the model was shown. */
  readonly memories?: readonly number[] | undefined;
  /** Ids of posts that it was shown. */
  readonly posts?: readonly number[] | undefined;
}

/** Somebody else answered in the model's place. */
export interface StoodIn {
  readonly failure: Failure;
  readonly at: number;
}

/** What the user wrote and nobody answered, because the model refused or failed. */
export interface Unanswered {
  /** The id that the turn has once it is answered. */
  readonly turn: string;
  readonly fragments: readonly string[];
  readonly failure: Failure;
}
