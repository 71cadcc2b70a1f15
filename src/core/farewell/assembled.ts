// The reflection without a model: a few plain sentences around what the two of them really wrote.
import type { Words } from '../words/words.ts';
import { hardness } from './feelings.ts';
import { clip, countWords } from './lengths.ts';
import type { DatedLine, Material } from './material.ts';

export const MOST_WORDS = 400;

const MOST_OWN = 5;
const LEAST_OWN = 3;
const LEAST_DATED = 2;
const QUOTE_WORDS = 45;

/** At most 400 words, and shorter with a reason where there is less to build from. Pure. */
export function assemble(material: Material, words: Words): string {
  const { farewell } = words;
  const own = material.written.slice(0, MOST_OWN);
  const earlier = own.length < LEAST_OWN ? material.earlier.slice(0, MOST_OWN - own.length) : [];
  const dated = twoLines(material.dated);
  const paragraphs = [
    farewell.reflectionOpening(material.name, material.summary),
    dated.map((line) => farewell.datedLine(material.name, line.at, line.by, clip(line.text, QUOTE_WORDS))).join('\n'),
    own.length > 0 ? farewell.ownWords(own.map(quoted)) : '',
    earlier.length > 0 ? farewell.earlierWords(earlier.map(quoted)) : '',
    shortBecause(own.length + earlier.length, dated.length, words),
    farewell.reflectionClosing(material.name),
  ];
  return fitting(paragraphs.filter((paragraph) => paragraph !== ''));
}

const quoted = (text: string): string => clip(text, QUOTE_WORDS);

/** One from the beginning and one from the end; of what stands there, lines that hurt come last. */
function twoLines(dated: readonly DatedLine[]): readonly DatedLine[] {
  const middle = Math.ceil(dated.length / 2);
  const kindest = (lines: readonly DatedLine[]): readonly DatedLine[] =>
    [...lines].sort((a, b) => penalty(a) - penalty(b)).slice(0, 1);
  return [...kindest(dated.slice(0, middle)), ...kindest(dated.slice(middle).reverse())];
}

const penalty = ({ text }: DatedLine): number => hardness(text) * 10 + (countWords(text) < 4 ? 5 : 0);

function shortBecause(own: number, dated: number, words: Words): string {
  if (own < LEAST_OWN && dated < LEAST_DATED) return words.farewell.shortFor.both;
  if (own < LEAST_OWN) return words.farewell.shortFor.own;
  return dated < LEAST_DATED ? words.farewell.shortFor.record : '';
}

/** A guard: the parts are short enough by themselves. The closing stays, and what is before it gives way. */
function fitting(paragraphs: readonly string[]): string {
  const text = paragraphs.join('\n\n');
  if (countWords(text) <= MOST_WORDS || paragraphs.length < 3) return clipTo(text);
  return fitting([...paragraphs.slice(0, -2), ...paragraphs.slice(-1)]);
}

const clipTo = (text: string): string => (countWords(text) <= MOST_WORDS ? text : clip(text, MOST_WORDS));
