// The quiz: which of two answers is theirs. The guide speaks.
export interface QuizScore {
  readonly told: string;
  readonly asked: string;
  /** Of the rounds, 0 to 1. */
  readonly share: number;
  readonly name: string;
}

const verdict = (share: number): string => {
  if (share >= 0.85) return 'It is easy to tell from them. That is no shortcoming of yours.';
  if (share > 0.6) return 'You can mostly tell it from them.';
  if (share >= 0.4)
    return 'You could hardly tell: guessing gets half. It means that the sound is right, not that anybody is there.';
  return 'You took the other for theirs more often than guessing would. It means that the sound is right, not that anybody is there.';
};

export const quiz = {
  menu: 'which one is theirs? eight rounds',
  intro: (name: string): string =>
    `Which one is theirs? You see something you once wrote, what ${name} really answered, and what the simulation answers, which has not seen that. Eight rounds; /cancel leaves.`,
  tooLittle: (name: string): string =>
    `There is too little of ${name} for a quiz: it takes a few dozen of your messages that were answered.`,
  nothingToAsk: (name: string): string =>
    `I found nothing to ask: what answers here has nothing of its own to put beside ${name}'s lines.`,
  round: (number: string, of: string, asked: string, first: string, second: string, name: string): string =>
    `${number} of ${of}. You wrote: “${asked}”\n\nA: “${first}”\nB: “${second}”\n\nWhich one did ${name} write?`,
  a: 'A',
  b: 'B',
  right: (real: string): string => `Yes. “${real}” is the real one.`,
  wrong: (real: string): string => `No. “${real}” is the real one.`,
  score: ({ told, asked, share, name }: QuizScore): string =>
    `You told ${name}'s lines in ${told} of ${asked} rounds. ${verdict(share)}`,
  offer: (misses: string): string =>
    `Where you told them apart, I can keep the real answer as a correction (${misses}), so that the next replies come nearer.`,
  keep: (misses: string): string => `Keep ${misses}`,
  leave: 'Leave it',
  kept: (misses: string): string =>
    `Kept, and in force from now on: ${misses}. /corrections lists them and takes them back.`,
};
