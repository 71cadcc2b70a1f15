// Where in the timeline somebody is, as a button names it. Pure.
import type { Persona } from '../identity.ts';

export type Page =
  | { readonly at: 'overview'; readonly page: number }
  | { readonly at: 'year'; readonly year: number }
  | { readonly at: 'season'; readonly season: number; readonly page: number }
  /** The lines behind it, and the page of the season that it was opened from. */
  | { readonly at: 'memory'; readonly memory: number; readonly season: number; readonly page: number }
  | { readonly at: 'post'; readonly post: number; readonly season: number; readonly page: number }
  | { readonly at: 'message'; readonly message: number; readonly season: number; readonly page: number };

export interface Button {
  readonly value: string;
  readonly label: string;
}

/** In few characters: a token has no room for more beside the persona, which another one may take the place of. */
const written = (letter: string, ...numbers: readonly number[]): string =>
  `${letter}${numbers.map((number) => number.toString(36)).join('.')}`;

function placeOf(page: Page): string {
  switch (page.at) {
    case 'overview':
      return written('o', page.page);
    case 'year':
      return written('y', page.year);
    case 'season':
      return written('s', page.season, page.page);
    case 'memory':
      return written('m', page.memory, page.season, page.page);
    case 'post':
      return written('p', page.post, page.season, page.page);
    case 'message':
      return written('d', page.message, page.season, page.page);
  }
}

export const button = (page: Page, label: string, persona: Persona): Button => ({
  value: `${placeOf(page)}:${persona.id}`,
  label,
});

/** undefined: no button of ours. */
export function pageIn(value: string): { readonly page: Page; readonly persona: string } | undefined {
  const [, letter, numbers = '', persona = ''] = /^([oysmpd])([0-9a-z.]{1,20}):(.+)$/.exec(value) ?? [];
  const [first = 0, second = 0, third = 0] = numbers.split('.').map((number) => Number.parseInt(number, 36));
  if (letter === 'o') return { page: { at: 'overview', page: first }, persona };
  if (letter === 'y') return { page: { at: 'year', year: first }, persona };
  if (letter === 's') return { page: { at: 'season', season: first, page: second }, persona };
  if (letter === 'm') return { page: { at: 'memory', memory: first, season: second, page: third }, persona };
  if (letter === 'p') return { page: { at: 'post', post: first, season: second, page: third }, persona };
  if (letter === 'd') return { page: { at: 'message', message: first, season: second, page: third }, persona };
  return undefined;
}
