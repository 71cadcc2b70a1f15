// Words that were theirs, from the style that was measured when the record came.
import { isStopWord, tokens } from '../archive/tokens.ts';
import type { Phrase, StyleCard } from '../persona/style.ts';
import type { Printer } from '../ports.ts';
import type { Shown, Subject } from './shown.ts';

const MOST = 8;
/** Of them so many phrases; what is left of the room is for single words, and then for more phrases. */
const PHRASES = 5;
/** Fewer are no picture. */
const FEWEST = 3;

const ofHow = ({ rate }: Phrase): number => Math.round(1 / rate);

/** undefined: hardly any words stand out, or the picture could not write them. */
export async function phrasesShown(
  style: StyleCard | undefined,
  { name, drawnName, words, theme }: Subject,
  printer: Printer,
): Promise<Shown | undefined> {
  const said = words.stats.words;
  const rows: Phrase[] = [];
  for (const phrase of style ? standingOut(style) : []) if (await printer.drawable(phrase.text)) rows.push(phrase);
  if (rows.length < FEWEST) return undefined;
  rows.sort((a, b) => b.rate - a.rate);
  return {
    chart: {
      draws: 'words',
      theme,
      title: said.title(drawnName),
      rows: rows.map((phrase) => ({ text: phrase.text, rate: phrase.rate, label: said.rate(ofHow(phrase)) })),
    },
    alt: said.alt(
      name,
      rows.map((phrase) => said.phrase(phrase.text, ofHow(phrase))),
    ),
  };
}

/** English is also made of words like “and”, which tell nothing of anybody; a Chinese particle does. */
const isTelling = ({ text }: Phrase): boolean =>
  !/^[\p{Script=Latin}' ]+$/u.test(text) || !tokens(text).every(isStopWord);

/** Each once: a word inside one that is named already is not named again. */
function standingOut({ catchphrases, openers, particles }: StyleCard): readonly Phrase[] {
  const chosen: Phrase[] = [];
  const take = (phrases: readonly Phrase[], most: number): void => {
    for (const phrase of phrases) {
      if (chosen.length >= most || phrase.rate <= 0 || !isTelling(phrase)) continue;
      if (!chosen.some(({ text }) => text.includes(phrase.text) || phrase.text.includes(text))) chosen.push(phrase);
    }
  };
  take(catchphrases, PHRASES);
  take(openers, MOST - 1);
  take(particles, MOST);
  take(catchphrases, MOST);
  return chosen;
}
