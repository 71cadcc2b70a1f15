import type { Side } from '../archive/message.ts';
import type { Span } from '../ports.ts';
import type { Post, PostSource } from './post.ts';

/** What was written in public. An import adds to it (`Importer.storePosts`). Terms are those of `archive/tokens.ts`. */
export interface PostStore {
  /** In the order they came. */
  sources(): Promise<readonly PostSource[]>;
  /** In the order of the ids; what is gone is left out. */
  find(ids: readonly number[]): Promise<readonly Post[]>;
  /** Those of that side that hold any of the terms, best first; `within`: only what was written then, or has no time. */
  search(terms: readonly string[], by: Side, limit: number, within?: Span): Promise<readonly Post[]>;
  /** Newest first; of one source, or of all. */
  list(limit: number, offset: number, source?: number): Promise<readonly Post[]>;
  /** As the person has it from now on; undefined: it is gone. What it was does not come back with its file. */
  change(id: number, to: Pick<Post, 'at' | 'text'> | undefined): Promise<void>;
  /** Takes a source out with its posts; how many. Interrupted, it is finished by calling it again. */
  remove(source: number): Promise<number>;
}
