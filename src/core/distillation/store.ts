import type { Finding } from '../persona/findings.ts';

/** What a reader model found in a part of the record. */
export interface ReadChunk {
  /** Ids of its first and last message; a chunk is known by the first. */
  readonly first: number;
  readonly last: number;
  readonly messages: number;
  /** 'skipped': it failed again and again. */
  readonly state: 'read' | 'skipped';
  readonly findings: readonly Finding[];
}

/** The readings of the record, kept chunk by chunk. */
export interface DistillationStore {
  /** In order of their first ids. */
  chunks(): Promise<readonly ReadChunk[]>;
  /** Once: a chunk that is known is put in its place. */
  keep(chunk: ReadChunk): Promise<void>;
  /** Ids of the messages that showed what the user forgot since. */
  forgotten(): Promise<ReadonlySet<number>>;
}
