// Who is who, which accounts are one person, and what is ordered for them.
import type { PlatformName } from '../events.ts';
import type { Account, Persona, PersonaId, PersonId } from '../identity.ts';
import type { Settings } from '../settings.ts';
import type { ErasureOrder } from './erasures.ts';

/** Who is who. Rejects only on bugs and a broken disk. */
export interface Directory {
  find(account: Account): Promise<PersonId | undefined>;
  /** Makes the person and their home. Called once consent is given; a second call for the same account gives the same person. */
  admit(account: Account, at: number): Promise<PersonId>;
  people(): Promise<readonly PersonId[]>;
  /** Oldest first; those being erased are not among them. */
  personas(person: PersonId): Promise<readonly Persona[]>;
  addPersona(person: PersonId, name: string, at: number): Promise<Persona>;
  renamePersona(persona: PersonaId, name: string): Promise<void>;
}

/** What came of a code. It is used up by 'joined' alone. */
export type Joining =
  /** The account belongs to that person now. */
  | { readonly outcome: 'joined'; readonly person: PersonId }
  /** It is the account's own. */
  | { readonly outcome: 'own' }
  /** The account belongs to somebody who can not leave it. */
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'tooManyTries' };

/** An account that is to be joined to the person who made the code. */
export interface JoinRequest {
  readonly code: string;
  readonly account: Account;
  /** Whom the account belongs to until now; undefined: nobody. */
  readonly from: PersonId | undefined;
  /** The order to erase them, where this is their only account and they have nothing else. */
  readonly leaving: ErasureOrder | undefined;
  readonly at: number;
}

/** Several accounts of one person. Codes are known by a mark only, which nobody can turn back without the master key. */
export interface Links {
  /** Those of the person, the first one first. */
  accounts(person: PersonId): Promise<readonly Account[]>;
  /** Makes the code good for ten minutes, in place of the person's last one. False: five were made within an hour. */
  offer(person: PersonId, code: string, at: number): Promise<boolean>;
  /**
   * One transaction: the code is used up, the account is that person's, and the order `leaving` stands. After five codes
   * within an hour that were not good, for those who are not in thirty of all of them together, none is good for a while.
   * Who tried is only kept of those who are in.
   */
  join(request: JoinRequest): Promise<Joining>;
  /** They belong to nobody any more. */
  part(accounts: readonly Account[]): Promise<void>;
}

/** A message that the bot writes first, because the person asked for it; nothing else is ever written first. */
export interface Notice {
  readonly id: string;
  /** 'slept': the time to sleep on an erasure is over; 'check-in': the week after a goodbye. */
  readonly kind: 'slept' | 'check-in';
  /** undefined: everything of theirs was erased, and only the chat is known until it is written to. */
  readonly person: PersonId | undefined;
  readonly persona: PersonaId | undefined;
  readonly platform: PlatformName;
  readonly chat: string;
  readonly language: Settings['language'];
  /** Milliseconds since 1970, UTC. */
  readonly due: number;
  /** Since then it stands still; undefined: it runs. */
  readonly pausedAt: number | undefined;
}

/** It goes with the persona or the person it is about. */
export interface Notices {
  /** In place of the one with the same id. */
  set(notice: Notice): Promise<void>;
  all(): Promise<readonly Notice[]>;
  drop(id: string): Promise<void>;
}

/** Who asked not to be let in again: a mark of each account and its end, which nobody can turn back without the master key. */
export interface ClosedDoors {
  shut(accounts: readonly Account[], until: number): Promise<void>;
  /** When it opens again; undefined: it is open. */
  until(account: Account, now: number): Promise<number | undefined>;
  /** What is over is forgotten. */
  forget(now: number): Promise<void>;
}
