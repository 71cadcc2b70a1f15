// /sharpen: the voice tries answers it has not seen.
export const sharpen = {
  menu: 'let the voice learn from what it gets wrong',
  noModel: 'There is nothing to sharpen: without a language model only real lines are said.',
  offer: (name: string, count: string): string =>
    `I can have ${count} of your old messages answered without a look at what ${name} wrote, and keep in the instructions where the two differ. Nothing of it is said in the talk.`,
  go: 'Try them',
  nothing: (name: string): string => `Nothing came of it: there was no answer to put beside what ${name} wrote.`,
  done: (name: string, tried: string, kept: string): string =>
    `Done. ${tried} answers were compared with what ${name} really wrote; ${kept} of them now show the voice what not to do.`,
  measure: '/likeness measures how much it sounds like them now.',
};
