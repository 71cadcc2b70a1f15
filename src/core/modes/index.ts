import type { Mode } from '../mode.ts';

/** In the order in which they are offered. */
export const modes: readonly Mode[] = [];
