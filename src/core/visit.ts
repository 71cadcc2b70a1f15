// What a handler has at hand while it answers one person.
import type { Incoming } from './events.ts';
import type { PersonId } from './identity.ts';
import type { Home, Ports } from './ports.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words/words.ts';

export interface Visit {
  /** What is being answered; of several fragments the last. */
  readonly event: Incoming;
  /** The inbox keys of what is being answered. */
  readonly keys: readonly string[];
  readonly person: PersonId;
  readonly home: Home;
  /** As they stood when the visit began. */
  readonly settings: Settings;
  readonly words: Words;
  readonly ports: Ports;
  /** Aborts when the person goes on writing, stops, or deletes. */
  readonly signal: AbortSignal;
}
