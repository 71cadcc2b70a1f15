// What the other person really answered when the user wrote something similar, in a situation like this one.
import type { Hit, RecordStore, Span } from '../ports.ts';
import { agreements } from './answers.ts';
import type { RecordMessage } from './message.ts';
import type { ReplyPair } from './pairs.ts';
import { pieceLikeness } from './pieces.ts';
import { type Exchange, exchangeAround, isCutOff } from './runs.ts';
import { rarity, type Vector, type VectorSpace, vectorSpace } from './similarity.ts';
import { doingOf, fitting, type Situation, situationOf } from './situation.ts';
import { isStopWord, tokens } from './tokens.ts';

export interface RecallRequest {
  /** Fragments of one message on lines of their own. */
  readonly message: string;
  /** Earlier messages of the user in this talk, newest first. */
  readonly context: readonly string[];
  /** Of the user's wall clock, where it is known. */
  readonly hour?: number | undefined;
  /** The mode's weight of a pair; 0 leaves it out. */
  readonly weigh: (pair: ReplyPair) => number;
  /** Stretches that began within it, and what has no time. */
  readonly within?: Span | undefined;
  readonly limit: number;
}

/** A message one step back counts this much less. Measured. */
const FADE = 0.7;
/** Steps back that still count. */
const CONTEXT_STEPS = 4;
/** What pieces of words count beside words. Measured. */
const PIECES = 0.5;
/** What fitting the talk so far adds; chosen. */
const CONTEXT_SHARE = 0.3;
/** A question matched with a statement, or the other way round. Chosen. */
const OTHER_KIND = 0.92;
/** A match with one message of a longer run. Chosen. */
const PART_OF_RUN = 0.95;

/** Hits looked at, and how many of them are read with their neighbours. */
const POOL = 400;
const READ = 40;
/** Most exchanges are short: so much is read before and after a hit, and more only of those that go on. */
const NEAR = [4, 5] as const;
const FAR = [10, 14] as const;

/** Best first, at most `limit`. [] when the record holds no answered message of the user's. */
export async function recallPairs(record: RecordStore, request: RecallRequest): Promise<readonly ReplyPair[]> {
  const wanted = searchTerms(request);
  const [counts, summary] = await Promise.all([record.counts(wanted), record.summary()]);
  const query = prepare(request, vectorSpace(rarity(summary.mine + summary.theirs, counts)));
  const terms = wanted.filter((term) => counts.has(term));
  const hits = await candidates(record, terms, request.within);
  const said = reader();
  const exchanges = await readExchanges(record, promising(hits, query, said));
  const pairs = exchanges.map((exchange) => judge(query, exchange, said));
  const agreed = await agreementsIn(record, pairs, said);
  const situation = situationAsked(request);
  return pairs
    .map((pair, i) => {
      const score = (pair.score + (agreed[i] ?? 0)) * fitting(situation, situationOf(pair)) * request.weigh(pair);
      return { ...pair, score };
    })
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score || firstId(b) - firstId(a))
    .slice(0, request.limit);
}

const situationAsked = ({ message, context, hour }: RecallRequest): Situation => ({
  doing: doingOf(message),
  hour,
  opens: context.length === 0,
});

async function agreementsIn(
  record: RecordStore,
  pairs: readonly ReplyPair[],
  said: Reader,
): Promise<readonly number[]> {
  const answered = pairs.map(({ theirs, confidence }) => ({ answer: theirs.flatMap(said), likeness: confidence }));
  const words = new Set(answered.flatMap(({ answer }) => answer));
  const [counts, summary] = await Promise.all([record.counts([...words]), record.summary()]);
  return agreements(answered, rarity(summary.mine + summary.theirs, counts));
}

const firstId = (pair: ReplyPair): number => pair.mine[0]?.id ?? 0;
const contentOf = (text: string): string[] => tokens(text).filter((token) => !isStopWord(token));

/** The message's own words; with fewer than two that say something, the talk's before it as well, or all it has. */
function searchTerms({ message, context }: RecallRequest): readonly string[] {
  const own = contentOf(message);
  if (own.length >= 2) return [...new Set(own)];
  const earlier = context.slice(0, 2).flatMap(contentOf);
  return [...new Set([...(own.length > 0 ? own : tokens(message)), ...earlier])];
}

/** With nothing to search for (an emoji, a word never used) any of the user's messages may do. */
async function candidates(
  record: RecordStore,
  terms: readonly string[],
  within: Span | undefined,
): Promise<readonly RecordMessage[]> {
  const hits: readonly Hit[] = terms.length > 0 ? await record.search(terms, 'me', POOL, within) : [];
  if (hits.length > 0) return hits.map((hit) => hit.message);
  return record.slice({ ...within, by: 'me', limit: READ, untimed: true });
}

