// What the guide says on the way through a goodbye.
import type { Side } from '../../archive/message.ts';
import type { Contents } from '../../farewell/contents.ts';
import type { MomentKind } from '../../farewell/moments.ts';
import type { Writing } from '../../farewell/writings.ts';
import { figure } from '../figures.ts';
import { day } from './farewell.ts';

const MOMENT_NAMES: Readonly<Record<MomentKind, string>> = {
  first: 'the first lines in the record',
  warm: 'a warm day',
  laughter: 'a day with laughter in it',
  night: 'a late night',
  hard: 'a harder day',
  silence: 'after a silence',
  photo: 'a photo',
  plain: 'an ordinary day',
  last: 'the last lines in the record',
};

const many = (count: number, one: string, more: string): string => `${figure(count)} ${count === 1 ? one : more}`;
const afterSilence = (days: number): string => `after ${many(days, 'day', 'days')} of silence`;

/** `next`: after the first text, the second, …; then 'kept'. `misfit`: the last text was not kept. */
interface WritingWords {
  readonly first: (name: string) => string;
  readonly next: readonly string[];
  readonly misfit: string;
}

const NOT_KEPT = 'There was nothing in it to keep. Please write it once more, or skip.';

const WRITINGS: Readonly<Record<Writing, WritingWords>> = {
  letter: {
    first: (name) =>
      `Unsaid. A letter to ${name} that is never sent; take ten or fifteen minutes, in one message or several. Nobody answers it. If you want a beginning: what I thank you for.`,
    next: [
      'Kept. If you want to go on: what hurt.',
      'Kept. Or: what I take on myself.',
      'Kept. Or: what I put down now.',
    ],
    misfit: NOT_KEPT,
  },
  wish: {
    first: (name) =>
      `The line you wished to hear from ${name}. Write it yourself; it is yours, and it is marked as yours.`,
    next: [],
    misfit: NOT_KEPT,
  },
  friend: {
    first: () =>
      'One step back. A friend stands where you stand now. What do you write to them, in two or three lines?',
    next: [],
    misfit: NOT_KEPT,
  },
  mine: {
    first: () => 'Yours again. Three sentences that begin with “I”: about what is yours, and stays yours.',
    next: ['Kept. The second one?', 'Kept. And the third?'],
    misfit: 'That one does not begin with “I”, so it was not kept. Try it once more, or go on.',
  },
  plan: {
    first: () =>
      'Two plans, each as “if …, then …”. Such as: if I look at old photos at night, then I put the phone in the kitchen.',
    next: ['Kept. And the second one?'],
    misfit: NOT_KEPT,
  },
  person: {
    first: () => 'And one real person to talk to in the next days. Who is it, and when?',
    next: [],
    misfit: NOT_KEPT,
  },
};

/** Where there was violence, threats or control: nobody is asked for thanks, nor for their own part in it. */
const LETTER_AFTER_HARM: WritingWords = {
  first: (name) =>
    `Unsaid. A letter to ${name} that is never sent; in one message or several, as long as it does you good. Nobody answers it, and you owe nothing in it. If you want a beginning: what it was like for me.`,
  next: [
    'Kept. If you want to go on: what I know now.',
    'Kept. Or: what is mine again.',
    'Kept. Or: what I put down now.',
  ],
  misfit: NOT_KEPT,
};

