// When a photo was taken, as the name of its file says: what apps call them when they strip everything else.
import type { Taken } from '../../core/photos/photo.ts';
import { wallOf } from './exif.ts';

/** IMG_20240303_120000.jpg, PXL_20240303_120000123.jpg, Screenshot_2024-05-01-15-04-05.png, IMG-20220323-WA0002.jpg, 2024-03-03 12.00.00.jpg */
const NAMED =
  /(?<!\d)(?<year>(?:19|20)\d\d)[-_.]?(?<month>[01]\d)[-_.]?(?<day>[0-3]\d)(?:(?:[-_ T]| at )?(?<hour>[0-2]\d)[-_.:]?(?<minute>[0-5]\d)[-_.:]?(?<second>[0-5]\d)|(?!\d))/i;

/** A Pixel's names tell UTC, and no zone with it: of those the day is taken, and nothing closer. */
const IN_UTC = /^PXL_/i;

export function takenByName(name: string): Taken | undefined {
  const { year, month, day, hour, minute, second } = NAMED.exec(name)?.groups ?? {};
  if (year === undefined) return undefined;
  const timed = hour !== undefined && !IN_UTC.test(name);
  const time = timed ? ([Number(hour), Number(minute), Number(second)] as const) : ([12, 0, 0] as const);
  const wall = wallOf([Number(year), Number(month), Number(day)], time);
  return wall === undefined ? undefined : { wall, offset: undefined, toTheMinute: timed };
}
