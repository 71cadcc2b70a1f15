// What /learn says. The guide speaks.
export const learn = {
  menu: 'read the whole record once, to know what was',
  noModel: 'That needs a language model, and none is set up here. What is counted from the record works without one.',
  nothing: (name: string): string => `There is nothing of ${name} that was not read already.`,
  steps: (name: string): string => `This can be done once, so that the simulation comes nearer to ${name}:`,
  ask: (name: string, messages: string, parts: string): string =>
    `The whole record is read (messages: ${messages}, parts: ${parts}), to know what the two of you shared and who ${name} was. Every note that comes of it names the lines that show it.`,
  askNew: (messages: string, parts: string): string =>
    `What is new in the record is read (messages: ${messages}, parts: ${parts}). What was read before, and what you confirmed, stays as it is.`,
  contrast: (name: string, count: string): string =>
    `It answers ${count} of your old messages without having seen what ${name} wrote, and learns from where the two differ.`,
  measure: (name: string, count: string): string =>
    `It answers ${count} old messages whose answers it has not seen, and I tell you honestly how much it sounds like ${name}.`,
  provider: 'For the reading, all texts of the record go to the provider of the language model once.',
  goesOn: (name: string, done: string, parts: string): string =>
    `The record of ${name} was read in part: ${done} of ${parts} parts. I can go on where it stopped.`,
  estimate: (usd: string, minutes: string): string =>
    `Price, roughly: ${usd}. Time: about ${minutes} min. Meanwhile nobody answers; /stop ends it, and what was done is kept.`,
  unpriced: (minutes: string): string =>
    `I do not know what this model costs. Time: about ${minutes} min. Meanwhile nobody answers; /stop ends it, and what was done is kept.`,
  overBudget:
    'That is more than is left of this month’s amount, so it would stop on the way and could go on next month.',
  first: (usd: string): string => `The first step alone: ${usd}.`,
  go: 'Go ahead',
  all: 'All of it',
  only: 'Only the first',
  later: 'Not now',
  waits: 'Good. /learn does it whenever you want.',
  reading: 'Reading the record, part',
  gathering: 'All of it is read. Now I put it together.',
  stopped: (why: string): string => `${why} What was read so far is kept; /learn goes on.`,
  left: 'Left. What was read so far is kept; /learn goes on.',
  done: (name: string, memories: string, lines: string): string =>
    `It is done. New memories: ${memories}. Lines about who ${name} was: ${lines}.`,
  skipped: (parts: string, messages: string): string =>
    `Parts that could not be read, also after three tries, and were left out: ${parts} (${messages} messages).`,
  conflict: (told: string, found: string): string =>
    `You tell it like this: “${told}”. The record has it like this: “${found}”. Both are kept.`,
  cost: (usd: string): string => `It cost ${usd}.`,
  more: '/preview shows what came of it, /memory each single thing with the lines behind it.',
};
