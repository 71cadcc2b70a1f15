// What photos say of themselves, and what is left of them when they have been looked at.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { PhotoLook } from '../../src/core/ports.ts';
import { answerTo } from '../../src/import-worker.ts';
import { exifIn } from '../../src/imports/photos/exif.ts';
import { placeAt } from '../../src/imports/photos/gazetteer.ts';
import { openHeic } from '../../src/imports/photos/heic.ts';
import { heicInProcess } from '../../src/imports/photos/heic-process.ts';
import { photoKindOf } from '../../src/imports/photos/kinds.ts';
import { metadataOf } from '../../src/imports/photos/metadata.ts';
import { takenByName } from '../../src/imports/photos/named-dates.ts';

const SAMPLES = join(import.meta.dirname, 'samples');
const sample = (name: string): Buffer => readFileSync(join(SAMPLES, name));

/** As the samples' own list has it: what another program read out of them. */
const EXPECTED: Readonly<Record<string, readonly [takenAt: string | undefined, town: string | undefined]>> = {
  'IMG_20240303_120000.jpg': ['2024-03-03T12:00:00.123+00:00', 'Lisbon'],
  'apple_like.heic': ['2024-03-03T12:00:00.123+00:00', 'Lisbon'],
  'datetime_no_offset.jpg': ['2023-12-31T23:59:30.000', undefined],
  'bad_date.jpg': [undefined, undefined],
  'no_exif.jpg': [undefined, undefined],
  'shot.png': ['2024-05-01T15:04:05.000', undefined],
};

async function lookAt(...paths: readonly string[]): Promise<readonly PhotoLook[]> {
  const files = paths.map((path) => ({ path, name: path.slice(path.lastIndexOf('/') + 1) }));
  const answer = await answerTo({ do: 'look', files }, { tell() {}, signal: new AbortController().signal, openHeic });
  if (answer.say !== 'looked') throw new Error(answer.say);
  return answer.photos.looks;
}

function takenAt(look: PhotoLook): string | undefined {
  const taken = look.ok ? look.facts.taken : undefined;
  if (!taken) return undefined;
  const zone = taken.offset === undefined ? '' : `+${String(taken.offset / 60).padStart(2, '0')}:00`;
  return `${new Date(taken.wall * 1000).toISOString().slice(0, 23)}${zone}`;
}

describe('a photo', () => {
  it.each(Object.entries(EXPECTED))('%s was taken when and where its list says', async (name, [at, town]) => {
    const [look] = await lookAt(join(SAMPLES, name));
    if (!look?.ok) throw new Error('it was refused');
    expect(takenAt(look)).toBe(at);
    expect(look.facts.place?.town).toBe(town);
  });

  it('becomes two small pictures, upright, and nothing of where it was taken goes with them', async () => {
    const [look] = await lookAt(join(SAMPLES, 'IMG_20240303_120000.jpg'));
    if (!look?.ok || !look.view || look.small === undefined) throw new Error('it was not opened');
    for (const [base64, longest] of [[look.view.base64, 320] as const, [look.small, 320] as const]) {
      const { exif, width, height } = await sharp(Buffer.from(base64, 'base64')).metadata();
      expect([exif, Math.max(width, height)]).toEqual([undefined, longest]);
      expect(height).toBeGreaterThan(width);
    }
    expect(JSON.stringify(look)).not.toMatch(/38\.7|9\.13/);
  });

  it('from an iPhone is opened, too, turned as its file says and without what else that says', async () => {
    const [look] = await lookAt(join(SAMPLES, 'turned.heic'));
    if (!look?.ok || look.small === undefined) throw new Error('it was not opened');
    const small = sharp(Buffer.from(look.small, 'base64'));
    const { exif, width, height } = await small.metadata();
    expect([exif, width, height]).toEqual([undefined, 120, 160]);
    // it is dark on the left, and once turned at the top
    const { data } = await small.greyscale().raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeLessThan(data[120 * 159] ?? 0);
  });

  it('from an iPhone comes in tiles, and is opened as one', async () => {
    const [look] = await lookAt(join(SAMPLES, 'grid.heic'));
    if (!look?.ok || !look.view) throw new Error('it was not opened');
    const view = sharp(Buffer.from(look.view.base64, 'base64'));
    const { width, height } = await view.metadata();
    expect([width, height]).toEqual([576, 768]);
    // each tile is 69 pixels of it, blue in one corner and red in another
    const { data } = await view.raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number): readonly number[] => [
      ...data.subarray(3 * (y * width + x), 3 * (y * width + x) + 3),
    ];
    const [blue = [], red = []] = [at(60, 6), at(6, 60)];
    expect(blue[2]).toBeGreaterThan((blue[0] ?? 0) + 60);
    expect(red[0]).toBeGreaterThan((red[2] ?? 0) + 60);
  });

  it('from an iPhone that never comes to an end, or that nobody is there to open, is given up', async () => {
    const open = heicInProcess(new URL('../support/endless.mjs', import.meta.url), 50);
    expect(await Promise.all([open(sample('turned.heic'), 320), open(sample('turned.heic'), 320)])).toEqual([
      undefined,
      undefined,
    ]);
    const nobody = heicInProcess(new URL('../support/nobody.mjs', import.meta.url));
    expect(await nobody(sample('turned.heic'), 320)).toBeUndefined();
  });

  it('from an iPhone beyond what can be opened here keeps its date and place', async () => {
    const [look] = await lookAt(join(SAMPLES, 'beyond.heic'));
    expect(look).toMatchObject({ ok: true, view: undefined, small: undefined });
  });

  it('is known again by its bytes, whatever it is called', async () => {
    const [one, other] = await lookAt(join(SAMPLES, 'no_exif.jpg'), join(SAMPLES, 'bad_date.jpg'));
    const [again] = await lookAt(join(SAMPLES, 'no_exif.jpg'));
    const mark = (look: PhotoLook | undefined) => look?.ok && look.facts.mark;
    expect(mark(one)).toBe(mark(again));
    expect(mark(one)).not.toBe(mark(other));
  });

  it('in WebP tells its date, too', async () => {
    const exif = { IFD2: { DateTimeOriginal: '2022:08:14 09:30:00', OffsetTimeOriginal: '+02:00' } };
    const webp = await sharp(sample('no_exif.jpg')).withExif(exif).webp().toBuffer();
    const { taken } = exifIn(metadataOf(webp, 'webp'));
    expect(taken).toEqual({ wall: Date.UTC(2022, 7, 14, 9, 30) / 1000, offset: 120, toTheMinute: true });
  });
});

