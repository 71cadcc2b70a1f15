// When the guide says again what this is: as a session begins, and after each half hour of active use.
import { SESSION_PAUSE_MS } from '../spending.ts';
import type { CareState } from './state.ts';

const NOTICE_EVERY_MS = 30 * 60_000;

/** `talkedAt`, `noticedAt`: milliseconds since 1970, UTC. */
export function noticeDue({ talkedAt, noticedAt }: CareState, now: number): boolean {
  const begins = talkedAt === undefined || now - talkedAt > SESSION_PAUSE_MS;
  return begins || noticedAt === undefined || now - noticedAt >= NOTICE_EVERY_MS;
}
