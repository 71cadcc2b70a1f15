// /sharpen: the voice tries answers it has not seen.
export const sharpen = {
  menu: 'let the voice learn from what it gets wrong',
  noModel: 'There is nothing to sharpen: without a language model only real lines are said.',
  offer: (name: string, count: string): string =>
    `I can take ${count} of your old messages, have the voice answer each without seeing what ${name} wrote, and keep in its instructions where the two differ. Nothing of it is said in the talk. It asks the model for ${count} replies, which costs as much as ${count} replies of a talk do (with Claude Sonnet 5.5 some $0.20). /stop ends it.`,
  go: 'Try them',
  trying: 'Trying',
  nothing: (name: string): string =>
    `The record with ${name} has too few exchanges that could be held out, or nothing came of them.`,
  done: (name: string, tried: string, kept: string, usd: string): string =>
    `Done. ${tried} answers were compared with what ${name} really wrote; ${kept} of them now show the voice what not to do. It cost ${usd}.`,
};
