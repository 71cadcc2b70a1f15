import type { Words } from '../words.ts';

export const farewell: Words['farewell'] = {};
