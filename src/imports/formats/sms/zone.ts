// A time in UTC that stands beside the same time as the phone shows it tells the phone's zone.
import { latinDigits } from '../../characters.ts';
import { type DayPeriod, dayPeriod, hourOf } from '../../day-period.ts';

const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?/;
const DAY = 86_400;
/** Zones lie between ten hours behind and less than fourteen ahead (minutes); the few beyond are taken for their opposites. */
const FURTHEST_BEHIND = -600;

/** Minutes ahead of UTC; undefined where it does not show. `shown` in any language; only its clock is looked at. */
export function offsetOf(shown: string, seconds: number): number | undefined {
  if (shown.length > 100) return undefined;
  const text = latinDigits(shown);
  const found = CLOCK.exec(text);
  if (!found) return undefined;
  const period = periodAround(text.slice(0, found.index), text.slice(found.index + found[0].length));
  if (period === 'unknown') return undefined;
  const hour = hourOf(Number(found[1]), period);
  const clock = hour * 3600 + Number(found[2]) * 60 + Number(found[3] ?? seconds % 60);
  const ahead = (clock - (seconds % DAY)) / 60;
  if (!Number.isInteger(ahead / 15) || clock >= DAY) return undefined;
  const minutes = (((ahead - FURTHEST_BEHIND) % 1440) + 1440) % 1440;
  return minutes + FURTHEST_BEHIND;
}

/** Letters beside the clock that are no known half of the day make it useless. */
function periodAround(before: string, after: string): DayPeriod | undefined | 'unknown' {
  const behind = after.trim();
  if (behind !== '') return dayPeriod(behind) ?? 'unknown';
  const word = /[^\s\d,年月日년월일]*$/.exec(before.trimEnd())?.[0] ?? '';
  return word === '' ? undefined : dayPeriod(word);
}
