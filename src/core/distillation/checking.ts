// A finding is kept only where the messages it names show it. This is what code can say about that.
import { contentWords, holderOf, isWeak, termsOf } from '../archive/content-words.ts';
import type { RecordMessage } from '../archive/message.ts';
import { tokens } from '../archive/tokens.ts';
import { type Finding, type FoundByModel, isTrait } from '../persona/findings.ts';
import { isOrder } from '../talk/brought.ts';
import { deniesBeingSoftware } from '../talk/denial.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Chunk } from './chunks.ts';
import { namesIn, numbersIn } from './named.ts';

/** Characters of a finding, and messages that it names. */
const LONGEST = 300;
const MOST_IDS = 12;
/** Neighbours of a named message that may hold its words too. */
const NEAR = 2;
/** Of what its words weigh, the lines must hold this share for it to go without a second reading. Chosen on tests/distillation. */
const SHARE = 0.7;

export interface Checked {
  readonly finding: Finding;
  /**
   * Most of what it says stands in the messages it names. Otherwise it may be true in other words, or made of one word
   * of theirs: what somebody was like is seldom said in their own words.
   */
  readonly overlaps: boolean;
}

/** Without what names no message of the piece, shares no word with those it names, or reads like an order to a model. */
export function checked(found: readonly FoundByModel[], chunk: Chunk, names: readonly string[]): readonly Checked[] {
  const places = new Map(chunk.lines.map((line, place) => [line.id, place]));
  const piece = pieceOf(chunk, names);
  return found.flatMap(({ kind, text, ids }) => {
    const known = [...new Set(ids)].filter((id) => places.has(id)).slice(0, MOST_IDS);
    const sentence = oneLine(text, LONGEST);
    if (known.length === 0 || sentence === '' || isOrder(sentence) || deniesBeingSoftware(sentence)) return [];
    const shown = known.flatMap((id) => near(chunk.lines, places.get(id) ?? 0));
    const support = supportOf(sentence, shown, piece);
    if (support === 'none' && !isTrait(kind)) return [];
    const finding = { kind, text: sentence, ids: known, ...whenOf(known, chunk, places) };
    return [{ finding, overlaps: support === 'most' }];
  });
}

const near = (lines: readonly RecordMessage[], place: number): readonly RecordMessage[] =>
  lines.slice(Math.max(0, place - NEAR), place + NEAR + 1);

/** How well lines show what a sentence says. */
type Support = 'none' | 'some' | 'most';

/** By rarity in the piece; without the names of the two, who are in every line. */
function supportOf(sentence: string, lines: readonly RecordMessage[], { but, rarity }: Piece): Support {
  const said = [...contentWords(sentence)].filter((word) => !but.has(word));
  const shown = lines.map(({ text }) => text).join('\n');
  const holds = holderOf(shown);
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + rarity(word), 0);
  const held = said.filter(holds);
  if (held.length === 0) return 'none';
  const numbers = numbersIn(shown);
  const isAdded =
    [...numbersIn(sentence)].some((number) => !numbers.has(number)) ||
    namesIn(sentence).some((name) => !tokens(name).every((token) => but.has(token) || holds(token)));
  return !isAdded && weigh(held) >= SHARE * weigh(said) ? 'most' : 'some';
}

interface Piece {
  readonly but: ReadonlySet<string>;
  readonly rarity: (word: string) => number;
}

/** What a word weighs that many things share. */
const WEAK = 0.2;

function pieceOf({ lines }: Chunk, names: readonly string[]): Piece {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const token of new Set(tokens(text))) counts.set(token, (counts.get(token) ?? 0) + 1);
  const rarity = (word: string): number => {
    const rare = Math.log(1 + lines.length / Math.max(1, ...termsOf(word).map((term) => counts.get(term) ?? 0)));
    return isWeak(word) ? WEAK * rare : rare;
  };
  return { but: new Set(names.flatMap((name) => [...tokens(name), ...contentWords(name)])), rarity };
}

function whenOf(ids: readonly number[], { lines }: Chunk, places: ReadonlyMap<number, number>): Pick<Finding, 'when'> {
  const times = ids.flatMap((id) => lines[places.get(id) ?? -1]?.at ?? []);
  return times.length === 0 ? {} : { when: { from: Math.min(...times), to: Math.max(...times) } };
}
