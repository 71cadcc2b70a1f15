// The page a goodbye leaves, and the receipt.
import type { Side } from '../../archive/message.ts';
import type { Erased, RecordSummary } from '../../ports.ts';
import { figure } from '../figures.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
export const day = (at: number): string => DAY.format(at * 1000);
const many = (count: number, one: string, more: string): string => `${figure(count)} ${count === 1 ? one : more}`;

export const farewell = {
  phrase: (name: string): string => `goodbye ${name}`,
  day,
  reflectionTitle: (name: string): string => `Afterword: ${name}`,
  reflectionOpening: (name: string, { mine, theirs, first, last }: RecordSummary): string => {
    if (mine + theirs === 0) return `This page is about you and ${name}. There is no record behind it.`;
    const span =
      first === undefined || last === undefined ? 'none of them dated' : `from ${day(first)} to ${day(last)}`;
    return `This page is about you and ${name}. The record holds ${many(mine + theirs, 'message', 'messages')}, ${span}; ${many(mine, 'is', 'are')} yours.`;
  },
  datedLine: (name: string, at: number, by: Side, text: string): string =>
    `On ${day(at)} ${by === 'me' ? 'you' : name} wrote: “${text}”`,
  ownWords: (sentences: readonly string[]): string =>
    `In your own words, written here: ${sentences.map((sentence) => `“${sentence}”`).join(' ')}`,
  earlierWords: (sentences: readonly string[]): string =>
    `In your own words, from the record: ${sentences.map((sentence) => `“${sentence}”`).join(' ')}`,
  shortFor: {
    own: 'This page is short because there are few sentences of yours to build it from.',
    record: 'This page is short because the record has few dated lines.',
    both: 'This page is short because there are few sentences of yours and few dated lines to build it from.',
  },
  reflectionClosing: (name: string): string =>
    `Everything in quotation marks was really written by you or by ${name}. This is where the page ends.`,
  receipt: {
    persona: 'It is done. This simulation is erased.',
    everything: 'It is done. Everything of yours is erased.',
    counts: ({ personas, messages, turns, files }: Erased): string =>
      `Erased: ${[
        many(personas, 'simulation', 'simulations'),
        many(messages, 'message of the record', 'messages of the record'),
        many(turns, 'exchange written here', 'exchanges written here'),
        many(files, 'file with its key', 'files with their keys'),
      ].join(', ')}; with them your letters and everything that was measured.`,
    left: (reflectionKept: boolean): string =>
      `Still here until /delete: your settings and the ids of messages already answered, without their content${reflectionKept ? ', and the reflection you kept' : ''}.`,
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
    closing: 'Take care.',
  },
};
