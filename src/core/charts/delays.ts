// How soon an answer came, in shares of each one's own answers. Pure.
import type { Side } from '../archive/message.ts';
import { DAY_HALVES, type DayHalf, DELAYS, type Statistics } from '../archive/statistics.ts';
import { halfWithin } from '../archive/statistics-told.ts';
import type { Shown, Subject } from './shown.ts';

/** Answers of both, in one half of the day, below which its shares say nothing. Chosen. */
const FEWEST = 20;

/** undefined: there were hardly any. */
export function delaysShown(statistics: Statistics, { name, drawnName, words, theme }: Subject): Shown | undefined {
  const { delays } = statistics;
  const said = words.stats.delays;
  const answers = (side: Side, half: DayHalf): number => delays[side][half].reduce((sum, count) => sum + count, 0);
  const halves = DAY_HALVES.filter((half) => answers('me', half) + answers('them', half) >= FEWEST);
  if (halves.length === 0) return undefined;
  const share = (side: Side, half: DayHalf, place: number): number =>
    (delays[side][half][place] ?? 0) / Math.max(1, answers(side, half));
  return {
    chart: {
      draws: 'delays',
      theme,
      title: said.title,
      names: { me: words.stats.you, them: drawnName },
      halves: halves.map((half) => ({
        half,
        label: said.halves[half],
        rows: DELAYS.map((_, i) => ({
          label: said.labels[i] ?? '',
          me: share('me', half, i),
          them: share('them', half, i),
        })),
      })),
    },
    alt: words.sentences([said.alt, ...halfLine(statistics, name, said)]),
  };
}

function halfLine(statistics: Statistics, name: string, said: Subject['words']['stats']['delays']): readonly string[] {
  const within = (side: Side): string | undefined => said.within[halfWithin(statistics, side) ?? -1];
  const [mine, theirs] = [within('me'), within('them')];
  return mine !== undefined && theirs !== undefined ? [said.half(mine, theirs, name)] : [];
}
