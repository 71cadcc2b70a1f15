// Who wrote a line: the name ends at the first ": ", but names can hold one too.
import { detached, plainName } from '../../characters.ts';

/** A name is not longer than this (UTF-16 units, marks included): beyond it a colon belongs to a notice of the app. */
const LONGEST_NAME = 90;

interface Sender {
  /** As a person would type it. */
  readonly name: string;
  /** Where the text of the message begins. */
  readonly text: number;
}

/** What is known of a file's names before it is read. */
export interface NameHabits {
  /** Names with a colon inside, as they stand in the file. */
  readonly colonNames: readonly string[];
  /** Nearly all names end at a colon without a space behind it, as other programs write them. */
  readonly tight: boolean;
}

/** First parts of heads up to ": ", and how they go on: gathered before the file is read. */
export interface NameSurvey {
  /** `from`: where the line goes on behind its head. */
  add(text: string, from: number, to: number): void;
  found(): NameHabits;
}

/** So many times as many lines as those with a space. */
const MOSTLY = 4;

interface Prefix {
  count: number;
  readonly longer: Map<string, number>;
}

const MOST_PREFIXES = 2000;
const MOST_LONGER = 50;

export function nameSurvey(): NameSurvey {
  const prefixes = new Map<string, Prefix>();
  let spaced = 0;
  let tight = 0;
  return {
    add(text, from, to) {
      const colon = text.indexOf(': ', from);
      const first = text.indexOf(':', from);
      if (first > from && first < to && first - from <= LONGEST_NAME && first !== colon) tight++;
      if (colon < 0 || colon >= to || colon - from > LONGEST_NAME) return;
      if (colon === first) spaced++;
      const short = text.slice(from, colon);
      const prefix = prefixes.get(short) ?? { count: 0, longer: new Map<string, number>() };
      prefix.count++;
      if (prefix.count === 1 && prefixes.size < MOST_PREFIXES) prefixes.set(detached(short), prefix);
      const second = text.indexOf(': ', colon + 2);
      if (second < 0 || second >= to || second - from > LONGEST_NAME) return;
      const long = text.slice(from, second);
      if (prefix.longer.has(long) || prefix.longer.size < MOST_LONGER)
        prefix.longer.set(detached(long), (prefix.longer.get(long) ?? 0) + 1);
    },
    found: () => ({
      colonNames: [...prefixes.values()].flatMap((prefix) => longNames(prefix, prefixes.size)),
      tight: tight > 1 && tight > MOSTLY * spaced,
    }),
  };
}

/**
 * A prefix is only the first half of names where all its lines go on to another colon, and each such name occurs twice. In a
 * group, where more guesses are needed, a colon right behind a question or exclamation mark ends a name as well: nobody
 * writes one there.
 */
function longNames(prefix: Prefix, names: number): readonly string[] {
  const repeated = [...prefix.longer].filter(([, count]) => count > 1);
  const covered = repeated.reduce((sum, [, count]) => sum + count, 0);
  if (repeated.length > 0 && covered === prefix.count) return repeated.map(([name]) => name);
  return names > 3 ? [...prefix.longer.keys()].filter((name) => /[?!]$/.test(name)) : [];
}

export interface Senders {
  /** Who wrote the line that goes on at `from` behind its head; undefined: the app did. */
  of(text: string, from: number, to: number): Sender | undefined;
}

const COLON = 0x3a;
const SPACE = 0x20;
/** Names that are kept to be looked for first; in a larger crowd each line is taken apart anew. */
const MOST_LEARNED = 200;

export function sendersOf({ colonNames, tight }: NameHabits): Senders {
  // Longest first, so that "Work: Anna" wins over "Work".
  let raws = [...colonNames].sort((a, b) => b.length - a.length);
  let names = raws.map(cleanName);

  const learn = (raw: string): string => {
    const name = detached(cleanName(raw));
    if (raws.length >= MOST_LEARNED) return name;
    raws = [...raws, detached(raw)].sort((a, b) => b.length - a.length);
    names = raws.map(cleanName);
    return name;
  };

  return {
    of(text, from, to) {
      for (let k = 0; k < raws.length; k++) {
        const raw = raws[k] ?? '';
        const end = from + raw.length;
        if (text.charCodeAt(end) === COLON && end < to && text.startsWith(raw, from))
          return { name: names[k] ?? '', text: end + (text.charCodeAt(end + 1) === SPACE ? 2 : 1) };
      }
      const colon = tight ? tightEnd(text, from, to) : nameEnd(text, from, to);
      if (colon < 0) return undefined;
      const name = learn(text.slice(from, colon));
      return { name, text: colon + (text.charCodeAt(colon + 1) === SPACE || !tight ? 2 : 1) };
    },
  };
}

function tightEnd(text: string, from: number, to: number): number {
  const colon = text.indexOf(':', from);
  return colon > from && colon < to && colon - from <= LONGEST_NAME ? colon : -1;
}

/** Of a name not seen before; -1: there is none. */
function nameEnd(text: string, from: number, to: number): number {
  const colon = text.indexOf(':', from);
  if (colon <= from || colon >= to || colon - from > LONGEST_NAME) return -1;
  const next = text.charCodeAt(colon + 1);
  // "Carol:" and nothing else is a message whose content was not exported.
  if (colon + 1 === to) return colon;
  if (next !== SPACE) return laterColon(text, from, colon, to);
  return inQuotes(text, from, colon) ? -1 : colon;
}

/** A clock or an address in a notice ("at 14:10") has no space behind its colon; the name may still come. */
function laterColon(text: string, from: number, colon: number, to: number): number {
  const later = text.indexOf(': ', colon + 1);
  return later < 0 || later >= to || later - from > LONGEST_NAME || inQuotes(text, from, later) ? -1 : later;
}

const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['“', '”'],
];

/** The colon stands inside a quotation: a notice names the title of a group. */
function inQuotes(text: string, from: number, colon: number): boolean {
  const before = text.slice(from, colon);
  return QUOTES.some(([open, close]) => {
    const opened = before.split(open).length - 1;
    return open === close ? opened % 2 === 1 : opened > 0 && before.lastIndexOf(close) < before.lastIndexOf(open);
  });
}

/** People who are not contacts are written "~ NAME". */
const cleanName = (raw: string): string => {
  const name = plainName(raw);
  return name.replace(/^~\s*/, '') || name;
};
