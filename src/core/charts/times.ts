// Who wrote how much, by month, and of a long record by year. Pure.
import type { Statistics } from '../archive/statistics.ts';
import { type CountedTime, messagesIn, monthsIn, yearsIn } from '../archive/statistics-told.ts';
import type { TimesChart } from './chart.ts';
import type { Shown, Subject } from './shown.ts';

/** More are too thin to be told apart on a phone. */
const MOST_MONTHS = 60;
/** Of so many years the axis names the Januaries. */
const YEARS = 3;

/** undefined: all of it is of one month. */
export function timesShown({ days }: Statistics, { name, drawnName, words, theme }: Subject): Shown | undefined {
  const said = words.stats;
  const months = monthsIn(days);
  const times = months.length > MOST_MONTHS ? yearsIn(days) : months;
  const [first, ...others] = times;
  if (!first || others.length === 0) return undefined;
  const most = others.reduce((best, each) => (messagesIn(each) > messagesIn(best) ? each : best), first);
  const chart: TimesChart = {
    draws: 'times',
    theme,
    title: said.times.title,
    names: { me: said.you, them: drawnName },
    bars: times.map((time, i) => ({ me: time.me, them: time.them, label: labelOf(time, i, times) })),
  };
  const { year, month } = most;
  const alt =
    month === undefined
      ? said.times.years(name, said.times.year(year), messagesIn(most))
      : said.times.months(name, words.talk.why.month(new Date(Date.UTC(year, month - 1))), messagesIn(most));
  return { chart, alt };
}

function labelOf({ year, month }: CountedTime, place: number, times: readonly CountedTime[]): string {
  if (month === undefined) return String(year);
  const januaries = times.filter((time) => time.month === 1);
  if (januaries.length >= YEARS) return month === 1 ? String(year) : '';
  return place === 0 || place === times.length - 1 ? `${year}-${String(month).padStart(2, '0')}` : '';
}
