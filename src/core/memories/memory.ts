// What the two shared, one sentence each.

import type { MemoryPhoto } from '../photos/photo.ts';

/**
 * 'told': the user's own telling, in their words. 'distilled': a reader model found it in the record. 'photo': a photo, with
 * what the user says of it.
 */
export type MemoryKind = 'told' | 'distilled' | 'photo';

/** What the person gave besides the record; each kind is one of the sources. */
export const KEPT_KINDS = ['told', 'photo'] as const satisfies readonly MemoryKind[];
export type KeptKind = (typeof KEPT_KINDS)[number];

/** What a memory is about, where somebody said so. */
export const TOPICS = ['event', 'place', 'food', 'ritual', 'joke', 'taste', 'loop', 'hard', 'golden'] as const;
export type Topic = (typeof TOPICS)[number];

/** Wall-clock seconds, both inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Memory {
  readonly id: number;
  readonly kind: MemoryKind;
  readonly text: string;
  /** What it answers, as it was asked in the person's language; undefined where nobody asked. */
  readonly asked?: string | undefined;
  /** Exactly where the kind is 'photo'. */
  readonly photo?: MemoryPhoto | undefined;
  readonly topic: Topic | undefined;
  /** When it was; undefined where nobody knows. */
  readonly when: Span | undefined;
  /** Ids of the record messages that show it. A distilled memory without any is none. */
  readonly evidence: readonly number[];
  /** Ids of record messages that say otherwise: the record counts for more than a telling. */
  readonly against: readonly number[];
  /** When it was kept: milliseconds since 1970, UTC. */
  readonly at: number;
  /** 'confirmed': the user says that it was so. 'open': nobody has looked at it yet. */
  readonly state: 'open' | 'confirmed';
}

export type MemoryBody = Omit<Memory, 'id'>;

/** What it is searched by. The index gives it up only for the same words, so this never changes. */
export const wordsIn = ({ text, asked, photo }: Pick<MemoryBody, 'text' | 'asked' | 'photo'>): string =>
  [asked, text, photo?.words].filter((part) => part !== undefined).join('\n');

/** Characters of one memory. */
export const LONGEST_MEMORY = 500;
