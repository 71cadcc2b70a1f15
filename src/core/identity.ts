// Names for people and personas that no platform knows.
import type { PlatformName } from './events.ts';

/** Random, 128 bits, hex. */
export type PersonId = string & { readonly brand: 'PersonId' };
export type PersonaId = string & { readonly brand: 'PersonaId' };

/** How a platform knows a person. */
export interface Account {
  readonly platform: PlatformName;
  readonly native: string;
}

/** One simulation of one other person, belonging to one user. Its vault is a file of its own. */
export interface Persona {
  readonly id: PersonaId;
  readonly person: PersonId;
  /** What the user calls them. */
  readonly name: string;
  readonly createdAt: number;
}
