// The measure of what is shown in a chat: as wide as a bubble on a phone, in which its words are as large as the chat's own.
import type { Palette } from './palette.ts';
import { fitted, written } from './sheet.ts';

export const WIDTH = 400;
export const MARGIN = 20;
export const BODY = 13;
const TITLE = 18;

export const head = (title: string, palette: Palette): string =>
  written(fitted(title, WIDTH - 2 * MARGIN, TITLE), { x: MARGIN, y: 36, size: TITLE, fill: palette.ink });