describe('the name of a file', () => {
  const at = (name: string): string | undefined => {
    const taken = takenByName(name);
    const iso = taken && new Date(taken.wall * 1000).toISOString().slice(0, 19);
    return taken?.toTheMinute === false ? iso?.slice(0, 10) : iso;
  };
  it.each([
    ['IMG_20240303_120000.jpg', '2024-03-03T12:00:00'],
    ['PXL_20240303_120000123.jpg', '2024-03-03'],
    ['IMG-20220323-WA0002.jpg', '2022-03-23'],
    ['Screenshot_2024-05-01-15-04-05-123_com.app.png', '2024-05-01T15:04:05'],
    ['Screenshot 2024-05-01 at 15.04.05.png', '2024-05-01T15:04:05'],
    ['00000012-PHOTO-2022-03-27-21-41-55.jpg', '2022-03-27T21:41:55'],
    ['photo_12@02-03-2024_23-58-11.jpg', undefined],
    ['20240230_120000.jpg', undefined],
    ['IMG_4711.HEIC', undefined],
    ['120240303.jpg', undefined],
  ])('%s says %s', (name, expected) => {
    expect(at(name)).toBe(expected);
  });
});

describe('a place', () => {
  it.each([
    ['in a town', 38.7131, -9.1333, { town: 'Lisbon', country: 'PT', south: false }],
    ['at the edge of a large one', 31.2304, 121.5, { town: 'Shanghai', country: 'CN', south: false }],
    ['below the equator', -33.8908, 151.2743, { town: 'Sydney', country: 'AU', south: true }],
    ['off a coast', 50.5, -0.14, { town: undefined, country: 'GB', south: false }],
    ['in the middle of an ocean', 30, -40, undefined],
    ['on the other side of the date line', -16.8, -179.98, undefined],
  ])('%s', async (_where, latitude, longitude, expected) => {
    expect(await placeAt({ latitude, longitude })).toEqual(expected);
  });
});

function damaged(bytes: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at % changed.length] = value;
  return changed;
}

describe('whatever the bytes are', () => {
  const kinds = fc.constantFrom(...(['jpeg', 'png', 'webp', 'heic'] as const));
  it('nothing is thrown, and no date is outside of its century', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .tuple(fc.constantFrom('IMG_20240303_120000.jpg', 'shot.png', 'apple_like.heic'), fc.nat(4000), fc.nat(255))
        .map(([name, at, value]) => damaged(sample(name), at, value)),
    );
    fc.assert(
      fc.property(bytes, kinds, (given, kind) => {
        const { taken } = exifIn(metadataOf(Buffer.from(given), kind));
        if (taken) expect(new Date(taken.wall * 1000).getUTCFullYear()).toBeGreaterThanOrEqual(1970);
        photoKindOf(Buffer.from(given));
      }),
      { numRuns: 300 },
    );
  });
});
