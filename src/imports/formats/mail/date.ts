// When a mail was sent.
import { dayStart } from '../../date-order.ts';
import { fromSeconds, type Moment, NO_TIME } from '../accounts/moment.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Hours ahead of UTC, of the names that mails used before they used numbers. */
const ZONES: Readonly<Record<string, number>> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 1,
    bst: 1,
    cet: 1,
    met: 1,
    cest: 2,
    mest: 2,
    eet: 2,
    eest: 3,
    msk: 3,
  },
  ...{ jst: 9, kst: 9, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
};

/** "Sat, 02 Mar 2024 23:58:11 +0000 (UTC)"; also without the day of the week, the seconds, or the zone. */
const WRITTEN =
  /(?:^|[\s,])(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}[ -](\d{2,4})\s{1,4}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s{0,4}([+-]\d{2}):?(\d{2})|\s{1,4}([A-Za-z]{1,4}))?/;

/** In UTC; where no zone is told, the wall clock of whoever sent it. */
export function momentOf(written: string): Moment {
  const found = WRITTEN.exec(written.slice(0, 120));
  if (!found) return NO_TIME;
  const [, day, month = '', year = '', hour, minute, second, zoneHours, zoneMinutes, zone] = found;
  const start = dayStart(yearOf(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
  const time = Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0);
  if (Number.isNaN(start) || Number(hour) > 23 || Number(minute) > 59) return NO_TIME;
  const ahead = offsetOf(zoneHours, zoneMinutes, zone);
  const moment = fromSeconds(start + time - (ahead ?? 0));
  return ahead === undefined && moment.wall !== undefined ? { ...moment, offset: undefined } : moment;
}

/** Two digits: the years from 1950 to 2049. */
function yearOf(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year < 1000 ? year + 1900 : year;
  return year < 50 ? year + 2000 : year + 1900;
}

/** Seconds ahead of UTC; undefined where nothing tells. */
function offsetOf(hours: string | undefined, minutes: string | undefined, zone: string | undefined) {
  if (hours !== undefined)
    return (hours.startsWith('-') ? -1 : 1) * (Math.abs(Number(hours)) * 60 + Number(minutes)) * 60;
  const named = zone === undefined ? undefined : ZONES[zone.toLowerCase()];
  return named === undefined ? undefined : named * 3600;
}
