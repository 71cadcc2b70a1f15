// Ranks the messages that a search found, and those beside them, by what they and their neighbours say: a sum of weighed
// signs, each beside the best of its kind. The weights are medians of what fitted LoCoMo's conversations, each left out once.
import type { Hit, Span } from '../ports.ts';
import type { RecordMessage, Side } from './message.ts';
import { sameStretch } from './runs.ts';
import { isStopWord, tokens } from './tokens.ts';

/** A message where it stands in its stretch. */
export interface Placed {
  /** Counts all that were read, from 0 on: what is worked out of one is remembered in its place. */
  readonly number: number;
  readonly message: RecordMessage;
  readonly words: readonly string[];
  /** How well its stretch fits as a whole. */
  readonly stretch: number;
  readonly before: Placed | undefined;
  readonly after: Placed | undefined;
}

/** What is looked for. */
export interface Asked {
  readonly words: ReadonlySet<string>;
  /** Those of the message itself, in its order. */
  readonly inOrder: readonly string[];
  /** Words that the first hits share, and how much each says. */
  readonly related: ReadonlyMap<string, number>;
  readonly rarity: (word: string) => number;
  /** How many words a message has. */
  readonly usualLength: number;
  readonly about: Side | undefined;
  /** The days that the message names. */
  readonly spans: readonly Span[];
  readonly asksWhen: boolean;
}

export interface Scored {
  readonly placed: Placed;
  readonly score: number;
}

/** Candidates are the hits and two messages either side of each, in its stretch. */
const NEIGHBOURS = 2;

/** `near` holds for each hit, in order, what stands around it: twice as far as a candidate may be. */
export function candidatesAmong(hits: readonly Hit[], near: readonly (readonly RecordMessage[])[]): readonly Placed[] {
  const nodes = new Map<number, Writable>();
  for (const [i, hit] of hits.entries()) {
    let previous: Writable | undefined;
    for (const message of near[i] ?? []) {
      const node = nodes.get(message.id) ?? nodeOf(message, nodes.size);
      nodes.set(message.id, node);
      if (previous && sameStretch(previous.message, message)) {
        previous.after = node;
        node.before = previous;
      }
      previous = node;
    }
    spread(nodes.get(hit.message.id), hit.stretch);
  }
  const found = new Set<Placed>();
  for (const { message } of hits) add(found, nodes.get(message.id));
  for (const first of [...found]) for (const beside of besides(first)) add(found, beside);
  return [...found];
}

type Writable = { -readonly [K in keyof Placed]: K extends 'before' | 'after' ? Writable | undefined : Placed[K] };

const nodeOf = (message: RecordMessage, number: number): Writable => ({
  number,
  message,
  words: tokens(message.text),
  stretch: 0,
  before: undefined,
  after: undefined,
});

/** All of a stretch fit as well as the hit's. */
function spread(hit: Writable | undefined, stretch: number): void {
  for (let node = hit; node; node = node.before) node.stretch = stretch;
  for (let node = hit; node; node = node.after) node.stretch = stretch;
}

const add = (found: Set<Placed>, placed: Placed | undefined): void => {
  if (placed) found.add(placed);
};

/** Up to so many before it and after it. */
function* besides(placed: Placed): Iterable<Placed> {
  for (let i = 0, node = placed.before; node && i < NEIGHBOURS; i++, node = node.before) yield node;
  for (let i = 0, node = placed.after; node && i < NEIGHBOURS; i++, node = node.after) yield node;
}

const WEIGHTS = {
  own: 1,
  before: 0.8,
  after: 0.1,
  twoBefore: 0.5,
  twoAfter: 0.2,
  together: 1.2,
  blended: 0.8,
  stretch: 0.8,
  pairs: 0.35,
  related: 0.5,
} as const;
type Sign = keyof typeof WEIGHTS;
/** These are seen beside the best of `own`, the others beside the best of their own kind. */
const LIKE_OWN: ReadonlySet<Sign> = new Set(['before', 'after', 'twoBefore', 'twoAfter']);

/** What multiplies the sum. */
const ABOUT = 0.35;
const ON_THE_DAY = 1.2;
const NAMES_A_TIME = 1.2;
const ASKS = 0.35;
const LENGTH = 0.35;
/** From here on a message is long enough to tell something. */
const TELLING_WORDS = 12;

/** Best first; of equal ones the earlier. */
export function scored(candidates: readonly Placed[], asked: Asked): readonly Scored[] {
  const signs = signsFor(asked);
  const sums = new Float64Array(candidates.length);
  const best = Math.max(1e-9, ...candidates.map(signs.own));
  for (const sign of Object.keys(WEIGHTS) as Sign[]) {
    // its own keys
    const values = candidates.map(signs[sign]);
    const most = LIKE_OWN.has(sign) ? best : Math.max(1e-9, ...values);
    for (const [i, value] of values.entries()) sums[i] = (sums[i] ?? 0) + (WEIGHTS[sign] * value) / most;
  }
  return candidates
    .map((placed, i) => ({ placed, score: (sums[i] ?? 0) * factorOf(placed, asked) }))
    .sort((a, b) => b.score - a.score || a.placed.message.id - b.placed.message.id);
}

type Signs = Readonly<Record<Sign, (placed: Placed) => number>>;

