import type { Words } from '../words.ts';

export const commands: Words['commands'] = {};
