// Somebody who writes short lines in lower case, mostly one at a time.
import type { Habits, StyleCard } from '../../src/core/persona/style.ts';

export const habits: Habits = {
  messages: 900,
  length: [4, 14, 42],
  bursts: [0.6, 0.3, 0.08, 0.02, 0],
  endsWithStop: 0.02,
  startsLowerCase: 0.94,
  asks: 0.1,
  exclaims: 0.1,
  emoji: 0.1,
  laughs: 0.2,
  dots: 0.05,
  favouriteEmoji: ['😂'],
};
export const style: StyleCard = {
  theirs: habits,
  mine: { ...habits, startsLowerCase: 0.2, length: [10, 40, 120] },
  openers: [{ text: 'ok so', count: 40, rate: 0.05 }],
  particles: [{ text: 'haha', count: 90, rate: 0.1 }],
  catchphrases: [{ text: 'obviously <b>', count: 4, rate: 0.004 }],
  frequentLines: [{ text: 'night night', count: 30, rate: 0.03 }],
  hours: Array.from({ length: 24 }, () => 1 / 24),
  replyDelay: [4, 20, 90],
  burstGap: [1, 3, 9],
};
