// What the pages of a timeline share: how a stretch of time is named, and how one turns from page to page.
import { monthsOfSeason, yearOf } from '../archive/seasons.ts';
import { offer } from '../choices.ts';
import type { Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';
import type { Words } from '../words/words.ts';
import { type Stretch, seasonsWith, type Timeline } from './contents.ts';
import { type Button, button, type Page } from './places.ts';

export interface Album {
  readonly persona: Persona;
  readonly vault: Vault;
  readonly timeline: Timeline;
}

/** With more seasons than that, years come first. */
const FEW_SEASONS = 8;

export const hasYears = (timeline: Timeline): boolean => seasonsWith(timeline).length > FEW_SEASONS;

export function seasonName(season: number, { timeline: said }: Words): string {
  const [first, last] = monthsOfSeason(season);
  const month = (at: number): number => new Date(at * 1000).getUTCMonth() + 1;
  return said.season(yearOf(first), month(first), yearOf(last), month(last));
}

/** Its name, and how much there is of what. */
export function entry(label: string, { messages, marks }: Stretch, { timeline: said }: Words): string {
  const kept = [...marks].map(([kind, count]) => said.counts[kind](count));
  return said.entry(label, [...(messages > 0 ? [said.messages(messages)] : []), ...kept]);
}

export async function say(lines: readonly string[], buttons: readonly Button[], visit: Visit): Promise<Say> {
  return guide(lines.join('\n'), await offer(visit, 'timeline', buttons));
}

/** Of so many pages, to the one before and the one after. */
export function turns(
  page: number,
  pages: number,
  to: (page: number) => Page,
  { persona }: Album,
  { timeline: said }: Words,
): readonly Button[] {
  return [
    ...(page > 0 ? [button(to(page - 1), said.earlier, persona)] : []),
    ...(page + 1 < pages ? [button(to(page + 1), said.more, persona)] : []),
  ];
}
