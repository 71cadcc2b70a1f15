// The phrase that has to be typed before anything is erased: short, and in either language.
import { wordsFor } from '../words/words.ts';

const LANGUAGES = ['en', 'zh'] as const;

/** Case, spaces and marks around it do not count. Pure. */
export const isPhrase = (text: string, name: string): boolean =>
  LANGUAGES.some((language) => bare(wordsFor(language).farewell.phrase(name)) === bare(text));

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^["'“”‘’「」.,!。，！]+|["'“”‘’「」.,!。，！]+$/g, '');
