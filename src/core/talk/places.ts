// What of the record a message is about: the best passages, as a prompt shows them.
import type { RecordMessage } from '../archive/message.ts';
import { findPassages, type Passage } from '../archive/passages.ts';
import { isStopWord, tokens } from '../archive/tokens.ts';
import { holdsContactDetails } from '../farewell/contact-details.ts';
import type { RecordStore } from '../ports.ts';

/** Lines that stand together in the record, in order. */
export type Place = readonly RecordMessage[];

export interface PlacesRequest {
  readonly message: string;
  /** What the other person is called. */
  readonly name: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Further words to look for; only asked for where the message names something, and the record is no small one. */
  readonly terms: () => Promise<string | undefined>;
}

/** Hits in a prompt: with their neighbours they hold 84 of 100 lines that answer a question, twelve would hold 86. */
const HITS = 8;
/** Characters of all of them together: some 1,100 tokens. */
const MOST = 4000;
/** A word that so many messages hold, or this share of them, names nothing that could be looked up. Chosen. */
const FEW = 20;
const SHARE = 0.02;
/** In a record of fewer messages there is little that could be there in other words. */
const WORTH_ASKING = 200;

/** Asking about the past names nothing of it. */
const ASKS: ReadonlySet<string> = new Set(tokens('remember remembered recall forget forgot 记得 还记 得吗 忘了'));

/** Best first; [] for a message that names nothing. */
export async function placesFor(record: RecordStore, request: PlacesRequest): Promise<readonly Place[]> {
  const { message, name, now, terms } = request;
  if (!(await namesSomething(record, message, name))) return [];
  const names = { me: [], them: [name] };
  const at = Math.floor(now / 1000);
  // people repeat themselves
  const { messages } = await record.extent();
  const further = messages < WORTH_ASKING ? undefined : await terms();
  const asked = { message, ...(further !== undefined && { terms: further }), names, at, limit: 3 * HITS };
  const found = different(await findPassages(record, asked));
  return fitting(joined(found.slice(0, HITS)));
}

function different(passages: readonly Passage[]): readonly Passage[] {
  const texts = passages.map(({ hit }) => hit.text.toLowerCase());
  return passages.filter((_, i) => texts.indexOf(texts[i] ?? '') === i);
}

async function namesSomething(record: RecordStore, message: string, name: string): Promise<boolean> {
  const called = new Set(tokens(name));
  const words = tokens(message).filter((token) => !isStopWord(token) && !called.has(token) && !ASKS.has(token));
  if (words.length === 0) return false;
  const [counts, { messages }] = await Promise.all([record.counts(words), record.extent()]);
  const most = Math.max(FEW, SHARE * messages);
  const [known, unknown] = [words.filter((word) => counts.has(word)), words.filter((word) => !counts.has(word))];
  return known.some((word) => (counts.get(word) ?? 0) <= most) || unknown.length >= 2;
}

/** Passages that overlap are one place, where the better of them stands. */
function joined(passages: readonly Passage[]): readonly Place[] {
  const places: Map<number, RecordMessage>[] = [];
  for (const { lines } of passages) {
    const known = places.find((place) => lines.some(({ id }) => place.has(id)));
    const place = known ?? new Map<number, RecordMessage>();
    if (!known) places.push(place);
    for (const line of lines) place.set(line.id, line);
  }
  return places.map((place) => [...place.values()].sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.id - b.id));
}

function fitting(places: readonly Place[]): readonly Place[] {
  let room = MOST;
  return places
    .map((place) => place.filter(({ text }) => text.trim() !== '' && !holdsContactDetails(text)))
    .filter((place) => {
      const length = place.reduce((sum, { text }) => sum + text.length, 0);
      if (length === 0 || length > room) return false;
      room -= length;
      return true;
    });
}

/** Whether a reply takes up something of the place that the message did not say already. */
export function supports(place: Place, reply: readonly string[], message: string): boolean {
  const asked = new Set(tokens(message));
  const told = new Set(place.flatMap(({ text }) => tokens(text)));
  return reply
    .flatMap(tokens)
    .some((token) => [...token].length > 1 && !isStopWord(token) && !asked.has(token) && told.has(token));
}
