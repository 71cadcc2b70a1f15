// "Which one is theirs?": what they really answered beside what the voice makes of the same message, which it must not have
// seen.
import { type Exchange, exchangeAround } from '../archive/runs.ts';
import { withheld } from '../care/withheld.ts';
import { holdsContactDetails } from '../farewell/contact-details.ts';
import type { Persona } from '../identity.ts';
import type { RecordStore } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { spread } from './likeness/held-out.ts';
import { unseen } from './unseen.ts';

export const ROUNDS = 8;
/** Exchanges that are held out; of some nothing can be made. */
const HELD_OUT = 2 * ROUNDS;
/** Messages of the user that are looked at, and how far around each. */
const LOOKED_AT = 400;
const BEFORE = 6;
const AFTER = 8;
/** Characters of a side: longer ones tell by what they say, and one of two letters by nothing. */
const [SHORTEST, LONGEST] = [3, 160];
const MOST_BUBBLES = 4;

/** One message, and two answers to it, each in its bubbles. */
export interface Question {
  readonly asked: readonly string[];
  readonly real: readonly string[];
  readonly made: readonly string[];
}

/** Ids of the user's messages whose exchanges are held out, in no order that says anything. [] for too small a record. */
export async function heldOutFor(record: RecordStore, roll: number, count = HELD_OUT): Promise<readonly number[]> {
  const ids = (await record.slice({ by: 'me', limit: LOOKED_AT, untimed: true })).map(({ id }) => id);
  const near = await record.aroundAll(ids, BEFORE, AFTER);
  const seen = new Set<string>();
  const fit = ids.filter((id, i) => {
    const exchange = exchangeAround(near[i] ?? [], id);
    const text = exchange && textOf(exchange.mine).toLowerCase();
    if (!exchange || text === undefined || seen.has(text) || !isFit(exchange)) return false;
    seen.add(text);
    return exchange.mine[0]?.id === id;
  });
  if (fit.length < count) return [];
  const from = Math.floor(roll * fit.length);
  const chosen = spread([...fit.slice(from), ...fit.slice(0, from)], count);
  // every third next, so that neighbours in time are not asked about one after the other
  return chosen.map((_, i) => chosen[(i * 3) % count] ?? 0);
}

const textOf = (messages: Exchange['mine']): string => messages.map(({ text }) => text).join('\n');

function isFit({ mine, theirs }: Exchange): boolean {
  const isShort = (text: string): boolean => [...text].length >= SHORTEST && [...text].length <= LONGEST;
  if (![mine, theirs].map(textOf).every(isShort) || theirs.length > MOST_BUBBLES) return false;
  if ([...mine, ...theirs].some(({ text }) => holdsContactDetails(text))) return false;
  return [...theirs.map(({ text }) => text), textOf(theirs)].every((text) => withheld(text) === undefined);
}

/** undefined where the voice makes nothing of it, the same as they did, or what is never shown. */
export async function questionAbout(
  id: number,
  heldOut: readonly number[],
  persona: Persona,
  visit: Visit,
): Promise<Question | undefined> {
  const { exchanges, answer } = await unseen(heldOut, persona, visit);
  const exchange = exchanges.get(id);
  const reply = await answer(id);
  if (!exchange || !reply?.ok) return undefined;
  const made = reply.bubbles;
  const real = exchange.theirs.map(({ text }) => text);
  const isSame = bare(made) === bare(real);
  const isWithheld = withheld(made.join(' ')) !== undefined;
  return made.length === 0 || isSame || isWithheld
    ? undefined
    : { asked: exchange.mine.map(({ text }) => text), real, made };
}

const bare = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, '');
