import type { MarkKind } from '../../charts/chart.ts';
import { figure } from '../figures.ts';

const many = (count: number, one: string, more: string): string => `${figure(count)} ${count === 1 ? one : more}`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const COUNTS: Readonly<Record<MarkKind, (count: number) => string>> = {
  told: (count) => `${figure(count)} told by you`,
  distilled: (count) => `${figure(count)} found in the record`,
  photo: (count) => many(count, 'photo', 'photos'),
  post: (count) => many(count, 'post', 'posts'),
};

// What /timeline says: what there is, season by season. A month is 1 to 12.
export const timeline = {
  menu: 'what there is of you two, by season',
  title: (name: string): string => `You and ${name}`,
  alt: (name: string, eras: number, marks: readonly string[]): string =>
    [
      `How much you and ${name} wrote in each month`,
      ...(eras > 1 ? [`in ${figure(eras)} times that can be told apart`] : []),
      ...(marks.length > 0 ? [`and what is remembered: ${marks.join(', ')}`] : []),
    ].join(', '),
  /** What the marks of a picture are. */
  marks: {
    told: 'what you told',
    distilled: 'found in the record',
    photo: 'photos',
    post: 'your posts',
  } satisfies Record<MarkKind, string>,
  /** What one of them is. */
  one: {
    told: 'as you tell it',
    distilled: 'found in the record',
    photo: 'a photo',
    post: 'a post of yours',
  } satisfies Record<MarkKind, string>,
  counts: COUNTS,
  head: (name: string): string => `What there is of you and ${name}, in order of time:`,
  eras: 'The times that can be told apart (/era names them):',
  era: (number: string, label: string, messages: number): string =>
    `${number}. ${label}: ${many(messages, 'message', 'messages')}`,
  year: (year: number): string => String(year),
  season: (year: number, from: number, toYear: number, to: number): string =>
    year === toYear
      ? `${MONTHS[from - 1]}–${MONTHS[to - 1]} ${year}`
      : `${MONTHS[from - 1]} ${year} – ${MONTHS[to - 1]} ${toYear}`,
  messages: (count: number): string => many(count, 'message', 'messages'),
  entry: (label: string, contents: readonly string[]): string => `• ${label}: ${contents.join(', ')}`,
  howYears: 'A button opens a year.',
  howSeasons: 'A button opens a season.',
  undated: (lines: number, memories: number): string =>
    `Without a date, and so in none of them: ${[
      ...(lines > 0 ? [many(lines, 'line', 'lines')] : []),
      ...(memories > 0 ? [many(memories, 'memory', 'memories')] : []),
    ].join(' and ')}. /memory lists what is remembered.`,
  nothingDated: (name: string): string =>
    `Nothing that there is of you and ${name} has a date, so there is no order of time to show. /memory lists what is remembered, and can date it.`,
  noMoments: 'No line of it stands out that could be shown here.',
  item: (number: string, when: string, what: string, text: string): string => `${number}. ${when}, ${what}\n${text}`,
  lines: 'A number shows the lines behind it.',
  more: 'Further ones',
  earlier: 'Those before',
  back: 'Back',
  gone: 'That is not there any more.',
};
