// The style card as a prompt holds it: figures beside the user's, never adjectives.
import type { Habits, Phrase, StyleCard } from '../persona/style.ts';
import { mannerLines } from './manner-lines.ts';
import { percent } from './percent.ts';
import { quoted } from './quoted.ts';

/** Phrases of one kind that are named. */
const PHRASES = 12;

/** One figure a line. Byte-stable for the same card. */
export function cardLines({ theirs, mine, openers, particles, catchphrases, manner }: StyleCard): readonly string[] {
  const beside = (what: string, figure: (habits: Habits) => string): string =>
    `- ${what}: ${figure(theirs)}${mine.messages > 0 ? ` (the reader: ${figure(mine)})` : ''}`;
  return [
    beside(
      'characters in a message',
      ({ length: [low, middle, high] }) => `usually ${middle}, mostly ${low} to ${high}`,
    ),
    beside('messages in a row', bursts),
    beside('ends with a full stop', (habits) => percent(habits.endsWithStop)),
    beside('begins in lower case', (habits) => percent(habits.startsLowerCase)),
    beside('asks a question', (habits) => percent(habits.asks)),
    beside('has an exclamation mark', (habits) => percent(habits.exclaims)),
    beside('has trailing dots', (habits) => percent(habits.dots)),
    beside('laughs', (habits) => percent(habits.laughs)),
    beside('has an emoji', (habits) => percent(habits.emoji)),
    ...(theirs.favouriteEmoji.length > 0 && !manner
      ? [`- the emoji, most used first: ${theirs.favouriteEmoji.join(' ')}`]
      : []),
    ...phrases('begins messages with', openers),
    ...phrases('small words they use much more than the reader', particles),
    ...phrases('phrases they use much more than the reader', catchphrases),
    ...(manner ? mannerLines(manner) : []),
  ];
}

const NAMES = ['one', 'two', 'three', 'four', 'five or more'];
const bursts = (habits: Habits): string =>
  habits.bursts.map((share, index) => `${NAMES[index]} ${percent(share)}`).join(', ');

const phrases = (what: string, list: readonly Phrase[]): readonly string[] =>
  list.length === 0
    ? []
    : [
        `- ${what}: ${list
          .slice(0, PHRASES)
          .map(({ text, rate }) => `“${quoted(text, 40)}” ${percent(rate)}`)
          .join(', ')}`,
      ];
