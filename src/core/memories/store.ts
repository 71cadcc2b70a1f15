import type { Memory, MemoryKind, Span } from './memory.ts';

/** What the two shared. It is added to and changed by `VersionStore.commit` alone. Terms are those of `archive/tokens.ts`. */
export interface MemoryStore {
  find(id: number): Promise<Memory | undefined>;
  /** Those that hold any of the terms, best first. */
  search(terms: readonly string[], limit: number): Promise<readonly Memory[]>;
  /** Newest first; of one kind, or of all. */
  list(limit: number, offset: number, kind?: MemoryKind): Promise<readonly Memory[]>;
  count(kind?: MemoryKind): Promise<number>;
  /** Of that kind or of all, from that time or from around it, newest first. */
  during(span: Span, limit: number, kind?: MemoryKind): Promise<readonly Memory[]>;
  /** Those of the photos with these marks, oldest first. */
  ofPhotos(marks: readonly string[]): Promise<readonly Memory[]>;
  /** For good: the text leaves the file and every version, and its small picture goes. What showed it is remembered, so that it is not distilled again. */
  forget(id: number): Promise<void>;
}
