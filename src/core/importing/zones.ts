// Time zones as people name them: a city, or an offset.
import { offsetsOf } from '../archive/zones.ts';
import type { ToldOffset } from '../ports.ts';
import type { Language } from '../settings.ts';
import { CITIES, LOCALES, NAMED_ZONES, type NamedZone } from './cities.ts';

export const UTC = 'UTC';

/** Zones offered at once, besides UTC. */
const OFFERED = 7;

const FIRST: Readonly<Record<Language, readonly NamedZone[]>> = {
  en: [
    'America/New_York',
    'America/Chicago',
    'America/Los_Angeles',
    'Europe/London',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Australia/Sydney',
  ],
  zh: [
    'Asia/Shanghai',
    'Asia/Taipei',
    'Asia/Hong_Kong',
    'Asia/Singapore',
    'Asia/Tokyo',
    'America/New_York',
    'America/Los_Angeles',
  ],
};

/** The likeliest first. */
export function offeredZones(likely: readonly (string | undefined)[], language: Language): readonly string[] {
  const zones = [...likely.filter((zone) => zone !== undefined), ...FIRST[language]].filter((zone) => zone !== UTC);
  return [...[...new Set(zones)].slice(0, OFFERED), UTC];
}

/** The zone most people live in who have set that language (BCP 47). */
export function zoneOfLanguage(tag: string | undefined): NamedZone | undefined {
  const parts = tag?.toLowerCase().split(/[-_]/) ?? [];
  const [language = ''] = parts;
  const found = LOCALES.find(([locale]) => {
    const [wanted, region] = locale.split('-');
    return wanted === language && (region === undefined || parts.includes(region));
  });
  return found?.[1];
}

/** A zone whose clock was so far from UTC at all these moments; the well-known ones are tried first. */
export function zoneTelling(told: readonly ToldOffset[], first: readonly (string | undefined)[]): string | undefined {
  if (told.every(({ minutes }) => minutes === 0)) return undefined;
  const zones = new Set([...first.filter((zone) => zone !== undefined), ...NAMED_ZONES]);
  return [...zones].find((zone) => {
    const offsetAt = offsetsOf(zone);
    return told.every(({ moment, minutes }) => offsetAt(moment) === minutes);
  });
}

/** Characters of a place's name; what is longer is none. */
const LONGEST = 60;

/** From "Lisbon", "北京", "Europe/Lisbon", "+8", "UTC-03:30"; undefined for anything else. */
export function zoneNamed(text: string): string | undefined {
  const name = text.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, LONGEST);
  return offsetNamed(name) ?? CITIES.get(name.replace(/市$/, '')) ?? ianaZone(name);
}

/** The furthest a clock is ahead of UTC, and behind it (minutes). */
const MOST_AHEAD = 14 * 60;
const MOST_BEHIND = 12 * 60;

function offsetNamed(name: string): string | undefined {
  if (name === 'utc' || name === 'gmt') return UTC;
  const [, sign, hours = '', minutes = '00'] = /^(?:utc|gmt)? ?([+−-]) ?(\d{1,2})(?::?(\d\d))?$/.exec(name) ?? [];
  if (sign === undefined) return undefined;
  const ahead = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || ahead > (sign === '+' ? MOST_AHEAD : MOST_BEHIND)) return undefined;
  return ahead === 0 ? UTC : `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

function ianaZone(name: string): string | undefined {
  const wanted = name.replaceAll(' ', '_');
  return Intl.supportedValuesOf('timeZone').find((zone) => {
    const known = zone.toLowerCase();
    return known === wanted || known.endsWith(`/${wanted}`);
  });
}

/** As it is said: a city of ours in the words of the language, else the zone's own. */
export function zoneLabel(zone: string, names: Readonly<Record<NamedZone, string>>): string {
  const named = NAMED_ZONES.find((each) => each === zone);
  if (named) return names[named];
  return /^[+-]/.test(zone) ? `UTC${zone}` : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
