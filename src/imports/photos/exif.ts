// When and where a photo was taken, as the photo itself says.
import ExifReader from 'exifreader';
import type { Taken } from '../../core/photos/photo.ts';

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Exif {
  readonly taken: Taken | undefined;
  readonly coordinates: Coordinates | undefined;
}

const NOTHING: Exif = { taken: undefined, coordinates: undefined };

/** Of what `metadataOf` gives. What can not be read says nothing. */
export function exifIn(metadata: Buffer): Exif {
  try {
    const { exif, gps } = ExifReader.load(metadata, { expanded: true, includeTags: { exif: true, gps: true } });
    if (!exif) return NOTHING;
    return {
      taken:
        takenAt(textOf(exif.DateTimeOriginal), textOf(exif.OffsetTimeOriginal), textOf(exif.SubSecTimeOriginal)) ??
        takenAt(textOf(exif.DateTimeDigitized), textOf(exif.OffsetTimeDigitized), textOf(exif.SubSecTimeDigitized)),
      coordinates: coordinatesOf(gps?.Latitude, gps?.Longitude),
    };
  } catch {
    return NOTHING; // no metadata, or none that can be read: the photo may still be looked at
  }
}

interface Tag {
  readonly description?: unknown;
}

const textOf = (tag: Tag | undefined): string => (typeof tag?.description === 'string' ? tag.description : '');

/** undefined for a date of zeros, and for one that is none. */
function takenAt(date: string, offset: string, fraction: string): Taken | undefined {
  const parts = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?/.exec(date)?.slice(1);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  const wall = wallOf([year, month, day], [hour, minute, second]);
  if (wall === undefined) return undefined;
  const thousandths = /^\d{1,9}$/.test(fraction.trim()) ? Number(`0.${fraction.trim()}`) : 0;
  return { wall: wall + Math.floor(thousandths * 1000) / 1000, offset: minutesOf(offset), toTheMinute: true };
}

/** Before it nobody had a camera that wrote dates; after it a clock was wrong. */
const YEARS = { first: 1970, last: 2099 };

/** Seconds since 1970 as if it were UTC; undefined where there is no such day. */
export function wallOf(
  [year, month, day]: readonly [number, number, number],
  [hour, minute, second]: readonly [number, number, number],
): number | undefined {
  if (year < YEARS.first || year > YEARS.last || hour > 23 || minute > 59 || second > 60) return undefined;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  return midnight.getTime() / 1000 + 3600 * hour + 60 * minute + second;
}

function minutesOf(offset: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset.trim()) ?? [];
  if (sign === undefined) return /^Z/.test(offset.trim()) ? 0 : undefined;
  const total = 60 * Number(hours) + Number(minutes);
  return total <= 14 * 60 ? (sign === '-' ? -total : total) : undefined;
}

/** Zero and zero is what a camera without a fix writes. */
function coordinatesOf(latitude: number | undefined, longitude: number | undefined): Coordinates | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : undefined;
}
