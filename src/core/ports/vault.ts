// One persona's database: the record, what was said, what the persona is.
import type { RecordMessage } from '../archive/message.ts';
import type { DistillationStore } from '../distillation/store.ts';
import type { Writing } from '../farewell/writings.ts';
import type { PersonaId } from '../identity.ts';
import type { MemoryStore } from '../memories/store.ts';
import type { PersonaLayers } from '../persona/layers.ts';
import type { VersionStore } from '../persona/versions.ts';
import type { PostStore } from '../posts/store.ts';
import type { Turn } from '../talk/history.ts';
import type { RecordStore } from './record.ts';

/** What was said between the user and the persona. */
export interface TalkStore {
  /** Kept once: a second call with the same id changes nothing. */
  add(turn: Turn): Promise<void>;
  find(id: string): Promise<Turn | undefined>;
  /** Puts the turn in the place of that one; a second call changes nothing. */
  replace(id: string, turn: Turn): Promise<void>;
  /** The user changed what they had written; a turn that is gone is left alone. */
  amend(id: string, heard: Turn['heard']): Promise<void>;
  /** The newest `limit`, oldest of them first. */
  recent(limit: number): Promise<readonly Turn[]>;
  /** Turns with what the user wrote, all of them, oldest first. */
  all(): AsyncIterable<Turn>;
}

/** A text of the user's own, written in a goodbye. Nobody answers it. */
export interface OwnWords {
  readonly kind: Writing;
  readonly text: string;
  readonly at: number;
}

/** Small pictures of photos, each a JPEG that belongs to a memory and goes with it. */
export interface Thumbnails {
  /** In place of the one there was. */
  keep(memory: number, jpeg: Uint8Array): Promise<void>;
  find(memory: number): Promise<Uint8Array | undefined>;
  count(): Promise<number>;
}

/** One persona's database. */
export interface Vault {
  readonly record: RecordStore;
  readonly talk: TalkStore;
  readonly persona: { read(): Promise<PersonaLayers>; write(patch: Partial<PersonaLayers>): Promise<void> };
  readonly memories: MemoryStore;
  readonly thumbnails: Thumbnails;
  readonly versions: VersionStore;
  readonly distillation: DistillationStore;
  readonly posts: PostStore;
  readonly ownWords: { add(words: OwnWords): Promise<void>; all(): Promise<readonly OwnWords[]> };
  /** Everything imported, in order of time, for handing it back to the person. */
  readonly everything: () => AsyncIterable<RecordMessage>;
}

export interface Vaults {
  /** Throws UserError 'persona-gone' when it was erased. Cheap to call again; kept open for a while. */
  open(persona: PersonaId): Promise<Vault>;
}
