// The computer's export has spaces where the phone's has tabs: where a name ends is found by what all its lines have in common.
import { detached } from '../../characters.ts';

/** First words of lines; more are not looked at. */
const MOST_STARTS = 2000;
/** Lines of one beginning that are compared. */
const MOST_LINES = 400;
const LONGEST_NAME = 60;
/** In a file of so few messages a name need not recur, where too few do. */
const FEW = 20;

export interface NameSurvey {
  /** A line behind its clock. */
  add(rest: string): void;
  /** Longest first. */
  names(): readonly string[];
}

interface Start {
  count: number;
  readonly lines: string[];
}

export function nameSurvey(): NameSurvey {
  const starts = new Map<string, Start>();
  let heads = 0;
  return {
    add(rest) {
      heads++;
      const word = rest.slice(0, wordEnd(rest, 0));
      if (word === '' || word.length > LONGEST_NAME) return;
      const start = starts.get(word) ?? { count: 0, lines: [] };
      if (start.count === 0 && starts.size < MOST_STARTS) starts.set(detached(word), start);
      start.count++;
      if (start.lines.length < MOST_LINES) start.lines.push(detached(rest.slice(0, LONGEST_NAME)));
    },
    names() {
      const recurring = [...starts].filter(([, start]) => start.count > 1);
      const believed = recurring.length < 2 && heads < FEW ? [...starts] : recurring;
      return believed.map(([word, start]) => longest(word, start.lines)).sort((a, b) => b.length - a.length);
    },
  };
}

function wordEnd(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? text.length : space;
}

/** Word by word, as long as nearly all lines go on alike and still have something to say. */
function longest(word: string, lines: readonly string[]): string {
  let name = word;
  for (;;) {
    const next = lines[0] === undefined ? '' : commonNext(name, lines);
    if (next === '' || name.length + next.length >= LONGEST_NAME) return name;
    name = `${name} ${next}`;
  }
}

/** A line in twenty may be a notice that begins with the name's first word. */
const SHARE = 0.95;

function commonNext(name: string, lines: readonly string[]): string {
  const counts = new Map<string, number>();
  let all = 0;
  let ends = 0;
  for (const line of lines) {
    if (!line.startsWith(name)) continue;
    all++;
    const from = name.length + 1;
    const end = wordEnd(line, from);
    if (end >= line.length) ends++;
    const word = line.slice(from, end);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [best = '', count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return all > 1 && count >= all * SHARE && ends < all * (1 - SHARE) + 1 && ends < all ? best : '';
}
