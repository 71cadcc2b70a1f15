import type { Chance, Clock } from '../../src/core/ports.ts';

export const NOON = Date.UTC(2026, 4, 20, 12, 0, 0);

/** Time passes only while somebody sleeps, and then at once. */
export function fixedClock(start = NOON): Clock {
  let now = start;
  return {
    now: () => now,
    async sleep(ms, signal) {
      if (!signal?.aborted) now += ms;
    },
  };
}

export interface ManualClock extends Clock {
  /** Lets time pass; whoever sleeps that long wakes, in order. */
  advance(ms: number): Promise<void>;
  readonly sleepers: () => number;
}

/** Time passes only when the test says so. */
export function manualClock(start = NOON): ManualClock {
  let now = start;
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    sleepers: () => sleepers.length,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const sleeper = { until: now + ms, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((each) => each !== sleeper);
          resolve();
        });
      }),
    async advance(ms) {
      now += ms;
      const due = sleepers.filter((sleeper) => sleeper.until <= now);
      sleepers = sleepers.filter((sleeper) => sleeper.until > now);
      for (const sleeper of due) sleeper.wake();
      await new Promise((resolve) => setTimeout(resolve, 20)); // lets what woke up get to its next wait
    },
  };
}

/** Numbers and ids that are the same in every run. */
export function fixedChance(): Chance {
  let count = 0;
  const next = (): number => ++count;
  return {
    number: () => ((next() * 0x9e3779b1) >>> 0) / 2 ** 32,
    id: () =>
      (((next() * 0x9e3779b1) >>> 0).toString(16).padStart(8, '0') + next().toString(16).padStart(24, '0')).slice(
        0,
        32,
      ),
  };
}
