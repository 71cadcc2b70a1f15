// What the import and the new persona say. The guide speaks.
import type { ReadWarning } from '../../archive/findings.ts';

interface Summary {
  readonly messages: string;
  readonly added: string;
  readonly known: string;
  /** In the record afterwards, as `mine`, `theirs`, and the days. */
  readonly all: string;
  readonly mine: string;
  readonly theirs: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const imports = {
  /** In the place of an app's name, for text that comes from none. */
  pasted: 'pasted text',
  /** Of those that are called otherwise in another language. */
  apps: {
    sms: 'SMS',
    mail: 'E-mail',
    weibo: 'Weibo',
    moments: 'WeChat Moments',
    wechat: 'WeChat',
    wechatmsg: 'WeChat (MemoTrace)',
    memotrace: 'WeChat (MemoTrace)',
    weflow: 'WeChat (WeFlow)',
    wechatexporter: 'WeChat (WechatExporter)',
  },
  /** Of the calendar; the month counts from 1. */
  day: (year: number, month: number, day: number): string => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  pasting: {
    ask: 'Paste the conversation here, in as many messages as it takes. Each line should begin with who wrote it, like “Name: text”. Press the button after the last one.',
    more: (lines: string): string => `Lines so far: ${lines}. Paste more, or press the button.`,
    full: 'That is as much as I can take in pasted pieces. Press the button to read it, or send the whole chat as a .txt file.',
    tooLong: 'That is too much for one pasted message. Please save the chat as a .txt file and send me the file.',
    done: 'That is all of it',
    unread:
      'I could not find a conversation in it: lines by two people that begin with a name, like “Name: text”. Nothing was stored. /upload starts again.',
  },
  phases: {
    waiting: 'Waiting for my turn to read',
    fetching: 'Fetching the file',
    reading: 'Reading',
    storing: 'Storing',
  },
  conversation: {
    ask: (app: string, count: string): string => `I found ${count} conversations in it (${app}). Which one is it?`,
    ofGroups: (groups: string): string => `Group chats, at the end of the list: ${groups}.`,
    group: (title: string): string => `Group: ${title}`,
    all: 'All of it is with one person',
    label: (title: string, messages: string, from: string | undefined, to: string | undefined): string =>
      `${title} (${messages}${from && to ? `, ${from} – ${to}` : ''})`,
    nameless: 'no name',
    more: 'Further ones',
    back: 'Back',
    none: 'I found no conversation between two people in it, so nothing was stored. Please export the chat with one person.',
  },
  dates: {
    ask: 'Nowhere in this file can I tell the day from the month. When it says 03/04, what is meant?',
    dmy: '3 April',
    mdy: '4 March',
  },
  whose: {
    ask: 'Which of these is you?',
    label: (name: string, messages: string): string => `${name} (${messages})`,
  },
  member: {
    ask: (title: string | undefined, people: string): string =>
      `${title ? `“${title}”` : 'This'} is a group chat; people who wrote in it: ${people}. I can rebuild how one of them wrote. Who is it? Only what that one and you wrote is kept, the rest is left out.`,
    none: 'None of them',
  },
  alias: {
    ask: (name: string, messages: string, other: string): string =>
      `${name} wrote in it too, ${messages} of the messages. Is that another name of ${other}?`,
    them: (other: string): string => `Yes, that is ${other}`,
    me: 'No, that is me',
    neither: 'Neither; leave it out',
  },
  /** Files that came one after another and can not be read together. */
  apart: {
    otherApp:
      'The file you sent before is of another kind. I go on with this one; please send the other one again once it is done.',
    goOn: 'I go on without it.',
    unread: (files: readonly string[]): string =>
      `Not read, because it is in another format than the rest: ${files.join(', ')}. If something else is in it, please send it again on its own.`,
  },
  which: {
    ask: (name: string): string => `Where does this conversation with ${name} belong?`,
    renamed: (name: string): string =>
      `If ${name} is another name of somebody here, add it there; I ask about that name only once.`,
    half: 'This file holds one side only, so it can only be a part of a conversation that is here already. Which one?',
    add: (name: string): string => `Add it to ${name}`,
    fresh: (name: string): string => `Somebody new: ${name}`,
  },
  summary: {
    read: (app: string, sum: Summary): string =>
      `Read from ${app}. Messages: ${sum.messages}${sum.from && sum.to ? `, from ${sum.from} to ${sum.to}` : ''}.`,
    /** Of what was added to a record: that one's own days and sides. */
    readMore: (app: string, sum: Summary): string => `Read from ${app}. Messages: ${sum.messages}.`,
    now: (name: string, sum: Summary): string =>
      `The record of you and ${name} now: ${sum.all} messages${sum.from && sum.to ? `, from ${sum.from} to ${sum.to}` : ''}. You wrote ${sum.mine}, ${name} wrote ${sum.theirs}.`,
    wrote: (name: string, sum: Summary): string => `You wrote ${sum.mine}, ${name} wrote ${sum.theirs}.`,
    news: (sum: Summary): string => `New: ${sum.added}. Already here: ${sum.known}.`,
    belongs: (name: string): string =>
      `I know these names, so it went to ${name}. If that is wrong, /sources takes it out again.`,
    leftOut: (messages: string): string => `Written by others and left out: ${messages}.`,
    nothingNew: 'All of it was here already, so nothing was added.',
    ready: (name: string): string => `You can write now; the simulation of ${name} answers.`,
    mark: 'When the simulation speaks, its first line begins with ◌; I never use that mark. A single ? shows the real lines behind a reply.',
    quoting: (name: string): string =>
      `No language model is set up here, so replies are only lines that ${name} really wrote, picked to fit.`,
  },
  warnings: {
    'cut-off': (count) => `The file breaks off at the end; ${count} there could not be read.`,
    'skipped-entries': (count) => `Left out because I could not read them: ${count}.`,
    'bad-times': (count) => `Without a time I could make sense of: ${count}.`,
    'repaired-text': (count) => `Places with broken characters that I repaired: ${count}.`,
    'date-order-guessed': () =>
      'Day and month I told apart by the order of the messages. Please check the dates above.',
    'one-side-only': () => 'What the other one wrote is not in this export.',
  } satisfies Record<ReadWarning['code'], (count: string) => string>,
  brought: {
    kept: (name: string, corrections: string | undefined): string =>
      `The notes about ${name} that came with it are kept${corrections ? `, corrections: ${corrections}` : ''}. I take them as somebody’s notes, not as the truth.`,
  },
  persona: {
    askName: 'What shall I call them?',
    askUs: 'One line about the two of you: who you were to each other.',
    askThem: 'One line about how they were: how they talked, what they cared about.',
    skip: 'Skip',
    /** Stands in for a name that was skipped. */
    nameless: 'Someone',
    made: (name: string): string => `${name} is set up.`,
    nothingYet: (name: string): string =>
      `To answer like ${name}, I need real lines. Send me the export of your chat (/upload shows how). Or write ten lines here that you remember from ${name}, one to a line; several messages are fine.`,
    closer: (name: string): string =>
      `You can write to the simulation of ${name} once you press the button. Real lines would make it much closer: send an export (/upload shows how), or write ten lines here that you remember from ${name}, one to a line.`,
    soFar: (lines: string): string => `Lines so far: ${lines}. Write more, or press the button.`,
    enough: (lines: string): string =>
      `Lines so far: ${lines}. That is enough to begin with. Press the button, or write more.`,
    done: 'Done',
    later: 'Later',
    asIs: 'Leave it at that',
    kept: (lines: string): string => `Lines kept: ${lines}.`,
    waits: (name: string): string => `${name} can not answer yet. Whenever you have an export, send it here as a file.`,
  },
};
