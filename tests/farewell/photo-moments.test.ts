// Photos on the cards of a goodbye: only those of which a small picture is kept.
import { expect, it } from 'vitest';
import { photoMoments } from '../../src/core/farewell/photo-moments.ts';
import type { MemoryBody } from '../../src/core/memories/memory.ts';
import { memoryVault } from '../support/memory-vault.ts';

const photo = (at: number | undefined, text: string, by?: 'them'): MemoryBody => ({
  kind: 'photo',
  text,
  photo: { mark: text, name: 'a.jpg', place: undefined, seen: undefined, by, words: '' },
  topic: undefined,
  when: at === undefined ? undefined : { from: at, to: at },
  evidence: [],
  against: [],
  at: 1,
  state: 'confirmed',
});

async function vaultWith(bodies: readonly MemoryBody[], pictured: readonly string[]) {
  const vault = memoryVault([]);
  const memories = bodies.map((body) => ({ id: undefined, body }));
  const { memories: ids = [] } = (await vault.versions.commit({ cause: 'told', at: 1, memories })) ?? {};
  for (const [i, id] of ids.entries())
    if (pictured.includes(bodies[i]?.text ?? '')) await vault.thumbnails.keep(id, Uint8Array.of(1));
  return vault;
}

it('a photo with a small picture and a day is a card, in order of time', async () => {
  const vault = await vaultWith(
    [photo(300, 'c', 'them'), photo(100, 'a'), photo(undefined, 'b'), photo(200, 'd')],
    ['a', 'b', 'c'],
  );
  expect((await photoMoments(vault)).map(({ at, seen, lines }) => [at, seen, lines])).toEqual([
    [100, 'a', []],
    [300, undefined, [{ by: 'them', text: 'c' }]],
  ]);
});

it('of many there are three, from the first to the last', async () => {
  const bodies = Array.from({ length: 20 }, (_, i) => photo(i * 10, `p${i}`));
  const vault = await vaultWith(
    bodies,
    bodies.map(({ text }) => text),
  );
  expect((await photoMoments(vault)).map(({ at }) => at)).toEqual([0, 100, 190]);
});

it('without a small picture there is none', async () => {
  expect(await photoMoments(await vaultWith([photo(1, 'a')], []))).toEqual([]);
});