function signsFor(asked: Asked): Signs {
  const { inOrder, related, rarity, usualLength } = asked;
  const counting = countingOf([...asked.words], rarity);
  const seen = remembered((placed: Placed) => counting.times(placed.words));
  const own = remembered((placed: Placed) => weighed(seen(placed), placed.words.length / usualLength, counting));
  const window = remembered((placed: Placed) => windowOf(placed, seen, counting));
  const at = (placed: Placed | undefined): number => (placed ? own(placed) : 0);
  const windowAt = (placed: Placed | undefined): number => (placed ? window(placed) : 0);
  const besideIt = countingOf([...related.keys()], (word) => (related.get(word) ?? 0) * rarity(word));
  return {
    own,
    before: ({ before }) => at(before),
    after: ({ after }) => at(after),
    twoBefore: ({ before }) => at(before?.before),
    twoAfter: ({ after }) => at(after?.after),
    together: (placed) => Math.max(window(placed), windowAt(placed.before), windowAt(placed.before?.before)),
    blended: (placed) => blended(placed, seen, counting, usualLength),
    stretch: ({ stretch }) => stretch,
    pairs: (placed) => (seen(placed).length < 2 ? 0 : pairsIn(placed.words, inOrder, rarity)),
    related: ({ words }) => weighed(besideIt.times(words), words.length / usualLength, besideIt),
  };
}

function remembered<Value>(of: (placed: Placed) => Value): (placed: Placed) => Value {
  const known: (Value | undefined)[] = [];
  return (placed) => {
    const value = known[placed.number] ?? of(placed);
    known[placed.number] = value;
    return value;
  };
}

/** How often a text holds each of the words that are counted, by the numbers of those it holds. */
type Times = readonly (readonly [number: number, often: number])[];
const NONE: Times = [];

interface Counting {
  times(words: readonly string[]): Times;
  /** What the word of that number weighs. */
  readonly weights: readonly number[];
}

function countingOf(counted: readonly string[], weight: (word: string) => number): Counting {
  const numbers = new Map(counted.map((word, number) => [word, number]));
  const times = (words: readonly string[]): Times => {
    let found: [number, number][] | undefined;
    for (const word of words) {
      const number = numbers.get(word);
      if (number === undefined) continue;
      found ??= [];
      const known = found.find((each) => each[0] === number);
      if (known) known[1]++;
      else found.push([number, 1]);
    }
    return found ?? NONE;
  };
  return { times, weights: counted.map(weight) };
}

/** bm25; chat is short, so what is said again and how long it is count for less than in pages. */
const K1 = 0.8;
const B = 0.3;

function weighed(times: Times, length: number, { weights }: Counting): number {
  let sum = 0;
  for (const [number, often] of times)
    sum += ((weights[number] ?? 0) * often * (K1 + 1)) / (often + K1 * (1 - B + B * length));
  return sum;
}

/** It and the two after it as one: what one asks and the other answers. */
function windowOf(placed: Placed, seen: (placed: Placed) => Times, { weights }: Counting): number {
  const all = [seen(placed)];
  for (let node = placed.after; node && all.length < 3; node = node.after) all.push(seen(node));
  return saturated(all, 1, 1.2, weights);
}

/** It whole and two messages either side at .3, as one. */
function blended(placed: Placed, seen: (placed: Placed) => Times, { weights }: Counting, usualLength: number): number {
  const all = [seen(placed)];
  let length = placed.words.length;
  for (const beside of besides(placed)) {
    length += beside.words.length;
    all.push(seen(beside));
  }
  return saturated(all, 0.3, 1.2 * (0.25 + (0.75 * length) / (5 * usualLength)), weights);
}

/** Texts as one, all but the first at a share: what is said again counts for less. */
function saturated(all: readonly Times[], share: number, half: number, weights: readonly number[]): number {
  if (all.every((times) => times.length === 0)) return 0;
  const sums = new Map<number, number>();
  for (const [place, times] of all.entries())
    for (const [number, often] of times) sums.set(number, (sums.get(number) ?? 0) + (place === 0 ? 1 : share) * often);
  let sum = 0;
  for (const [number, often] of sums) sum += ((weights[number] ?? 0) * often * 2.2) / (often + half);
  return sum;
}

/** Two words of the message that follow each other here too, with no more than two between them. */
function pairsIn(words: readonly string[], inOrder: readonly string[], rarity: (word: string) => number): number {
  let sum = 0;
  for (const [i, first] of inOrder.entries()) {
    const second = inOrder[i + 1];
    const place = second === undefined ? -1 : words.indexOf(first);
    if (second === undefined || place < 0) continue;
    if (words.slice(place + 1, place + 4).includes(second)) sum += Math.min(rarity(first), rarity(second));
  }
  return sum;
}

/** A day or a time is named. */
const TIME =
  /\b(?:yesterday|today|tonight|tomorrow|ago|last|next|recently|week(?:end)?s?|month|years?|days?|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d)\b|昨天|今天|明天|上周|下周|上个月|去年|今年|前天|刚才|周[一二三四五六日]|[0-9一二三四五六七八九十][年月日号]|昨日|明日|先週|来週|先月|[月火水木金土日]曜/i;

function factorOf({ message, words }: Placed, { about, spans, asksWhen }: Asked): number {
  const { at, by, text } = message;
  const telling = new Set(words.filter((word) => !isStopWord(word))).size;
  return (
    (by === about ? 1 + ABOUT : 1) *
    (spans.some(({ from, to }) => at !== undefined && at >= from && at < to) ? 1 + ON_THE_DAY : 1) *
    (asksWhen && TIME.test(text) ? 1 + NAMES_A_TIME : 1) *
    (/[?？]\s*$/.test(text) ? 1 - ASKS : 1) *
    (1 + LENGTH * Math.min(1, telling / TELLING_WORDS))
  );
}
