// Words they use much more than the user: log-odds with a prior (Monroe, Colaresi and Quinn 2008), by messages that hold
// them. Chinese needs no dictionary: characters and their runs stand for words.
import { rounded } from './habits.ts';
import type { Phrase } from './style.ts';

const UNIT = /\p{Script=Han}|[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu;
const HAN = /\p{Script=Han}/u;
/** In Chinese a blank stands where a comma would. */
const SENTENCE_END = /[.!?。！？…\n]+|(?<=\p{Script=Han})[^\S\n]+(?=\p{Script=Han})/u;

/** Standard deviations away from the user. Chosen: 2.5 keeps chance out of a list of ten. */
const STANDS_OUT = 2.5;
/** How much what both sides write pulls at each side: as so many messages, or this share of a small record. Chosen. */
const PRIOR = 400;
const PRIOR_SHARE = 0.05;
const LISTED = 12;

/** How many messages hold each phrase. */
interface Tally {
  readonly messages: number;
  readonly counts: ReadonlyMap<string, number>;
}

type Extract = (text: string) => Iterable<string>;

function tally(texts: readonly string[], extract: Extract): Tally {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const phrase of new Set(extract(text))) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return { messages: texts.length, counts };
}

/** As typed but for case; words apart, Chinese together. */
const join = (units: readonly string[]): string =>
  units.reduce(
    (text, unit) =>
      text === '' ? unit : HAN.test(unit) && HAN.test(text.at(-1) ?? '') ? text + unit : `${text} ${unit}`,
    '',
  );

const unitsOf = (text: string): string[] => text.toLowerCase().match(UNIT) ?? [];

/** The first word, the first two; the first two characters. */
function* openersOf(text: string): Iterable<string> {
  const units = unitsOf(text);
  const [first, second] = units;
  if (first === undefined) return;
  if (!HAN.test(first)) yield first;
  if (second !== undefined) yield join([first, second]);
}

/** What ends a message: a word, one character, two. */
function* particlesOf(text: string): Iterable<string> {
  const units = unitsOf(text);
  const [last, before] = [units.at(-1), units.at(-2)];
  if (last !== undefined && [...last].length <= 6) yield last;
  if (last !== undefined && before !== undefined && HAN.test(last) && HAN.test(before)) yield before + last;
}

/** Two to four words, three to five characters, within a sentence; one character drawn out (哈哈哈) is laughter or a particle. */
function* phrasesOf(text: string): Iterable<string> {
  for (const sentence of text.split(SENTENCE_END)) {
    const units = unitsOf(sentence);
    for (let from = 0; from < units.length; from++)
      for (let length = 2; length <= 5 && from + length <= units.length; length++) {
        const part = units.slice(from, from + length);
        const han = part.filter((unit) => HAN.test(unit)).length;
        if (han === 0 ? length <= 4 : han >= 3 && new Set(part).size > 1) yield join(part);
      }
  }
}

/** How far theirs stands out, in standard deviations. */
function standsOut(phrase: string, theirs: Tally, mine: Tally): number {
  const [a, b] = [theirs.counts.get(phrase) ?? 0, mine.counts.get(phrase) ?? 0];
  const total = Math.max(1, theirs.messages + mine.messages);
  const pull = Math.min(PRIOR, PRIOR_SHARE * total);
  const prior = (pull * (a + b)) / total;
  const odds = (count: number, messages: number): number =>
    Math.log((count + prior) / Math.max(0.5, messages + pull - count - prior));
  const spread = Math.sqrt(1 / (a + prior) + 1 / (b + prior));
  return (odds(a, theirs.messages) - odds(b, mine.messages)) / spread;
}

/** Of two that are said as often, within a fifth, one may be a piece of the other. Chosen. */
const AS_OFTEN = 0.8;
/** Characters that two pieces of one Chinese phrase share. */
const SHARED = 2;

/** Are both cut out of one longer phrase: 吃火锅 and 火锅了 of 想吃火锅了? */
function overlap(one: string, other: string): boolean {
  for (let length = Math.min(one.length, other.length) - 1; length >= SHARED; length--) {
    if (!HAN.test(one) || !HAN.test(other)) return false;
    if (one.endsWith(other.slice(0, length)) || other.endsWith(one.slice(0, length))) return true;
  }
  return false;
}

const isPieceOf = (one: Pick<Phrase, 'text' | 'count'>, other: Pick<Phrase, 'text' | 'count'>): boolean =>
  HAN.test(one.text) && one.text !== other.text && other.text.includes(one.text) && other.count >= AS_OFTEN * one.count;

const areOnePhrase = (one: Pick<Phrase, 'text' | 'count'>, other: Pick<Phrase, 'text' | 'count'>): boolean =>
  overlap(one.text, other.text) && Math.min(one.count, other.count) >= AS_OFTEN * Math.max(one.count, other.count);

/** Strongest first. A phrase inside a stronger one, or around it, is not named again; of a Chinese one the whole is named. */
function contrast(theirs: Tally, mine: Tally): readonly Phrase[] {
  const least = Math.max(3, Math.ceil(theirs.messages / 1000));
  const ranked = [...theirs.counts]
    .filter(([, count]) => count >= least)
    .map(([text, count]) => ({ text, count, strength: standsOut(text, theirs, mine) }))
    .filter(({ strength }) => strength >= STANDS_OUT)
    .sort((a, b) => b.strength - a.strength || (a.text < b.text ? -1 : 1));
  const listed: Phrase[] = [];
  for (const phrase of ranked) {
    const { text, count } = phrase;
    if (listed.length === LISTED) break;
    if (ranked.some((other) => isPieceOf(phrase, other))) continue;
    if (listed.some((other) => other.text.includes(text) || text.includes(other.text))) continue;
    if (listed.some((other) => areOnePhrase(phrase, other))) continue;
    listed.push({ text, count, rate: rounded(count / theirs.messages) });
  }
  return listed;
}

export interface Phrases {
  readonly openers: readonly Phrase[];
  readonly particles: readonly Phrase[];
  readonly catchphrases: readonly Phrase[];
}

export function phrasesApart(theirs: readonly string[], mine: readonly string[]): Phrases {
  const apart = (extract: Extract): readonly Phrase[] => contrast(tally(theirs, extract), tally(mine, extract));
  return { openers: apart(openersOf), particles: apart(particlesOf), catchphrases: apart(phrasesOf) };
}
