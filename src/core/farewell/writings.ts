// What a person writes in a goodbye, in this order. It is kept in the vault as their own words, and goes with it.

export const WRITINGS = ['letter', 'wish', 'friend', 'mine', 'plan', 'person'] as const;

/**
 * 'letter': never sent; 'wish': the line they wished to hear; 'friend': to a friend in the same place; 'mine': a sentence
 * that begins with "I"; 'plan': if … then …; 'person': a real one to talk to.
 */
export type Writing = (typeof WRITINGS)[number];

/** How many texts of each; a letter ends when the person says so. */
const MOST: Readonly<Record<Writing, number>> = { letter: 100, wish: 1, friend: 3, mine: 3, plan: 2, person: 1 };

export const isFull = (what: Writing, kept: number): boolean => kept >= MOST[what];

export const writingOf = (place: string): Writing | undefined => WRITINGS.find((writing) => writing === place);

/** Where the next sentence of "I", or the next plan, begins behind a full stop. */
const NEXT = /(?<=[.!?。！？])\s*(?=i(?=['’\s])|if\b|我|如果)/i;

/** What was written at once, one by one: several sentences of "I", several plans. */
export function partsOf(what: Writing, text: string): readonly string[] {
  if (what !== 'mine' && what !== 'plan') return [text.trim()].filter((part) => part !== '');
  return text
    .split('\n')
    .flatMap((line) => line.split(NEXT))
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)、])\s*/, '').trim())
    .filter((line) => line !== '');
}

/** Sentences that are to begin with "I" do, in English or Chinese. Everything else fits. */
export const fits = (what: Writing, text: string): boolean =>
  what !== 'mine' || /^["'“”‘’「『]?(?:i(?=['’\s])|我)/i.test(text);
