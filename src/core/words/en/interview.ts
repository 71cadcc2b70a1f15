// What /interview asks. The guide speaks, and asks as one would over a cup of tea.
import type { Question } from '../../memories/interview.ts';

interface Asking {
  /** Two to five words: on a button, and beside what was told. */
  readonly label: string;
  readonly ask: (name: string) => string;
}

const questions: Readonly<Record<Question, Asking>> = {
  met: {
    label: 'How you met, the first meeting',
    ask: (name) => `How did you and ${name} meet? Where were you, and what do you still see of it?`,
  },
  day: {
    label: 'An ordinary day',
    ask: (name) => `What did an ordinary day with ${name} look like, one on which nothing happened?`,
  },
  place: {
    label: 'A place',
    ask: (name) => `Which place belongs to you and ${name}? What did you do there?`,
  },
  food: {
    label: 'A food',
    ask: (name) => `What did you and ${name} eat or drink together, and who made it?`,
  },
  laugh: {
    label: 'Something you laughed at',
    ask: (name) => `What could only you and ${name} laugh about? How did it begin?`,
  },
  small: {
    label: 'A small thing',
    ask: (name) =>
      `Is there a small thing about ${name} that few people knew: a habit, a liking, a way of doing something?`,
  },
  quarrel: {
    label: 'A quarrel',
    ask: () => 'Is there a quarrel you still think of? What was it about, and how did it end?',
  },
  sentence: {
    label: 'A sentence you still hear',
    ask: (name) => `Is there something ${name} said that you still hear? When was it said?`,
  },
  again: {
    label: 'A day you would have again',
    ask: (name) => `If you could have one day with ${name} once more, which one would it be?`,
  },
  end: {
    label: 'How it ended',
    ask: (name) => `How did it end between you and ${name}? Only as much as you want to tell.`,
  },
};

export const interview = {
  menu: 'questions about what no chat holds',
  intro: (name: string, count: string): string =>
    `There are ${count} questions about you and ${name}, for what no chat holds. Answer in as many messages as you like. Each one can be skipped, and you can stop at any time and go on another day. What you tell is kept as your own telling; I write it down, and nobody answers it.`,
  again: (told: string, count: string): string =>
    `You have told something to ${told} of ${count} questions. Let us go on.`,
  questions,
  more: (parts: string): string => `I have it (messages: ${parts}). Is there more? Otherwise press the button.`,
  done: 'That is it',
  skip: 'Skip this',
  others: 'Another question',
  enough: "That's enough for today",
  fileWaits: 'I have not taken that file: it would break off what you are telling. Please send it again afterwards.',
  list: (name: string): string =>
    `Which one would you like to tell? A tick marks what you have told of ${name}; more can be added to it.`,
  listed: (label: string, told: boolean): string => `${told ? '✓ ' : ''}${label}`,
  rests: (told: string, left: string): string =>
    `That is enough for today. Questions you have told something to: ${told}; left: ${left}. /interview goes on whenever you like, and /memory shows what is kept.`,
  over: (name: string): string =>
    `Those were all the questions. Thank you for telling me of ${name}. /memory shows what is kept, /interview lets you add to it, and /remember takes whatever else comes to your mind.`,
  left: 'Left. The answer you had begun is not kept; those before it are. /interview goes on from there.',
};
