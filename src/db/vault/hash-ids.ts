// Which messages have which hash, in the order they were added. Millions of them: a Map would hold an object for each.

export interface HashIds {
  add(hash: number, id: number): void;
  /** The id that was added first under that hash, which is then no longer there; undefined when none is left. */
  take(hash: number): number | undefined;
}

/** Hashes are whole numbers from 0 to 2 ** 53 - 2, evenly spread; ids are below 2 ** 32. */
export function hashIds(): HashIds {
  // a slot holds its hash plus one (0 is free) and the last entry of its ring; entries count from 1, 0 is none
  let hashes = new Float64Array(1 << 12);
  let lasts = new Uint32Array(1 << 12);
  let held = 0;
  let ids = new Uint32Array(1 << 12);
  /** The entry behind the last one of a ring is the first one. */
  let nexts = new Uint32Array(1 << 12);
  let entries = 0;

  const slotOf = (hash: number): number => {
    let slot = hash % hashes.length;
    while (hashes[slot] !== 0 && hashes[slot] !== hash + 1) slot = (slot + 1) % hashes.length;
    return slot;
  };
  const growSlots = (): void => {
    const [oldHashes, oldLasts] = [hashes, lasts];
    hashes = new Float64Array(oldHashes.length * 2);
    lasts = new Uint32Array(oldLasts.length * 2);
    oldHashes.forEach((hash, old) => {
      if (hash === 0) return;
      const slot = slotOf(hash - 1);
      hashes[slot] = hash;
      lasts[slot] = oldLasts[old] ?? 0;
    });
  };
  const growEntries = (): void => {
    ids = doubled(ids);
    nexts = doubled(nexts);
  };
  return {
    add(hash, id) {
      if (held * 2 >= hashes.length) growSlots();
      if (++entries >= ids.length) growEntries();
      const slot = slotOf(hash);
      if (hashes[slot] === 0) held++;
      hashes[slot] = hash + 1;
      const last = lasts[slot] ?? 0;
      ids[entries] = id;
      nexts[entries] = last === 0 ? entries : (nexts[last] ?? 0);
      if (last !== 0) nexts[last] = entries;
      lasts[slot] = entries;
    },
    take(hash) {
      const slot = slotOf(hash);
      const last = lasts[slot] ?? 0;
      if (last === 0) return undefined;
      const first = nexts[last] ?? 0;
      if (first === last) lasts[slot] = 0;
      else nexts[last] = nexts[first] ?? 0;
      return ids[first];
    },
  };
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(array.length * 2);
  grown.set(array);
  return grown;
}
