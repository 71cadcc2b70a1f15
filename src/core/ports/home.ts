// One person's small database.
import type { CareStore } from '../care/state.ts';
import type { Incoming, PlatformName, Say } from '../events.ts';
import type { PersonId } from '../identity.ts';
import type { Settings } from '../settings.ts';
import type { Spending } from '../spending.ts';

/** One event waiting, or being answered; `key` as `keyOf` makes it. */
export interface InboxItem {
  readonly key: string;
  readonly event: Incoming;
}

export interface Inbox {
  /** Commits the event to disk; false when it is already known (a repeated delivery). */
  put(event: Incoming): Promise<boolean>;
  /** Not yet finished, in the order of arrival. */
  pending(): Promise<readonly InboxItem[]>;
  /**
   * The events are done: their content is blanked, their keys stay so that a repeated delivery can be told. Where lines wait,
   * it is safe from power loss when the first of them is handed over.
   */
  finish(keys: readonly string[]): Promise<void>;
}

/** A line to be said, after that pause. */
export interface QueuedLine {
  /** A line with a key that was ever queued is not queued again, so an answer that is made twice is said once. */
  readonly key: string;
  readonly platform: PlatformName;
  readonly chat: string;
  readonly say: Say;
  readonly pauseMs: number;
}

export interface OutboxItem extends QueuedLine {
  readonly id: number;
  /** 'sending' means that a crash came between handing it to the platform and hearing back. */
  readonly state: 'queued' | 'sending';
}

export interface Outbox {
  /** All of them or none. Safe from power loss when the first of them is handed over: until then nobody knows of them. */
  put(lines: readonly QueuedLine[]): Promise<void>;
  /** Oldest first. */
  waiting(): Promise<readonly OutboxItem[]>;
  sending(id: number): Promise<void>;
  /** Its text is blanked; which turn the native id belongs to stays. undefined: it may not have arrived. */
  delivered(id: number, native: string | undefined): Promise<void>;
  /** Drops everything still queued; how many. */
  drop(): Promise<number>;
  /** The turn of talk a delivered persona line belongs to. */
  turnOf(native: string): Promise<string | undefined>;
}

/** A flow that is under way. */
export interface FlowRow {
  readonly name: string;
  /** JSON of the flow's own state. */
  readonly state: unknown;
  readonly nonce: string;
  /** The event that led here: after a crash it says where the answer goes. JSON. */
  readonly event: Incoming;
  /** False from the move into the state until what belongs to entering it was done. */
  readonly arrived: boolean;
}

export interface FlowStore {
  read(): Promise<FlowRow | undefined>;
  /** One transaction: the flow stands here now (undefined: none), and the events that led here are done. */
  move(row: FlowRow | undefined, finished: readonly string[]): Promise<void>;
  arrive(): Promise<void>;
}

/** Step nonces of buttons that commands offered. */
export interface Nonces {
  read(owner: string): Promise<string | undefined>;
  set(owner: string, nonce: string): Promise<void>;
  clear(owner: string): Promise<void>;
}

export interface Keepsake {
  readonly id: number;
  readonly kind: 'reflection';
  readonly title: string;
  readonly text: string;
  readonly at: number;
}

export interface Keepsakes {
  add(keepsake: Omit<Keepsake, 'id'>): Promise<void>;
  all(): Promise<readonly Keepsake[]>;
}

/** One person's small database: it is open while their lane has work. */
export interface Home {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly flow: FlowStore;
  readonly nonces: Nonces;
  readonly keepsakes: Keepsakes;
  readonly spending: Spending;
  readonly care: CareStore;
  readonly settings: { read(): Promise<Settings>; change(patch: Partial<Settings>): Promise<void> };
}

export interface Homes {
  /** Throws a bug when there is no such person. Cheap to call again. */
  open(person: PersonId): Promise<Home>;
  /** undefined when there is no such person any more. */
  find(person: PersonId): Promise<Home | undefined>;
}
