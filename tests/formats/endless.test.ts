// Files whose structure has no end, and beginnings that any of the formats may trip over.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/imports/formats/index.ts';
import { MB, PIECES, read as readIn } from '../support/hostile.ts';
import { processorSeconds } from '../support/processor.ts';
import { filled, SEEDS_BY_FORMAT, type Seed, type Slot, slotOf } from '../support/seeds.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-endless-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
const read = (seed: Seed, content: string | Uint8Array, what: string) => readIn(FOLDER, seed, content, what);
const slotsOf = (seeds: readonly Seed[]): readonly Slot[] => seeds.flatMap((seed) => slotOf(seed) ?? []);

describe('the beginning of a file', () => {
  it.each([...PIECES, '\n', '\r\n', '\n\n', '{', '[', '[[', '{"messages":[', '<html>', '<!--', '你'])(
    'may be %j over and over',
    async (piece) => {
      const spent = processorSeconds();
      const head = {
        name: 'posts_1.html',
        content: 'text',
        charset: 'utf-8',
        text: piece.repeat((64 << 10) / piece.length),
        whole: false,
      } as const;
      for (const format of FORMATS) format.recognise(head);
      // all formats together look at 64 kB: a square of that would be seconds for each
      expect(spent()).toBeLessThan(2);
    },
  );

  it.each(SEEDS_BY_FORMAT)('of %s may be followed by anything', (_format, seeds) => {
    for (const seed of seeds.slice(0, 2)) {
      const start = seed.bytes.toString('utf8').slice(0, 1500);
      const spent = processorSeconds();
      for (const piece of PIECES) {
        const text = start + piece.repeat((64 << 10) / piece.length);
        for (const format of FORMATS)
          format.recognise({ name: 'posts_1.html', content: 'text', charset: 'utf-8', text, whole: false });
      }
      expect(spent()).toBeLessThan(PIECES.length);
    }
  });
});

describe('structure without end', () => {
  const jsonLike = SEEDS_BY_FORMAT.flatMap(([, seeds]) =>
    slotsOf(seeds)
      .filter(({ before }) => /^\s*[{[]/.test(before))
      .slice(0, 1),
  );
  const pages = SEEDS_BY_FORMAT.flatMap(([, seeds]) =>
    slotsOf(seeds)
      .filter(({ before }) => /^\s*</.test(before))
      .slice(0, 1),
  );
  const named = (slots: readonly Slot[]) => slots.map((slot) => [slot.seed.format, slot] as const);

  it.each(named(jsonLike))('%s: JSON nested a hundred thousand deep', async (_format, slot) => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
      await read(slot.seed, `${deep}`, 'nothing else');
      await read(slot.seed, filled(slot, `","deep":${deep},"b":"`), 'inside a message');
      await read(
        slot.seed,
        `{"deep":${deep},${slot.before.trimStart().slice(1)}${slot.text}${slot.between}${slot.after}`,
        'first',
      );
    }
  });

  it.each(named(pages))('%s: elements nested a hundred thousand deep', async (_format, slot) => {
    await read(slot.seed, filled(slot, '<div class="x">'.repeat(100_000)), 'open');
    await read(slot.seed, filled(slot, `${'<b>'.repeat(100_000)}x${'</b>'.repeat(100_000)}`), 'open and closed');
  });

  it.each(named(pages))('%s: entities that stand for entities', async (_format, slot) => {
    const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE x [<!ENTITY a0 "ha">${entities}<!ENTITY f SYSTEM "file:///etc/hosts">]>`;
    await read(slot.seed, bomb + filled(slot, '&a20;&f;'), 'before all');
    await read(slot.seed, filled(slot, `${bomb}&a20;&f;`), 'in a text');
  });

  it.each(named(pages))(
    '%s: an attribute of sixty megabytes',
    async (_format, slot) => {
      await read(slot.seed, filled(slot, `<i title="${'x'.repeat(60 * MB)}">y</i>`), 'a large attribute');
    },
    60_000,
  );
});
