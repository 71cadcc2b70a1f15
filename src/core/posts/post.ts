// What somebody wrote in public: posts of X, Weibo and the like. They are no part of the record and no line of a chat.
import type { ReadWarning } from '../archive/findings.ts';
import type { Side } from '../archive/message.ts';
import type { PersonaId } from '../identity.ts';

/** Characters of one that a person writes anew. */
export const LONGEST_POST = 5000;

export interface Post {
  readonly id: number;
  /** The id of its `PostSource`. */
  readonly source: number;
  readonly by: Side;
  /** Wall-clock seconds, as `RecordMessage.at`; undefined where nobody told. */
  readonly at: number | undefined;
  readonly text: string;
}

/** The posts of one account. Whatever comes later of the same one is added to it. */
export interface PostSource {
  readonly id: number;
  readonly format: string;
  readonly by: Side;
  /** The account's name; '' where the file has none. */
  readonly author: string;
  readonly posts: number;
  /** Wall-clock seconds. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Seconds since 1970, UTC. */
  readonly importedAt: number;
}

/** Whose a name in the file is. */
export interface PostAuthor {
  readonly name: string;
  readonly by: Side;
}

/** What the person answered. Posts of anybody else are left out. */
export interface PostsPlan {
  readonly persona: PersonaId;
  readonly authors: readonly PostAuthor[];
  /** As `ImportPlan.zone`. */
  readonly zone: string | undefined;
  /** As `ImportPlan.adultsSince`. */
  readonly adultsSince: number | undefined;
}

export interface PostsReport {
  readonly format: string;
  /** Read, newly stored, and left out because the vault had them. added + known = posts. */
  readonly posts: number;
  readonly added: number;
  readonly known: number;
  readonly warnings: readonly ReadWarning[];
  /** Left out because of `PostsPlan.adultsSince`; not among `posts`. */
  readonly early: number;
}
