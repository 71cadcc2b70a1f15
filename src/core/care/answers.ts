// What the guide says on a hit, and while the persona rests. Never the same block twice in a row.
import type { Incoming } from '../events.ts';
import type { Visit } from '../visit.ts';
import type { Words } from '../words/words.ts';
import type { Hit } from './crisis/rules.ts';
import { type Helpline, helplineFor, helplines, isStale, regionOf, type Whereabouts } from './helplines.ts';
import type { RecordOnly } from './safety.ts';
import { type CareState, HOUR_MS } from './state.ts';
import { type ViolenceLine, violenceLineFor } from './violence-lines.ts';

interface Answer {
  readonly text: string;
  /** For `CareState.answered`. */
  readonly id: string;
}

/** The next of several ways to say it. */
function next<T>(kind: string, ways: readonly T[], { answered }: CareState): { readonly way: T; readonly id: string } {
  const last = answered?.startsWith(`${kind}:`) ? Number(answered.slice(kind.length + 1)) : -1;
  const index = (last + 1) % ways.length;
  const way = ways[index];
  if (way === undefined) throw new Error(`no way to say ${kind}`);
  return { way, id: `${kind}:${index}` };
}

export function answerTo(hit: Hit, state: CareState, { language }: Incoming, words: Words, now: number): Answer {
  const { way, id } = next(hit, words.care.hits[hit], state);
  const helpline = helplineFor(state.country, language);
  const line = whomToCall(state.country, language, words, now);
  const emergency = words.care.emergency(helpline?.emergency);
  const urgent = hit === 'plan' ? [emergency, words.care.keepSafe] : [];
  return { text: [way.opening, ...urgent, line, way.people, way.after].join('\n\n'), id };
}

/** The line of the person's country. Where nobody knows which that is, those that speak their language first are named, too. */
export function whomToCall(
  chosen: Whereabouts | undefined,
  language: string | undefined,
  words: Words,
  now: number,
): string {
  const nearest = helplineFor(chosen, language);
  if (nearest) return helplineLine(nearest, words, now);
  const somewhere = chosen === undefined && regionOf(language) === undefined;
  const rows = somewhere ? helplines.filter(({ languages: [first] }) => first === words.language) : [];
  return [words.care.unknown, ...rows.map((row) => helplineLine(row, words, now))].join('\n');
}

export function helplineLine(helpline: Helpline, { care, sentences }: Words, now: number): string {
  return sentences([care.line(helpline), ...(isStale(helpline, now) ? [care.stale(helpline.checkedOn)] : [])]);
}

export const violenceLine = (line: ViolenceLine, { care, sentences }: Words, now: number): string =>
  sentences([care.violence.line(line), ...(isStale(line, now) ? [care.stale(line.checkedOn)] : [])]);

/** Of a record without a persona: who knows about it. */
export async function whereToTurn(
  why: Exclude<RecordOnly, 'asked'>,
  { home, event, words, ports }: Visit,
): Promise<string> {
  const { country } = await home.care.read();
  if (why === 'stopped') return words.safety.turn.stopped;
  const line = violenceLineFor(country, event.language);
  return line ? words.safety.turnTo(violenceLine(line, words, ports.clock.now())) : words.safety.turn.harm;
}

/** To what would have been for the persona, or for a goodbye. */
export function restingAnswer(state: CareState, words: Words, now: number): Answer {
  const { way, id } = next('resting', words.care.resting, state);
  return { text: way(Math.max(1, Math.ceil(((state.lockedUntil ?? now) - now) / HOUR_MS))), id };
}

/** In place of a reply of which nothing could be sent. */
export function inventedAnswer(state: CareState, words: Words): Answer {
  const { way, id } = next('invented', words.care.onlyInvented, state);
  return { text: way, id };
}

/** The lock is over: the guide asks first. */
export function returningAnswer(state: CareState, words: Words): Answer {
  const { way, id } = next('returning', words.care.returning, state);
  return { text: way, id };
}
