// What arriving at a step of a goodbye has at hand.
import type { Effect } from '../events.ts';
import type { Persona } from '../identity.ts';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';
import type { Words } from '../words/words.ts';
import type { Bookmark } from './bookmark.ts';
import type { GoodbyeState, Step } from './places.ts';

export interface Scene {
  readonly visit: Visit;
  readonly persona: Persona;
  readonly state: GoodbyeState;
  /** As it fits into a sentence, and into the phrase. */
  readonly name: string;
  readonly vault: Vault;
  readonly bookmark: Bookmark;
  readonly words: Words['goodbye'];
  /** With those buttons, and after them what every step has: save for later, and leave. */
  ask(text: string, ...buttons: readonly Button[]): Effect;
}

export type Button = readonly [value: string, label: string];

/** The step that follows at once; undefined: it waits for the person. */
export type Arriving = AsyncGenerator<Effect, Step | 'end' | undefined, void>;
