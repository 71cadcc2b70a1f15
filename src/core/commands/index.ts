import type { Command } from '../command.ts';

/** In the order of the menu. */
export const commands: readonly Command[] = [];
