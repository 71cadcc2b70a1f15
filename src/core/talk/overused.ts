// Whether a reply says again what the person says only now and then. Measured against their own rates.
import { holdsPhrase } from '../persona/corrections.ts';
import type { Phrase, StyleCard } from '../persona/style.ts';

/** The persona's last replies, oldest first, in their messages. */
export type Lately = readonly (readonly string[])[];

/** How far above its rate a phrase may come in a few messages, where chance rules. */
const SLACK = 2;
/** What is in every fifth message may well come twice running. */
const EVERYDAY = 0.2;

export function overuses(bubbles: readonly string[], style: StyleCard | undefined, lately: Lately): boolean {
  if (!style) return false;
  const { catchphrases, openers, particles } = style;
  const earlier = lately.flat();
  const inLast = lately.at(-1) ?? [];
  return (
    [...catchphrases, ...particles].some((phrase) => isOver(phrase, bubbles, earlier, holds)) ||
    openers.some((phrase) => isOver(phrase, bubbles, earlier, opens)) ||
    catchphrases.some(({ text, rate }) => rate < EVERYDAY && bubbles.some(holds(text)) && inLast.some(holds(text)))
  );
}

/** Phrases that are not everyday ones and stood in the last reply. */
export function justSaid(style: StyleCard | undefined, lately: Lately): readonly string[] {
  const inLast = lately.at(-1) ?? [];
  const { catchphrases = [], openers = [] } = style ?? {};
  const said = [
    ...catchphrases.filter(({ text, rate }) => rate < EVERYDAY && inLast.some(holds(text))),
    ...openers.filter(({ text, rate }) => rate < EVERYDAY && inLast.some(opens(text))),
  ];
  return [...new Set(said.map(({ text }) => text))];
}

type Test = (phrase: string) => (bubble: string) => boolean;

const holds: Test = (phrase) => (bubble) => holdsPhrase(bubble, phrase);
const opens: Test = (phrase) => (bubble) =>
  bubble.trimStart().toLowerCase().startsWith(phrase.toLowerCase()) &&
  !/^[\p{L}\p{N}]/u.test(
    /[\p{Script=Han}]$/u.test(phrase) ? '' : bubble.trimStart().slice(phrase.length, phrase.length + 1),
  );

function isOver({ text, rate }: Phrase, bubbles: readonly string[], earlier: readonly string[], test: Test): boolean {
  const here = bubbles.filter(test(text)).length;
  if (here === 0) return false;
  const allowed = Math.max(1, Math.ceil(SLACK * rate * (earlier.length + bubbles.length)));
  return here + earlier.filter(test(text)).length > allowed;
}

/** Replies that ended with a question before this one does too. */
const RUNNING = 2;
/** Somebody who asks in every third message may go on. */
const ASKS_MUCH = 0.34;

const asks = (bubbles: readonly string[]): boolean => /[?？]\s*$/.test(bubbles.at(-1) ?? '');

/** One more question at the end, of somebody who does not ask all the time. */
export function keepsAsking(bubbles: readonly string[], style: StyleCard | undefined, lately: Lately): boolean {
  const last = lately.slice(-RUNNING);
  return asks(bubbles) && last.length === RUNNING && last.every(asks) && (style?.theirs.asks ?? 0) < ASKS_MUCH;
}
