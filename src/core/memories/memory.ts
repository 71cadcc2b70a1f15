// What the two shared, one sentence each.

/** 'told': the user's own telling, in their words. 'distilled': a reader model found it in the record. */
export type MemoryKind = 'told' | 'distilled';

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

/** Characters of one memory. */
export const LONGEST_MEMORY = 500;
