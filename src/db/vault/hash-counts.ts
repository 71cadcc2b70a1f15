// How often each hash came. Millions of them: a Map would hold an object for each.

export interface HashCounts {
  add(hash: number): void;
  /** Counts one less; false when none was left. */
  take(hash: number): boolean;
}

/** Hashes are whole numbers from 0 to 2 ** 53 - 2, evenly spread. */
export function hashCounts(): HashCounts {
  // a slot holds its hash plus one; 0 is free
  let hashes = new Float64Array(1 << 12);
  let counts = new Uint32Array(1 << 12);
  let held = 0;

  const slotOf = (hash: number): number => {
    let slot = hash % hashes.length;
    while (hashes[slot] !== 0 && hashes[slot] !== hash + 1) slot = (slot + 1) % hashes.length;
    return slot;
  };
  const put = (hash: number, count: number): void => {
    const slot = slotOf(hash);
    if (hashes[slot] === 0) held++;
    hashes[slot] = hash + 1;
    counts[slot] = (counts[slot] ?? 0) + count;
  };
  const grow = (): void => {
    const [oldHashes, oldCounts] = [hashes, counts];
    hashes = new Float64Array(oldHashes.length * 2);
    counts = new Uint32Array(oldCounts.length * 2);
    held = 0;
    oldHashes.forEach((hash, slot) => {
      if (hash !== 0) put(hash - 1, oldCounts[slot] ?? 0);
    });
  };
  return {
    add(hash) {
      if (held * 2 >= hashes.length) grow();
      put(hash, 1);
    },
    take(hash) {
      const slot = slotOf(hash);
      const left = counts[slot] ?? 0;
      if (left > 0) counts[slot] = left - 1;
      return left > 0;
    },
  };
}
