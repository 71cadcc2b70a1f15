// What /stats says: the record in figures, and what its pictures show. Nothing is weighed, and nobody is ahead.
import type { DayHalf } from '../../archive/statistics.ts';
import type { SentKind } from '../../charts/figures-told.ts';
import { figure } from '../figures.ts';

const many = (count: number, one: string, more: string): string => `${figure(count)} ${count === 1 ? one : more}`;

const SENT: Readonly<Record<SentKind, (count: number) => string>> = {
  photo: (count) => many(count, 'photo', 'photos'),
  video: (count) => many(count, 'video', 'videos'),
  voice: (count) => many(count, 'voice message', 'voice messages'),
  call: (count) => many(count, 'call', 'calls'),
  sticker: (count) => many(count, 'sticker', 'stickers'),
  gif: (count) => many(count, 'GIF', 'GIFs'),
  location: (count) => many(count, 'place', 'places'),
  link: (count) => many(count, 'link', 'links'),
  file: (count) => many(count, 'file', 'files'),
  media: (count) =>
    many(count, 'picture or recording that the export left out', 'pictures or recordings that the export left out'),
};

export const stats = {
  menu: 'your record in figures and pictures',
  head: (name: string, from: string | undefined, to: string | undefined): string =>
    `Your record with ${name} in figures${from && to ? `, ${from === to ? from : `${from} – ${to}`}` : ''}:`,
  line: (text: string): string => `• ${text}`,
  messages: (all: number, mine: number, theirs: number, name: string): string =>
    `${many(all, 'message', 'messages')}, ${figure(mine)} of them yours and ${figure(theirs)} from ${name}`,
  days: (days: number): string => `You wrote on ${many(days, 'day', 'days')}.`,
  fullest: (day: string, messages: number): string =>
    `The fullest day was ${day}, with ${many(messages, 'message', 'messages')}.`,
  run: (days: number, from: string, to: string): string =>
    `The longest time without a day off: ${many(days, 'day', 'days')}, ${from} – ${to}. On each of them both of you wrote.`,
  silence: (days: number, from: string, to: string): string =>
    `The longest silence: ${many(days, 'day', 'days')}, ${from} – ${to}`,
  begun: (mine: number, theirs: number, name: string): string =>
    `After three quiet hours or more you wrote first ${many(mine, 'time', 'times')}, and ${name} ${many(theirs, 'time', 'times')}.`,
  sent: SENT,
  alsoSent: (what: readonly string[]): string => `Besides words: ${what.join(', ')}`,
  emojiTheirs: (name: string, emoji: string): string => `Emoji ${name} used most: ${emoji}`,
  emojiMine: (emoji: string): string => `Emoji you used most: ${emoji}`,
  untimed: (count: number): string =>
    `${many(count, 'line has', 'lines have')} no date, and ${count === 1 ? 'is' : 'are'} in none of the pictures.`,
  noDates: 'Nothing in it has a date, so there is nothing to draw by time.',
  close: 'Figures tell how much was written, and nothing of what it meant.',
  ofEra: 'It is about the time you chose with /era.',
  you: 'you',
  /** In a picture, where its font can not write their name. */
  them: 'the other',
  times: {
    title: 'How much you two wrote',
    year: (year: number): string => String(year),
    months: (name: string, most: string, messages: number): string =>
      `How much you and ${name} wrote in each month. Most was in ${most}: ${many(messages, 'message', 'messages')}.`,
    years: (name: string, most: string, messages: number): string =>
      `How much you and ${name} wrote in each year. Most was in ${most}: ${many(messages, 'message', 'messages')}.`,
  },
  hours: {
    title: 'The hours you wrote at',
    note: "each bar: a share of one's own messages",
    alt: (name: string): string => `At which hours of the day you wrote, and at which ${name} did.`,
    busy: (from: string, to: string): string => `Most was written between ${from} and ${to}.`,
  },
  delays: {
    title: 'How soon an answer came',
    halves: { day: 'By day', night: 'At night, 23:00 to 6:00' } satisfies Record<DayHalf, string>,
    labels: ['within 1 min', '1–5 min', '5–15 min', '15–60 min', '1–3 hours'],
    alt: 'How soon an answer came, by day and at night. What took longer than three hours is not in it.',
    half: (mine: string, theirs: string, name: string): string =>
      `Half of your answers came ${mine}, half of ${name}'s ${theirs}.`,
    within: [
      'within a minute',
      'within five minutes',
      'within a quarter of an hour',
      'within an hour',
      'within three hours',
    ],
  },
  words: {
    title: (name: string): string => `Words that were ${name}'s`,
    rate: (of: number): string => `in 1 of ${figure(of)}`,
    alt: (name: string, phrases: readonly string[]): string =>
      `What ${name} said much more often than you, and in how many of the messages: ${phrases.join(' ')}`,
    phrase: (text: string, of: number): string => `“${text}” (1 of ${figure(of)})`,
  },
};