/** The best `READ`; of equal ones an even spread, so that every year of the record has its chance. */
function promising(hits: readonly RecordMessage[], query: Query, said: Reader): readonly RecordMessage[] {
  const ranked = hits
    .map((message) => ({ message, score: query.words(query.space.vectorOf(said(message))) }))
    .sort((a, b) => b.score - a.score || a.message.id - b.message.id);
  const bar = ranked[READ - 1]?.score ?? 0;
  const above = ranked.filter(({ score }) => score > bar);
  const equal = ranked.filter(({ score }) => score === bar);
  const room = Math.min(equal.length, READ - above.length);
  const spread = Array.from({ length: room }, (_, i) => equal[Math.floor((i * equal.length) / room)]);
  return [...above, ...spread].flatMap((entry) => (entry ? [entry.message] : []));
}

/** Each run once, however many of its messages were hit. */
async function readExchanges(record: RecordStore, hits: readonly RecordMessage[]): Promise<readonly Exchange[]> {
  const ids = hits.map(({ id }) => id);
  const around = await messagesAround(record, ids);
  const seen = new Set<number>();
  return ids.flatMap((id) => {
    const exchange = seen.has(id) ? undefined : exchangeAround(around.get(id) ?? [], id);
    for (const message of exchange?.mine ?? []) seen.add(message.id);
    return exchange ? [exchange] : [];
  });
}

async function messagesAround(
  record: RecordStore,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly RecordMessage[]>> {
  const near = await record.aroundAll(ids, ...NEAR);
  const longer = ids.filter((id, i) => isCutOff(near[i] ?? [], id));
  const far = longer.length > 0 ? await record.aroundAll(longer, ...FAR) : [];
  return new Map([
    ...ids.map((id, i) => [id, near[i] ?? []] as const),
    ...longer.map((id, i) => [id, far[i] ?? []] as const),
  ]);
}

/** The tokens of a message. */
type Reader = (message: RecordMessage) => readonly string[];

/** Of one recall, which comes to the same messages several times. */
function reader(): Reader {
  const known = new Map<number, readonly string[]>();
  return ({ id, text }) => {
    const words = known.get(id) ?? tokens(text);
    known.set(id, words);
    return words;
  };
}

/** What was asked, prepared once, to be held against many exchanges. */
interface Query {
  readonly space: VectorSpace;
  /** How alike a text is in its words and in pieces of them, */
  readonly words: (text: Vector) => number;
  readonly pieces: (text: string) => number;
  /** and in its words to those of the talk so far, fading. */
  readonly talk: (text: Vector) => number;
  readonly asks: boolean;
  /** What the message scores with itself. Without any word (an emoji) the pieces are all there is. */
  readonly withItself: number;
}

function prepare({ message, context }: RecallRequest, space: VectorSpace): Query {
  const words = space.vectorOf(tokens(message));
  const earlier = context
    .slice(0, CONTEXT_STEPS)
    .map((text, i) => [space.vectorOf(tokens(text)), FADE ** (i + 1)] as const);
  return {
    space,
    words: space.likenessTo(words),
    pieces: pieceLikeness(message),
    talk: space.likenessTo(space.sumOf([[words, 1], ...earlier])),
    asks: isQuestion(message),
    withItself: (words.words.length > 0 ? 1 : 0) + PIECES,
  };
}

function judge(query: Query, exchange: Exchange, said: Reader): ReplyPair {
  const { mine, before } = exchange;
  const { space } = query;
  const whole = space.vectorOf(mine.flatMap(said));
  const asWhole = likeness(query, mine.map(({ text }) => text).join('\n'), whole);
  const confidence = mine.length > 1 ? Math.max(asWhole, likenessOfParts(query, exchange, said, asWhole)) : asWhole;
  const earlier = before.map((message) => [space.vectorOf(said(message)), FADE] as const);
  return {
    ...exchange,
    confidence,
    score: confidence + CONTEXT_SHARE * query.talk(space.sumOf([[whole, 1], ...earlier])),
  };
}

/** Of the message of a run that is most like it; 0 where none can be more than `beaten`. */
function likenessOfParts(query: Query, { mine }: Exchange, said: Reader, beaten: number): number {
  const parts = mine.map((message) => ({ text: message.text, words: query.space.vectorOf(said(message)) }));
  const able = parts.filter(({ words }) => (PART_OF_RUN * (query.words(words) + PIECES)) / query.withItself > beaten);
  return Math.max(0, ...able.map(({ text, words }) => PART_OF_RUN * likeness(query, text, words)));
}

/** 1 for the message itself. */
function likeness(query: Query, text: string, words: Vector): number {
  const alike = query.words(words) + PIECES * query.pieces(text);
  const kind = isQuestion(text) === query.asks ? 1 : OTHER_KIND;
  return (kind * alike) / query.withItself;
}

const isQuestion = (text: string): boolean => /[?？]/.test(text);
