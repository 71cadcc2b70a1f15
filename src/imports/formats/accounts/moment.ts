// Times that are counted from 1970 in UTC.
import type { ParsedMessage } from '../../../core/archive/message.ts';
import { wallOf } from '../../times.ts';

export type Moment = Pick<ParsedMessage, 'wall' | 'offset'>;

/** The end of the year 9999. */
const LATEST = 253_402_300_799;
export const NO_TIME: Moment = { wall: undefined, offset: undefined };

/** Whole seconds; what lies outside of the years 1970 to 9999 is no time. */
export function fromSeconds(seconds: unknown): Moment {
  const whole = Math.floor(typeof seconds === 'string' && seconds !== '' ? Number(seconds) : numberOf(seconds));
  return whole > 0 && whole <= LATEST ? { wall: whole, offset: 0 } : NO_TIME;
}

export function fromMilliseconds(milliseconds: unknown): Moment {
  const number =
    typeof milliseconds === 'string' && milliseconds !== '' ? Number(milliseconds) : numberOf(milliseconds);
  return fromSeconds(number / 1000);
}

/** "2024-03-02T23:58:11.000Z", "2024-03-02 23:58:11 UTC": the zone is not looked at. */
export function fromUtcText(text: unknown): Moment {
  const wall = typeof text === 'string' ? wallOf(text) : undefined;
  return wall === undefined ? NO_TIME : { wall, offset: 0 };
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:([+-])(\d\d):(\d\d)|Z)$/;

/** "2024-05-01T15:04:59.632+01:00": as the clock on the wall showed it. */
export function fromZonedText(text: string): Moment {
  const found = ISO.exec(text);
  const wall = found ? wallOf(text) : undefined;
  if (!found || wall === undefined) return NO_TIME;
  const ahead = Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
  return { wall, offset: found[1] === '-' && ahead > 0 ? -ahead : ahead };
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
