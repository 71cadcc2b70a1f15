// The reflection without a model: a few plain sentences around what the two of them really wrote.
import type { Side } from '../archive/message.ts';
import type { Words } from '../words/words.ts';
import { hardness, warmth } from './feelings.ts';
import { clip, countWords } from './lengths.ts';
import { type DatedLine, type Material, strongest } from './material.ts';

export const MOST_WORDS = 400;

const MOST_OWN = 5;
const LEAST_OWN = 3;
const LEAST_DATED = 2;
const QUOTE_WORDS = 45;

/** At most 400 words, and shorter with a reason where there is less to build from. Pure. */
export function assemble(material: Material, words: Words): string {
  const { farewell } = words;
  const letters = strongest(material.letters, MOST_OWN);
  const own = [...letters, ...strongest(material.said, Math.max(0, LEAST_OWN - letters.length))];
  const earlier = own.length < LEAST_OWN ? strongest(material.earlier, MOST_OWN - own.length) : [];
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

/** One from the beginning and one from the end, by both where that can be; lines that hurt come last. */
function twoLines(dated: readonly DatedLine[]): readonly DatedLine[] {
  const middle = Math.ceil(dated.length / 2);
  const early = kindest(dated.slice(0, middle), undefined);
  return [...early, ...kindest(dated.slice(middle).reverse(), early[0]?.by)];
}

function kindest(lines: readonly DatedLine[], after: Side | undefined): readonly DatedLine[] {
  const cost = ({ text, by }: DatedLine): number =>
    hardness(text) * 10 - warmth(text) * 2 + (countWords(text) < 3 ? 5 : 0) + (by === after ? 3 : 0);
  return [...lines].sort((a, b) => cost(a) - cost(b)).slice(0, 1);
}

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
