// The goodbye: what the guide says on the way, the page it leaves, and the receipt.
import type { Side } from '../../archive/message.ts';
import type { MomentKind } from '../../farewell/moments.ts';
import type { Erased, RecordSummary } from '../../ports.ts';
import { figure } from '../figures.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const day = (at: number): string => DAY.format(at * 1000);
const many = (count: number, one: string, more: string): string => `${figure(count)} ${count === 1 ? one : more}`;

const MOMENT_NAMES: Readonly<Record<MomentKind, string>> = {
  first: 'the first lines in the record',
  warm: 'a warm day',
  laughter: 'a day with laughter in it',
  night: 'a late night',
  hard: 'a harder day',
  silence: 'after a silence',
  plain: 'an ordinary day',
  last: 'the last lines in the record',
};

export const farewell = {
  command: 'say goodbye to one of them, and erase it',
  nobody: 'There is nobody to say goodbye to. /delete erases everything of yours.',
  whom: 'Who do you want to say goodbye to?',
  gone: 'That simulation was erased and is not here any more.',
  comingBack: 'You stopped here last time. We go on from there.',
  buttons: {
    begin: 'Begin',
    later: 'Not now',
    skip: 'Skip',
    next: 'Next',
    goOn: 'Go on',
    skipRest: 'Skip the rest',
    done: 'Done',
    write: 'Write it',
    all: 'All of it',
    keep: 'All but the reflection',
  },
  begin: (name: string): string =>
    [
      `This is how a goodbye to ${name} goes: one last exchange, a look back, room for what was never said, a short reflection, and then the erasing.`,
      'Every step can be skipped. You can leave with /cancel, and /goodbye brings you back to where you were.',
      'Nothing is erased before you type a phrase at the very end.',
    ].join('\n\n'),
  left: 'Nothing was erased. /goodbye brings you back to this step.',
  exchange: (name: string): string =>
    `One last exchange. Your next message is answered in ${name}'s manner; after that this voice does not speak again.`,
  exchangeAgain: (name: string): string => `The last exchange with ${name} is still yours. Write it, or skip it.`,
  silent: 'That was the last of it. From here on only I, the guide, speak.',
  moments: {
    intro: (count: number): string =>
      `A look back. Here are ${count} days from the record, good and hard, as they were written.`,
    few: (count: number): string =>
      `A look back. The record is small, so there ${count === 1 ? 'is one day' : `are ${count} days`} to look at.`,
    none: 'A look back would come here, but the record has no dated lines that could be shown. We go on.',
    title: (index: number, count: number, kind: MomentKind, at: number, days: number): string => {
      const name = kind === 'silence' ? `after ${many(days, 'day', 'days')} of silence` : MOMENT_NAMES[kind];
      return `${index} of ${count} · ${day(at)} · ${name}`;
    },
    line: (name: string, by: Side, text: string): string => `${by === 'me' ? 'You' : name}: ${text}`,
  },
  letter: (name: string): string =>
    `If there is something you never said to ${name}, write it here, in one message or several. It is kept as your words. Nobody answers it, and it goes to nobody.`,
  letterKept: 'Kept. You can write more, or go on.',
  reflection:
    'I can now write a short reflection out of your own words and the record. You get it as a message and as a file.',
  reflectionProvider:
    'A language model drafts it, so your words and some lines of the record go to the model provider.',
  writing: 'One moment.',
  erase: (name: string): string =>
    `What should be erased? All of it means the record with ${name}, what was written here, your letters, and everything measured.`,
  eraseKeep: 'The reflection can stay; then it is kept with your settings until /delete.',
  ask: (phrase: string): string => `To erase it, type this:\n\n${phrase}\n\nIt can not be undone.`,
  wrong: (phrase: string): string => `That is not the phrase, so nothing was erased. To erase, type this:\n\n${phrase}`,
  phrase: (name: string): string => `goodbye ${name}`,
  erasing: 'Erasing now.',
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
