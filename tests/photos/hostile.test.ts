// Pictures that mean harm: one word for each, and no more memory than any photo takes.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { png, pngChunk, tiff, withExif } from '../support/pictures.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-photos-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const CHILD = join(import.meta.dirname, '../support/look-at.mjs');
const OPENER = join(import.meta.dirname, '../support/open-heic.mjs');
const MOST_MEGABYTES = 300;

const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'samples', name));
const jpeg = sample('no_exif.jpg');

/** The JPEG, but its header says another size. */
function claiming(width: number, height: number): Buffer {
  const changed = Buffer.from(jpeg);
  const frame = changed.indexOf(Buffer.from('\xff\xc0', 'latin1'));
  changed.writeUInt16BE(height, frame + 5);
  changed.writeUInt16BE(width, frame + 7);
  return changed;
}

/** The HEIC, but it says another size; of its pixels nothing is opened. */
function claimingHeic(width: number, height: number): Buffer {
  const changed = sample('apple_like.heic');
  const size = changed.indexOf('ispe') + 8;
  changed.writeUInt32BE(width, size);
  changed.writeUInt32BE(height, size + 4);
  return changed;
}

/** Its boxes are whole, and what is coded in them is not. */
function spoiltHeic(): Buffer {
  const changed = sample('large.heic');
  for (let at = changed.indexOf('mdat') + 12; at < changed.length; at += 7) changed[at] = (changed[at] ?? 0) ^ 0x5a;
  return changed;
}

const compressed = (megabytes: number): Buffer => deflateSync(Buffer.alloc(megabytes << 20, 'x'));
const EXIF_POINTER = 0x8769;
const GPS_POINTER = 0x8825;
const HUGE = 0xffff_ffff;

async function cases(): Promise<readonly (readonly [name: string, bytes: Buffer, outcome: string])[]> {
  const grey = (side: number) => sharp({ create: { width: side, height: side, channels: 3, background: '#456' } });
  return [
    ['header.png', png(50_000, 50_000, [], 1), 'too-large'],
    ['header.jpg', claiming(50_000, 50_000), 'too-large'],
    ['cut.jpg', sample('IMG_20240303_120000.jpg').subarray(0, 3000), 'broken'],
    ['cut.png', sample('shot.png').subarray(0, 700), 'broken'],
    ['large.heic', sample('large.heic'), 'ok'],
    ['grid.heic', sample('grid.heic'), 'ok'],
    ['beyond.heic', sample('beyond.heic'), 'ok'],
    ['header.heic', claimingHeic(50_000, 50_000), 'ok'],
    ['noise.heic', spoiltHeic(), 'ok'],
    ['cut.heic', sample('apple_like.heic').subarray(0, 600), 'broken'],
    ['only-its-name.jpg', Buffer.from('\xff\xd8\xff', 'latin1'), 'broken'],
    ['text.jpg', Buffer.from('this is no photo\n'.repeat(50)), 'not-a-photo'],
    [
      'script.jpg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'not-a-photo',
    ],
    ['empty.png', Buffer.alloc(0), 'not-a-photo'],
    ['zeros.heic', Buffer.concat([Buffer.from('\0\0\0\x18ftypheic', 'latin1'), Buffer.alloc(12)]), 'broken'],
    ['counts.jpg', withExif(jpeg, tiff(Array.from({ length: 5000 }, () => [0x927c, 7, HUGE, HUGE] as const))), 'ok'],
    [
      'loop.jpg',
      withExif(
        jpeg,
        tiff(
          [
            [EXIF_POINTER, 4, 1, 8],
            [GPS_POINTER, 4, 1, 8],
          ],
          8,
        ),
      ),
      'ok',
    ],
    ['texts.png', png(8, 8, [pngChunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), compressed(150)]))]), 'ok'],
    ['profile.png', png(8, 8, [pngChunk('iCCP', Buffer.concat([Buffer.from('a\0\0'), compressed(150)]))]), 'ok'],
    ['large.jpg', await grey(10_000).jpeg().toBuffer(), 'ok'],
    ['large.webp', await grey(6000).webp({ effort: 0 }).toBuffer(), 'ok'],
    ['at-once.jpg', await grey(5000).jpeg({ progressive: true }).toBuffer(), 'ok'],
    ['too-much-at-once.jpg', await grey(6000).jpeg({ progressive: true }).toBuffer(), 'too-large'],
  ];
}

it('hostile photos are refused with a word, and the process stays below 300 MB', async () => {
  const all = await cases();
  const paths = all.map(([name, bytes]) => {
    const path = join(FOLDER, name);
    writeFileSync(path, bytes);
    return path;
  });
  paths.push(join(import.meta.dirname, 'samples/IMG_20240303_120000.jpg')); // with a place, so that the towns are read too
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, ...paths]);
  const { looks, megabytes } = JSON.parse(stdout) as { looks: readonly string[]; megabytes: number };
  expect(Object.fromEntries(all.map(([name], i) => [name, looks[i]]))).toEqual(
    Object.fromEntries(all.map(([name, , outcome]) => [name, outcome])),
  );
  expect(looks.at(-1)).toBe('ok');
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
}, 60_000);

/** Of the process that opens them; the test above sees another one. */
it.each([
  ['large.heic', sample('large.heic')],
  ['grid.heic', sample('grid.heic')],
  ['beyond.heic', sample('beyond.heic')],
  ['header.heic', claimingHeic(50_000, 50_000)],
  ['noise.heic', spoiltHeic()],
])('%s takes no more memory than that either where its pixels are opened', async (name, bytes) => {
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  const { stdout } = await promisify(execFile)(process.execPath, [OPENER, path]);
  expect(Number(stdout)).toBeLessThan(MOST_MEGABYTES);
});
