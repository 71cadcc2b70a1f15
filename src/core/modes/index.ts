import type { Mode } from '../mode.ts';
import { emotional } from './emotional.ts';
import { guide } from './guide.ts';
import { light } from './light.ts';
import { nostalgic } from './nostalgic.ts';

/** In the order in which they are offered. */
export const modes: readonly Mode[] = [light, nostalgic, emotional, guide];
