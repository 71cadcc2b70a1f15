// A finding is kept only where the messages it names show it. This is what code can say about that.
import type { RecordMessage } from '../archive/message.ts';
import { isStopWord, tokens } from '../archive/tokens.ts';
import { type Finding, type FoundByModel, isTrait } from '../persona/findings.ts';
import { isOrder } from '../talk/brought.ts';
import { deniesBeingSoftware } from '../talk/denial.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Chunk } from './chunks.ts';

/** Characters of a finding, and messages that it names. */
const LONGEST = 300;
const MOST_IDS = 12;
/** Neighbours of a named message that may hold its words too. */
const NEAR = 2;

export interface Checked {
  readonly finding: Finding;
  /** Words of it stand in the messages it names. What somebody was like is seldom said in their own words. */
  readonly overlaps: boolean;
}

/** Without what names no message of the piece, shares no word with those it names, or reads like an order to a model. */
export function checked(found: readonly FoundByModel[], chunk: Chunk, names: readonly string[]): readonly Checked[] {
  const places = new Map(chunk.lines.map((line, place) => [line.id, place]));
  const nameTokens = new Set(names.flatMap(tokens));
  return found.flatMap(({ kind, text, ids }) => {
    const known = [...new Set(ids)].filter((id) => places.has(id)).slice(0, MOST_IDS);
    const sentence = oneLine(text, LONGEST);
    if (known.length === 0 || sentence === '' || isOrder(sentence) || deniesBeingSoftware(sentence)) return [];
    const shown = known.flatMap((id) => near(chunk.lines, places.get(id) ?? 0));
    const overlaps = shareWords(sentence, shown, nameTokens);
    if (!overlaps && !isTrait(kind)) return [];
    return [{ finding: { kind, text: sentence, ids: known, ...whenOf(known, chunk, places) }, overlaps }];
  });
}

const near = (lines: readonly RecordMessage[], place: number): readonly RecordMessage[] =>
  lines.slice(Math.max(0, place - NEAR), place + NEAR + 1);

function shareWords(text: string, lines: readonly RecordMessage[], but: ReadonlySet<string>): boolean {
  const telling = (token: string): boolean => !isStopWord(token) && !but.has(token);
  const held = new Set(lines.flatMap((line) => tokens(line.text)).filter(telling));
  return tokens(text).some((token) => telling(token) && held.has(token));
}

function whenOf(ids: readonly number[], { lines }: Chunk, places: ReadonlyMap<number, number>): Pick<Finding, 'when'> {
  const times = ids.flatMap((id) => lines[places.get(id) ?? -1]?.at ?? []);
  return times.length === 0 ? {} : { when: { from: Math.min(...times), to: Math.max(...times) } };
}
