import type { Words } from '../words.ts';

export const talk: Words['talk'] = {};
