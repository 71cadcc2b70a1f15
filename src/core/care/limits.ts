// A person's own limits: how many visits, and how long one is. A wish for less counts at once, one for more from tomorrow.
import { numberSaid } from '../numeral.ts';
import { SESSION_PAUSE_MS } from '../spending.ts';
import type { CareState } from './state.ts';

/** What is offered; any other whole number can be written. */
export const VISITS = [7, 12, 30] as const;
export const MINUTES = [15, 30, 60] as const;

export const MOST_VISITS = 365;
export const MOST_MINUTES = 600;

/** undefined: no limit. */
export interface Limits {
  readonly visits: number | undefined;
  readonly minutes: number | undefined;
}

const upTo = (most: number, count: number | undefined): number | undefined =>
  count !== undefined && count >= 1 && count <= most ? count : undefined;

/** "3", "三次", "3 visits"; undefined for anything else. */
export const visitsSaid = (text: string): number | undefined =>
  upTo(MOST_VISITS, numberSaid(text, '次|回|趟|visits?|times?'));

/** "20", "二十分钟", "半小时", "an hour"; undefined for anything else. */
export function minutesSaid(text: string): number | undefined {
  const line = text.trim().toLowerCase();
  if (/^(?:半个?(?:小时|钟头|小時|鐘頭)|half an hour)[吧。.]*$/u.test(line)) return 30;
  if (/^(?:(?:一|1) ?个?(?:半)?(?:小时|钟头|小時|鐘頭)|an hour|(?:1|one) hour)[吧。.]*$/u.test(line))
    return line.includes('半') ? 90 : 60;
  return upTo(MOST_MINUTES, numberSaid(line, '分钟?|分鐘?|min(?:ute)?s?'));
}

const DAY_MS = 86_400_000;
const NONE: Limits = { visits: undefined, minutes: undefined };

/** As they hold at that moment. */
export const limitsAt = ({ limits = NONE, wished }: CareState, now: number): Limits =>
  wished && now >= wished.from ? wished.limits : limits;

const isLonger = (wish: number | undefined, held: number | undefined): boolean =>
  held !== undefined && (wish === undefined || wish > held);

/** What is kept of a new wish. */
export function wish(change: Partial<Limits>, state: CareState, now: number): Partial<CareState> {
  const held = limitsAt(state, now);
  const wanted = { ...held, ...change };
  const longer = isLonger(wanted.visits, held.visits) || isLonger(wanted.minutes, held.minutes);
  return longer
    ? { limits: held, wished: { limits: wanted, from: now + DAY_MS } }
    : { limits: wanted, wished: undefined };
}

/** A visit is a session of talk: 45 quiet minutes end it. */
export const visitGoesOn = ({ talkedAt }: CareState, now: number): boolean =>
  talkedAt !== undefined && now - talkedAt <= SESSION_PAUSE_MS;

/** At the set-up; what was chosen, or put off, is never asked again. */
export const asksForLimits = ({ limits }: CareState): boolean => limits === undefined;

export type Reached = 'visits' | 'minutes';

/** Which limit keeps the persona silent at that moment. */
export function reached(state: CareState, now: number): Reached | undefined {
  const { visits, minutes } = limitsAt(state, now);
  const goesOn = visitGoesOn(state, now);
  if (visits !== undefined && !goesOn && state.visits >= visits) return 'visits';
  const began = goesOn ? state.visitBegan : undefined;
  return minutes !== undefined && began !== undefined && now - began >= minutes * 60_000 ? 'minutes' : undefined;
}

/** Lines that follow each other faster are not written down one by one: nothing here is counted in seconds. */
const NOTED_EVERY_MS = 60_000;

/** What is kept of a line for the persona; undefined where it is too soon after another to be noted. */
export function talked(state: CareState, now: number): Partial<CareState> | undefined {
  const goesOn = visitGoesOn(state, now);
  if (goesOn && state.visitBegan !== undefined && now - (state.talkedAt ?? 0) < NOTED_EVERY_MS) return undefined;
  return {
    talkedAt: now,
    visits: goesOn ? state.visits : state.visits + 1,
    visitBegan: goesOn ? (state.visitBegan ?? now) : now,
  };
}
