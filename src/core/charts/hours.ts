// The hours of the day. Shares of each one's own messages: when they wrote, not how much. Pure.
import type { Statistics } from '../archive/statistics.ts';
import { busyHours } from '../archive/statistics-told.ts';
import type { Shown, Subject } from './shown.ts';

/** Hours in a row that are named together. */
const BUSY = 3;

/** undefined: nothing has a time. */
export function hoursShown(statistics: Statistics, { name, drawnName, words, theme }: Subject): Shown | undefined {
  const { hours, timed } = statistics;
  const said = words.stats.hours;
  if (timed.me + timed.them === 0) return undefined;
  const busy = busyHours(
    hours.me.map((mine, hour) => mine + (hours.them[hour] ?? 0)),
    BUSY,
  );
  return {
    chart: {
      draws: 'hours',
      theme,
      title: said.title,
      note: said.note,
      names: { me: words.stats.you, them: drawnName },
      hours: hours.me.map((mine, hour) => ({
        me: mine / Math.max(1, timed.me),
        them: (hours.them[hour] ?? 0) / Math.max(1, timed.them),
      })),
    },
    alt: words.sentences([
      said.alt(name),
      ...(busy === undefined ? [] : [said.busy(`${busy}:00`, `${(busy + BUSY) % 24}:00`)]),
    ]),
  };
}