export const goodbye = {
  command: 'say goodbye to one of them, and erase it',
  nobody: 'There is nobody to say goodbye to. /delete erases everything of yours.',
  whom: 'Who do you want to say goodbye to?',
  gone: 'That simulation was erased and is not here any more.',
  comingBack: 'You stopped here last time. We go on from there.',
  locked: (name: string): string =>
    `Your goodbye to ${name} has begun, so there are no replies meanwhile. /goodbye goes on with it; there you can also leave it altogether.`,
  buttons: {
    begin: 'Begin',
    later: 'Save for later',
    leave: 'Leave',
    skip: 'Skip',
    safe: 'I am safe',
    unsafe: 'I am not sure',
    goOn: 'Go on',
    write: 'Write',
    facts: 'Only facts and plans',
    end: 'End it here',
    next: 'Next',
    inMyWords: 'In my words',
    takeOut: 'Take it out',
    asItIs: 'Leave it as it is',
    skipRest: 'Skip the rest',
    done: 'Done',
    writeIt: 'Write it',
    approve: 'Keep it',
    noPage: 'No page',
    asItWas: 'No, leave it as it was',
    takeIt: 'Yes, that is the page',
    all: 'All of it',
    keep: 'All but the page',
    once: 'All at once',
    pieces: 'Piece by piece',
    now: 'Now',
    no: 'No',
    checkIn: 'Yes, once',
    close: 'Close it',
    closeRest: 'Close the rest',
  },
  /** `recordOnly`: nobody is imitated, so there is no last exchange. */
  begin: (name: string, recordOnly: boolean): string =>
    [
      `A goodbye to ${name} takes 25 to 40 minutes, and it can be spread over days: ${recordOnly ? '' : 'one last exchange, '}days from the record, a letter that is never sent, a few lines of your own, a short page made of your words, and then the letting go.`,
      `What can be erased at the end: the record with ${name}, what was written here, and everything that was measured. Nothing is erased before you type a phrase.`,
      `Every step can be skipped, saved for later, or left.${recordOnly ? '' : ' While it lasts, the simulation speaks in the last exchange only.'}`,
    ].join('\n\n'),
  safe: 'First a plain question. Are you safe right now, from others and from yourself?',
  unsafe: 'Then this can wait, and you come first. /goodbye goes on from here on another day.',
  heavy: 'How heavy is it right now, from 0 (light) to 10? You can also skip this.',
  tooHeavy: (mark: number): string =>
    `${mark} is a lot to carry. This can wait for another day, and nothing of it is lost. You can also go on.`,
  way: 'There are two ways. “Write” has all the steps. “Only facts and plans” leaves out the last exchange and the letters; it is kinder where thoughts keep circling around why.',
  left: 'You have left the goodbye. Nothing was erased, and what you wrote stays with the record. /goodbye begins it anew.',
  leftSilent: (name: string): string =>
    `You have left the goodbye. Nothing was erased, and the simulation of ${name} stays ended. /goodbye begins the rest anew.`,
  saved:
    'Saved, and nothing was erased. /goodbye brings you back to this step on any day. Until then no simulation speaks.',
  /** At the door nothing has begun, so the simulation does not rest. */
  savedAtDoor: 'Nothing has begun, and nothing was erased. /goodbye brings you back to this door on any day.',
  /** Text where only buttons are offered. */
  choose: 'Here only the buttons count, so what you just wrote was not kept.',
  chooseSafe:
    'I can not read that as a yes or a no, and I do not want to guess here. Not being sure is reason enough to wait.',
  exchange: (name: string): string =>
    `One last exchange, if you want it. What you write now is answered in ${name}'s manner, three times at most and more briefly each time; after that this voice does not speak again, even if you leave the rest. ${name} does not read it.`,
  exchangeMore: (left: number): string =>
    left === 1 ? 'You can write once more, or end it here.' : 'You can write twice more, or end it here.',
  exchangeAgain: (name: string): string =>
    `This turn of the last exchange with ${name} is still yours. Write it, or end here.`,
  found: (name: string, at: number | undefined, text: string): string =>
    at === undefined
      ? `Words that ${name} really wrote: “${text}”`
      : `Words that ${name} really wrote, on ${day(at)}: “${text}”`,
  silent: 'The simulation has ended. It never speaks again. From here on there is only me, the guide.',
  moments: {
    intro: (count: number): string =>
      `What was. Here are ${count} days from the record, good and hard, as they were written. You can put any of them into your own words, or take it out.`,
    few: (count: number): string =>
      `What was. The record is small, so there ${count === 1 ? 'is one day' : `are ${count} days`} to look at. You can put ${count === 1 ? 'it' : 'any of them'} into your own words, or take it out.`,
    none: 'A look back would come here, but the record has no dated lines that could be shown. We go on.',
    kinds: MOMENT_NAMES,
    silence: afterSilence,
    title: (index: number, count: number, kind: MomentKind, at: number, days: number): string =>
      `${index} of ${count} · ${day(at)} · ${kind === 'silence' ? afterSilence(days) : MOMENT_NAMES[kind]}`,
    line: (name: string, by: Side, text: string): string => `${by === 'me' ? 'You' : name}: ${text}`,
    wording: 'How do you want to keep this day? What you write takes the place of the lines.',
    removed: 'Taken out.',
  },
  writings: WRITINGS,
  letterAfterHarm: LETTER_AFTER_HARM,
  kept: 'Kept. You can write more, or go on.',
  reflection:
    'I can now write a short page out of your own words and the record. You read it first, and change what you want.',
  reflectionProvider:
    'A language model drafts it, so your words and some lines of the record go to the model provider.',
  drafting: 'One moment.',
  fewOwnWords:
    'There are only a few words of yours to build from, so the page is short and less of it is yours than I would like.',
  approve: 'Is it right like this? Keep it, or send me the page as you want it; what you send takes its place.',
  pageTooLong: (words: number): string =>
    words === 0
      ? 'There were no words in it, so the page stays as it was.'
      : `That is ${figure(words)} words, and the page holds at most 400. It stays as it was.`,
  /** A few words where a page was expected. */
  pageDoubted: (text: string): string =>
    `“${text}” is short for a page. Shall it take the place of the one above? If it was said about the page: change what you like in it, and send it whole.`,
  handingOver:
    'Here is your page, as a file for any screen, for paper, and as plain text. Keep it where you like; I keep none of it unless you ask.',
  noPdf: 'I left out the PDF: my font has no letters for some of your words. The web page has them all.',
  erase: (
    name: string,
    { mine, theirs, imports, turns, memories, photos, smallPictures, posts, corrections, ownWords }: Contents,
  ): string =>
    [
      `Letting go. This is all there is of ${name} here:`,
      `• ${many(mine + theirs, 'message', 'messages')} of the record, ${figure(mine)} yours and ${figure(theirs)} theirs, from ${many(imports, 'import', 'imports')}`,
      ...(turns > 0 ? [`• ${many(turns, 'exchange', 'exchanges')} with the simulation`] : []),
      ...(memories + corrections > 0
        ? [`• ${many(memories, 'memory', 'memories')} and ${many(corrections, 'correction', 'corrections')}`]
        : []),
      ...(photos > 0
        ? [
            `• ${many(photos, 'photo', 'photos')} among the memories, ${many(smallPictures, 'small picture', 'small pictures')} of them`,
          ]
        : []),
      ...(posts > 0 ? [`• ${many(posts, 'post', 'posts')} written in public`] : []),
      `• ${many(ownWords, 'text', 'texts')} you wrote in this goodbye, the cards and the page`,
      '• everything that was measured, and the file with its key',
    ].join('\n'),
  eraseKeep: 'The page can stay; then it is kept with your settings until /delete.',
  how: 'All at once, or piece by piece? Piece by piece, the cards close one after another, and you see each of them once more.',
  when: 'Now, or do you want to sleep on it? You can do that once, for up to seven days; nothing is erased before you type the phrase.',
  nights: (days: number): string => (days === 1 ? 'Tomorrow' : `In ${days} days`),
  sleeping: (until: number): string =>
    `Sleep on it. On ${day(until)} I write to you once, and then not again. Nothing is erased meanwhile, and /goodbye brings you back at any time.`,
  stillSleeping: (until: number): string =>
    `You wanted to sleep on it until ${day(until)}. You can wait, or go on now.`,
  sleptOn: 'You have slept on it. Do you want to go on?',
  notices: {
    slept:
      'The time you gave yourself is over, and nothing was erased. /goodbye goes on where you stopped. I ask this once; you do not have to do anything.',
    'check-in':
      'A week ago you said goodbye here, and asked me to look in once. I hope the days are bearable. If one is not, a real person is the better company: /helplines names some. There is nothing to answer, and I do not write again.',
  },
  shut: 'Afterwards: do you want me not to let you in again for a while? Then everything of yours here is erased too, and only a mark of your account stays, with the day it ends.',
  shutFor: (days: number): string => `For ${days} days`,
  checkIn: 'Should I look in once, in seven days, with one message? Otherwise you hear nothing from me again.',
  cardsLeft: (count: string): string => `Cards left: ${count}.`,
  lastCard: 'This is the last card.',
  cardClosed: 'Closed.',
  typePhrase: (phrase: string): string => `To erase it, type this:\n\n${phrase}\n\nIt can not be undone.`,
  wrong: (phrase: string): string => `That is not the phrase, so nothing was erased. To erase, type this:\n\n${phrase}`,
  erasing: 'Erasing now.',
};
