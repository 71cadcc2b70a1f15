// What care keeps of a person, in their home: it outlives restarts, imports, personas, and counts on every platform.
import type { Hit } from './crisis/rules.ts';
import type { Heaviness } from './heaviness.ts';
import type { Whereabouts } from './helplines.ts';
import type { Limits } from './limits.ts';

export interface CareState {
  /** What the person chose; undefined: never asked, so their app's region is taken. */
  readonly country: Whereabouts | undefined;
  /** Milliseconds since 1970, UTC. While it holds, no persona speaks and every timer of a goodbye stands still. */
  readonly lockedUntil: number | undefined;
  /** There was a lock, and the person has not come back through the guide yet. */
  readonly returning: boolean;
  /** Which of its answers the guide gave last, so that none is given twice in a row. */
  readonly answered: string | undefined;
  /** When a line for the persona came last, to the minute, and when the guide last said what this is; milliseconds since 1970, UTC. */
  readonly talkedAt: number | undefined;
  readonly noticedAt: number | undefined;
  /** What the person chose for themselves; undefined: nothing yet. */
  readonly limits: Limits | undefined;
  /** A wish for more, and from when it counts. */
  readonly wished: { readonly limits: Limits; readonly from: number } | undefined;
  /** How many visits there were, and when the newest began. */
  readonly visits: number;
  readonly visitBegan: number | undefined;
  /** Oldest first. */
  readonly heaviness: readonly Heaviness[];
  /** When the guide last came because it grew heavier from line to line; what was written before counts no more. */
  readonly cameAt: number | undefined;
}

export const CALM: CareState = {
  country: undefined,
  lockedUntil: undefined,
  returning: false,
  answered: undefined,
  talkedAt: undefined,
  noticedAt: undefined,
  limits: undefined,
  wished: undefined,
  visits: 0,
  visitBegan: undefined,
  heaviness: [],
  cameAt: undefined,
};

export interface CareStore {
  read(): Promise<CareState>;
  change(patch: Partial<CareState>): Promise<void>;
}

export const HOUR_MS = 3_600_000;

const LOCK_MS: Readonly<Record<Hit, number>> = { plan: 72 * HOUR_MS, crisis: 24 * HOUR_MS, third: 24 * HOUR_MS };

/** A lock is never shortened by a later, lesser hit. */
export const lockedBy = (hit: Hit, { lockedUntil = 0 }: CareState, now: number): Partial<CareState> => ({
  lockedUntil: Math.max(lockedUntil, now + LOCK_MS[hit]),
  returning: true,
});

/** No persona speaks, and no timer of a goodbye or of an erasure runs. */
export const isLocked = ({ lockedUntil }: CareState, now: number): boolean =>
  lockedUntil !== undefined && now < lockedUntil;

/** Until the person has come back through the guide. */
export const isResting = (state: CareState, now: number): boolean => state.returning || isLocked(state, now);
