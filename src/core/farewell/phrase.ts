// The phrase that has to be typed before anything is erased: short, and in either language.
import { fold } from '../care/fold.ts';
import { wordsFor } from '../words/words.ts';

const LANGUAGES = ['en', 'zh'] as const;

/** Case, spaces and marks around it do not count, nor whether Chinese is typed in its traditional form. Pure. */
export const isPhrase = (text: string, name: string): boolean =>
  LANGUAGES.some((language) => bare(wordsFor(language).farewell.phrase(name)) === bare(text));

const bare = (text: string): string =>
  fold(text)
    .replace(/\s+/g, '')
    .replace(/^["'“”‘’「」.,!。，！]+|["'“”‘’「」.,!。，！]+$/g, '');
