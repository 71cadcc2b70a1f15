// How heavy it is, from 0 to 10, as the person says: asked before and after the modes that go deep, always optional.
import type { ModeName } from '../settings.ts';

export interface Heaviness {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly when: 'before' | 'after' | 'asked';
  readonly value: number;
}

/** From very light to as heavy as can be. */
export const SCALE: readonly number[] = Array.from({ length: 11 }, (_, value) => value);

/** The newest that are kept. */
const KEPT = 200;

export const DEEP: readonly ModeName[] = ['nostalgic', 'emotional'];

export const withHeaviness = (curve: readonly Heaviness[], one: Heaviness): readonly Heaviness[] =>
  [...curve, one].slice(-KEPT);

/** 8 or more, or 3 more than the time before: time to offer a stop. */
export function isTooHeavy(curve: readonly Heaviness[]): boolean {
  const [before, now] = [curve.at(-2), curve.at(-1)];
  if (!now) return false;
  return now.value >= 8 || (before !== undefined && now.value - before.value >= 3);
}

/** So long an answer still says how heavy it is (ms): nobody is asked twice. */
const FRESH_MS = 10 * 60_000;

/** What was said before a mode that goes deep says nothing of how it is after it. */
export function isFresh(curve: readonly Heaviness[], when: Heaviness['when'], now: number): boolean {
  const last = curve.at(-1);
  return last !== undefined && now - last.at < FRESH_MS && !(when === 'after' && last.when === 'before');
}

const BARS = ['▁', '▁', '▂', '▃', '▃', '▄', '▅', '▅', '▆', '▇', '█'];

export const sparkline = (curve: readonly Heaviness[]): string =>
  curve.map(({ value }) => BARS[Math.min(10, Math.max(0, Math.round(value)))]).join('');
