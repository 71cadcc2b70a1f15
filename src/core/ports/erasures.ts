// Erasing, so that a crash can not leave half of it.
import type { PlatformName } from '../events.ts';
import type { PersonaId, PersonId } from '../identity.ts';
import type { Settings } from '../settings.ts';

/** An order to erase. It outlives what it erases, so that a crash cannot leave half of it. */
export interface ErasureOrder {
  readonly id: string;
  readonly person: PersonId;
  /** undefined: the person and everything of theirs. */
  readonly persona: PersonaId | undefined;
  /** Where the receipt goes, and in which words. */
  readonly platform: PlatformName;
  readonly chat: string;
  readonly language: Settings['language'];
  /** For a persona: the reflection was kept in the person's home. */
  readonly reflectionKept: boolean;
  /** They asked not to be let in again until then (milliseconds since 1970, UTC). */
  readonly shutUntil?: number | undefined;
  /** They asked for one message then. */
  readonly checkIn?: number | undefined;
}

/** What was erased. */
export interface Erased {
  readonly personas: number;
  readonly messages: number;
  readonly turns: number;
  readonly files: number;
}

export interface Erasures {
  /** Durable when it resolves; from then on what it names can no longer be opened. */
  order(order: ErasureOrder): Promise<void>;
  unfinished(): Promise<readonly ErasureOrder[]>;
  /** Destroys the wrapped keys, deletes rows, checkpoints, closes, unlinks. May be called again after a crash: same result. */
  carryOut(order: ErasureOrder): Promise<Erased>;
  /** The receipt was delivered: forget the order. */
  close(id: string): Promise<void>;
}
