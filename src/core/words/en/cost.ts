// What /cost says. The guide speaks.

interface Spent {
  readonly usd: string;
  /** Tokens sent and written, grouped digits. */
  readonly prompt: string;
  readonly answer: string;
  readonly requests: string;
  /** Share of what was sent that came from the cache, as "80 %". */
  /** Percents of what was sent. */
  readonly cached: number;
}

export const cost = {
  menu: 'what the language model has cost you',
  free: 'No language model is used here, so nothing costs anything.',
  session: (line: string): string => `This session: ${line}`,
  month: (line: string): string => `This month: ${line}`,
  line: ({ usd, prompt, answer, requests, cached }: Spent): string =>
    `${usd}. Requests: ${requests}. Tokens sent: ${prompt} (${cached} % from the cache), written: ${answer}.`,
  nothing: 'nothing yet.',
  unpriced: (requests: string): string => `Without a known price, and not in the sum: ${requests}.`,
  cap: (usd: string): string => `At ${usd} in a month the model stops, and only real lines are left to answer.`,
  capReached: (usd: string): string =>
    `The ${usd} of this month are used up. Until the next month only real lines answer.`,
  noCap: 'Nobody has set an amount at which it stops.',
  list: 'All by the list prices this version knows; the bill of the provider counts.',
};
