import type { Choice, Say } from './events.ts';

/** The guide says it. */
export const guide = (text: string, choices: readonly Choice[] = []): Say =>
  choices.length > 0 ? { do: 'say', voice: 'guide', text, choices } : { do: 'say', voice: 'guide', text };
