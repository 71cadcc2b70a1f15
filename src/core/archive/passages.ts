// The places of the record that a message is about, from both sides: the index finds candidates by their rarest words, and
// what stands around them decides. Measured on LoCoMo's 1,977 questions: the line that answers is among the first ten in
// 80.5 %, by the index alone in 63.4 %.
import type { Hit, RecordStore, Span } from '../ports.ts';
import { daysNamed } from './days-named.ts';
import type { RecordMessage, Side } from './message.ts';
import { type Asked, candidatesAmong, type Placed, type Scored, scored } from './ranking.ts';
import { isStopWord, tokens } from './tokens.ts';
import { formsOf } from './verb-forms.ts';

export interface PassageRequest {
  readonly message: string;
  /** Further words to look for, as somebody else might have put it. */
  readonly terms?: string;
  /** What the two are called: everybody's messages are about them, so it says nothing where. */
  readonly names: Readonly<Record<Side, readonly string[]>>;
  /** Wall-clock seconds of the message, which "yesterday" is a day before; undefined where it has no time. */
  readonly at: number | undefined;
  /** Stretches that began within it, and what has no time. */
  readonly within?: Span | undefined;
  readonly limit: number;
}

export interface Passage {
  readonly hit: RecordMessage;
  /** The hit with two messages before and two after it in its stretch, in order. */
  readonly lines: readonly RecordMessage[];
  /** Only its order means something. */
  readonly score: number;
  /** Which share of what the message's words weigh is in the lines: 0 to 1. */
  readonly coverage: number;
}

/** Hits that are ranked anew, and how far around each is looked: a neighbour is a candidate, and has neighbours. */
const POOL = 400;
const REACH = 4;

/** Best first, at most `limit`. [] when the record holds none of the words. */
export async function findPassages(record: RecordStore, request: PassageRequest): Promise<readonly Passage[]> {
  const own = wordsOf(request.message, request.names);
  const further = request.terms === undefined ? [] : wordsOf(request.terms, request.names);
  const words = await withForms(record, new Set([...own, ...further]));
  const spans = await daysNamed(record, request.message, request.at);
  const everywhere = await record.search([...words], 'both', POOL, request.within);
  if (everywhere.length === 0) return [];
  const hits = distinct([...everywhere, ...(await hitsThen(record, [...words], spans, request.within))]);
  const ids = hits.map(({ message }) => message.id);
  const candidates = candidatesAmong(hits, await record.aroundAll(ids, REACH, REACH));
  const asked = await prepare(record, request, { own, words, spans, first: candidates.slice(0, TELLING_HITS) });
  return scored(candidates, asked)
    .slice(0, request.limit)
    .map((each) => passageOf(each, asked));
}

/** Where days are named, the best of them are looked at too: in a long record they are not among the best of all. */
const THEN = 40;
/** So many times, the latest, and none that is longer than this. */
const TIMES = 3;
const SHORT = 45 * 86_400;

async function hitsThen(
  record: RecordStore,
  words: readonly string[],
  spans: readonly Span[],
  within: Span | undefined,
): Promise<readonly Hit[]> {
  const days = spans
    .filter(({ from, to }) => to - from <= SHORT)
    .map(({ from, to }) => ({ from: Math.max(from, within?.from ?? from), to: Math.min(to, within?.to ?? to) }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => b.from - a.from);
  const found = await Promise.all(days.slice(0, TIMES).map((span) => record.search(words, 'both', THEN, span)));
  return found.flat();
}

const distinct = (hits: readonly Hit[]): readonly Hit[] =>
  [...new Map(hits.toReversed().map((hit) => [hit.message.id, hit] as const)).values()].reverse();

/** Without names and common words; with nothing else, those. */
function wordsOf(text: string, names: PassageRequest['names']): readonly string[] {
  const called = new Set([...names.me, ...names.them].flatMap(tokens));
  const all = [...new Set(tokens(text))];
  const telling = all.filter((token) => !isStopWord(token) && !called.has(token));
  return telling.length > 0 ? telling : all;
}

/** In its other forms a verb that nobody used in this one. */
async function withForms(record: RecordStore, words: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const counts = await record.counts([...words]);
  return new Set([...words].flatMap((word) => (counts.has(word) ? [word] : formsOf(word))));
}

interface Looking {
  readonly own: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly spans: readonly Span[];
  /** The first hits. */
  readonly first: readonly Placed[];
}

async function prepare(
  record: RecordStore,
  request: PassageRequest,
  { own, words, spans, first }: Looking,
): Promise<Asked> {
  const { message, names } = request;
  const shared = sharedBy(first, words);
  const [counts, extent] = await Promise.all([record.counts([...words, ...shared.keys()]), record.extent()]);
  const rarity = (word: string): number => {
    const count = counts.get(word) ?? 0;
    const rare = count === 0 ? 0 : Math.max(1e-6, Math.log((extent.messages - count + 0.5) / (count + 0.5)));
    return HIRAGANA.test(word) ? GRAMMAR * rare : rare;
  };
  return {
    words,
    inOrder: own,
    related: related(shared, rarity),
    rarity,
    usualLength: extent.words / Math.max(1, extent.messages),
    about: sideNamed(message, names),
    spans,
    asksWhen: WHEN.test(message),
  };
}

/** Japanese writes its grammar in these, and pairs of them are rare by chance. Chosen. */
const HIRAGANA = /^\p{Script=Hiragana}+$/u;
const GRAMMAR = 0.25;

const WHEN =
  /^(?:when|how long|what (?:year|month|date|day|time))\b|什么时候|哪天|几号|几月|多久|いつ|何日|何月|何曜日/i;

/** The one of the two who is called by name. */
function sideNamed(message: string, names: PassageRequest['names']): Side | undefined {
  const said = new Set(tokens(message));
  const named = (['me', 'them'] as const).filter((side) =>
    names[side].flatMap(tokens).some((token) => said.has(token)),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** Hits whose other words are looked for too, and how many of those. */
const TELLING_HITS = 5;
const MOST_RELATED = 10;

/** What else the first hits say; the first says most. */
function sharedBy(first: readonly Placed[], words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const [place, hit] of first.entries())
    for (const word of new Set(hit.words))
      if (!words.has(word) && !isStopWord(word) && [...word].length > 1)
        shared.set(word, (shared.get(word) ?? 0) + 1 / (place + 1));
  return shared;
}

function related(shared: ReadonlyMap<string, number>, rarity: (word: string) => number): ReadonlyMap<string, number> {
  const ranked = [...shared].map(([word, weight]) => [word, weight * rarity(word)] as const);
  return new Map(ranked.sort(([, a], [, b]) => b - a).slice(0, MOST_RELATED));
}

function passageOf({ placed, score }: Scored, { words, rarity }: Asked): Passage {
  const lines = [placed.before?.before, placed.before, placed, placed.after, placed.after?.after].flatMap((each) =>
    each ? [each] : [],
  );
  const said = new Set(lines.flatMap((line) => line.words));
  const weightOf = (found: readonly string[]): number => found.reduce((sum, word) => sum + rarity(word), 0);
  const whole = weightOf([...words]);
  return {
    hit: placed.message,
    lines: lines.map(({ message }) => message),
    score,
    coverage: whole === 0 ? 0 : weightOf([...words].filter((word) => said.has(word))) / whole,
  };
}
