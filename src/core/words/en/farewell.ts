// The page a goodbye leaves, and the receipt.
import type { Erased, RecordSummary } from '../../ports.ts';
import { figure } from '../figures.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
export const day = (at: number): string => DAY.format(at * 1000);
const many = (count: number, one: string, more: string): string => `${figure(count)} ${count === 1 ? one : more}`;

const inQuotes = (quotes: readonly string[]): string => quotes.map((quote) => `“${quote}”`).join(' ');

export const farewell = {
  phrase: (name: string): string => `goodbye ${name}`,
  day,
  reflectionTitle: (name: string): string => `Afterword: ${name}`,
  page: {
    opening: (name: string, { mine, theirs, first, last }: RecordSummary): string => {
      if (mine + theirs === 0) return `You and ${name}.`;
      const span = first === undefined || last === undefined ? '' : `, from ${day(first)} to ${day(last)}`;
      return `You and ${name}: ${many(mine + theirs, 'message', 'messages')}${span}.`;
    },
    contrast: (earlyAt: number, early: string, lateAt: number, late: string): string =>
      `You, on ${day(earlyAt)}: “${early}” You, on ${day(lateAt)}: “${late}”`,
    theirs: (name: string, at: number, text: string): string => `On ${day(at)} ${name} wrote: “${text}”`,
    cards: (quotes: readonly string[]): string => `What you keep: ${inQuotes(quotes)}`,
    unsaid: (quotes: readonly string[]): string => `Unsaid until now: ${inQuotes(quotes)}`,
    wished: (quotes: readonly string[]): string => `Wished for, in your own hand: ${inQuotes(quotes)}`,
    friend: (quotes: readonly string[]): string => `To a friend: ${inQuotes(quotes)}`,
    mine: (quotes: readonly string[]): string => `Yours: ${inQuotes(quotes)}`,
    next: (quotes: readonly string[]): string => `From here: ${inQuotes(quotes)}`,
    said: (quotes: readonly string[]): string => `You wrote here: ${inQuotes(quotes)}`,
    earlier: (quotes: readonly string[]): string => `You wrote then: ${inQuotes(quotes)}`,
    closing: 'This is where the page ends.',
    curve: 'Messages in each month',
    marks: {
      draft: {
        model: 'Written with the help of AI out of your own words.',
        program: 'Put together by a program, without AI, out of your own words.',
      },
      approved: {
        model: 'Written with the help of AI out of your own words; read and approved by you.',
        program: 'Put together by a program, without AI, out of your own words; read and approved by you.',
      },
      edited: {
        model: 'Written with the help of AI out of your own words; changed and approved by you.',
        program: 'Put together by a program, without AI, out of your own words; changed and approved by you.',
      },
    },
  },
  receipt: {
    persona: 'It is done. The record is erased, and with it everything that was made from it.',
    everything: 'It is done. Everything of yours is erased.',
    counts: ({ messages, turns, files }: Erased): string =>
      `Erased: ${[
        many(messages, 'message of the record', 'messages of the record'),
        many(turns, 'exchange written here', 'exchanges written here'),
        many(files, 'file with its key', 'files with their keys'),
      ].join(', ')}; with them what you told, photos, your letters and everything that was measured.`,
    left: (reflectionKept: boolean): string =>
      `Still here until /delete: your settings and limits, what /how and /cost show, and the ids of messages already answered, without their content${reflectionKept ? ', and the reflection you kept' : ''}.`,
    shut: (until: number): string =>
      `You are not let in again before ${day(until)}, as you asked. For that I keep a mark of your account, which nobody can turn back into it without my master key, and that day; then it goes.`,
    checkIn: (at: number): string =>
      `One message comes on ${day(at)}, as you asked. For that I keep the number of this chat until then, and no longer.`,
    cannot: 'What I can not erase:',
    chat: {
      telegram: 'the messages in this chat: delete the chat in Telegram, on both sides',
      discord: 'the messages in this chat: Discord keeps yours until you delete them one by one',
      terminal: 'what your terminal still shows or has logged',
    },
    sentFolder: 'files in ./sent, where this terminal put documents and pictures for you',
    provider: 'what the model provider still holds of past requests, for as long as its retention rules say',
    ownCopy: 'your own copy of the export, and any file you saved from here',
    backups: 'backups of the data folder, if whoever runs this bot makes them',
    closing: 'That was the last page; the next one is yours. Take care.',
  },
};
