// How much of a text is made of phrases that somebody really wrote.
import { wordsIn } from './lengths.ts';

/**
 * Words in a row that make a phrase; what was shorter counts where all of it stands. A Chinese character counts as a word, so
 * that a phrase there is four characters. Chosen.
 */
const PHRASE = 4;
const BETWEEN = '\u0001';

/** Of the words of the text, those that stand in phrases of one of the others: 0 to 1; 0 for no words. Pure. */
export function shareOf(texts: readonly string[], text: string): number {
  const words = plain(text);
  if (words.length === 0) return 0;
  const phrases = new Set<string>();
  const lengths = new Set<number>();
  for (const own of texts.map(plain).filter((each) => each.length > 0)) {
    const length = Math.min(PHRASE, own.length);
    lengths.add(length);
    for (let at = 0; at + length <= own.length; at++) phrases.add(own.slice(at, at + length).join(BETWEEN));
  }
  const covered = new Set<number>();
  for (const length of lengths)
    for (let at = 0; at + length <= words.length; at++)
      if (phrases.has(words.slice(at, at + length).join(BETWEEN)))
        for (let word = at; word < at + length; word++) covered.add(word);
  return covered.size / words.length;
}

const plain = (text: string): readonly string[] => wordsIn(text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'"));
