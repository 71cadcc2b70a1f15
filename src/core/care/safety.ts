// What the person said about the two of them before anything was stored, and what follows from it: where one of them asked for
// distance, or was harmed, there is a record to look back at and no persona. It is kept in the vault, so it holds on every
// platform, after restarts, and for what is imported later.
import { UserError } from '../errors.ts';
import type { PersonaLayers } from '../persona/layers.ts';
import { HOUR_MS } from './state.ts';

/** Why there is no persona. 'asked': what the import heard is asked about, and nobody has answered yet. */
export type RecordOnly = 'stopped' | 'harm' | 'unsure' | 'asked';

export interface Safety {
  /** From then on both were adults, wall-clock seconds: what is older is left out of every import. undefined: all the time. */
  readonly adultsSince?: number | undefined;
  /** undefined: a persona may speak. */
  readonly recordOnly?: RecordOnly | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly answeredAt: number;
  /** What an import heard was asked about and answered: that is asked once. */
  readonly signsAnswered?: boolean | undefined;
}

type Kept = Pick<PersonaLayers, 'safety'>;

export const isRecordOnly = ({ safety }: Kept): boolean => safety?.recordOnly !== undefined;

/** Nobody was asked about it yet, or there is a reason why nobody speaks. */
export const mayNotSpeak = (layers: Kept): boolean => layers.safety === undefined || isRecordOnly(layers);

/** Stands before everything that makes a persona speak, or shapes one. Throws UserError 'record-only'. */
export function mustHaveVoice({ safety }: Kept): void {
  if (safety?.recordOnly !== undefined) throw new UserError({ code: 'record-only', why: safety.recordOnly });
}

/** An answer stands for a day before the guide asks again. */
const PAUSE_MS = 24 * HOUR_MS;

/** Hours, at least one; 0: it may be asked again. */
export function hoursUntilAsked({ recordOnly, answeredAt }: Safety, now: number): number {
  if (recordOnly === 'asked') return 0;
  return Math.max(0, Math.ceil((answeredAt + PAUSE_MS - now) / HOUR_MS));
}
