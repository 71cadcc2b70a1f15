// What is said when the voice is tried on old messages, and of how much it sounds like them. The guide speaks.
export const likeness = {
  menu: 'how much it sounds like them, measured',
  trying: { contrast: 'Trying it on old messages', likeness: 'Measuring it on old messages' },
  stopped: {
    contrast: (why: string): string => `${why} What was tried so far is kept; /sharpen goes on.`,
    likeness: (why: string): string => `${why} What was measured so far is kept; /likeness goes on.`,
  },
  left: 'Left. What was tried so far is kept; /sharpen and /likeness go on.',
  tooLittle: (name: string): string =>
    `The record with ${name} is too small to hold any of it back, so it can not be tried on it. A longer export helps (/upload).`,
  nothing: (name: string): string =>
    `It had an answer to none of them, so I can not say how much it sounds like ${name}.`,
  mark: (name: string, score: string): string =>
    `How much it sounds like ${name}: ${score}. Lines of other people get 0, and lines that ${name} really wrote get 1. From 0.80 on it is good.`,
  measured: {
    end: (messages: string, off: string): string =>
      `Measured on ${messages} of your messages from the end of the record, with a simulation that knew only what came before. With so many it may be off by ${off}.`,
    everywhere: (messages: string, off: string): string =>
      `Measured on ${messages} of your messages from all over the record, without what was answered to them. With so many it may be off by ${off}.`,
  },
  verdicts: {
    good: (name: string): string => `So it sounds like ${name}.`,
    near: (name: string): string => `So it comes near ${name}, and one can still tell.`,
    far: (name: string): string => `So it does not sound like ${name} yet.`,
  },
  onlySound:
    'That is about the sound only: not whether it says what they would have said, and not that anybody is there.',
  helps: 'What would help:',
  advice: {
    unread: (_name: string): string => '/learn: the record was counted, but not read yet.',
    unsharpened: (_name: string): string => '/sharpen: it has not yet seen where it goes wrong.',
    amount: (name: string, theirs: string): string =>
      `More of ${name}: there are only ${theirs} messages. A longer export, or one of another app (/upload).`,
    'one-sided': (name: string): string =>
      `Your own side: what you wrote is mostly missing, so nobody sees what ${name} answered to.`,
    'short-span': (name: string): string => `More time: it is only a few weeks of ${name}.`,
    silent: (silent: string): string => `More of the record: it had no answer to ${silent} of the messages.`,
    'too-long': (name: string): string =>
      `It writes longer than ${name}. Say “they wouldn’t say that” when a reply is; it counts from then on.`,
    'too-short': (name: string): string =>
      `It writes shorter than ${name}. After such a reply, /correct with how it should read brings it nearer.`,
    'other-marks': (name: string): string =>
      `Its messages end otherwise than those of ${name}. /correct on such a reply tells it.`,
    'other-bursts': (name: string): string =>
      `It sends more or fewer messages in a row than ${name}. /correct on such a reply tells it.`,
    'other-words': (name: string): string =>
      `It uses other words than ${name}. After such a reply, /correct with what ${name} would write brings it nearer.`,
    phrases: (name: string): string =>
      `It says the phrases of ${name} too often, or too seldom. /correct on such a reply tells it.`,
    correct: (_name: string): string => 'Your corrections: say “they wouldn’t say that” whenever it is off.',
    more: (name: string): string => `A longer export of ${name}, or one of another app (/upload).`,
  },
  before: (day: string): string => `Measured on ${day}.`,
  changed: 'The simulation was changed since.',
  offer: {
    end: (name: string, count: string): string =>
      `I can have ${count} of your messages from the end of the record answered by a simulation that knows only what came before, and measure how much that sounds like ${name}. Nothing of it is said in the talk.`,
    everywhere: (name: string, count: string): string =>
      `I can have ${count} of your messages from all over the record answered without a look at what ${name} wrote, and measure how much that sounds like ${name}. Nothing of it is said in the talk.`,
  },
  goesOn: (done: string, count: string): string =>
    `It was begun: ${done} of ${count} are done. I can go on where it stopped.`,
  price: (usd: string, minutes: string): string =>
    `Price, roughly: ${usd}. Time: about ${minutes} min. Meanwhile nobody answers; /stop ends it.`,
  unpriced: (minutes: string): string =>
    `I do not know what this model costs. Time: about ${minutes} min. Meanwhile nobody answers; /stop ends it.`,
  free: 'It costs nothing, and takes a moment.',
  go: 'Measure it',
  goOn: 'Go on',
};
