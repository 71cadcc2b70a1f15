import type { Words } from '../words.ts';

export const care: Words['care'] = {};
