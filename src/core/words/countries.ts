// What a country is called.
import type { Language } from '../settings.ts';

const NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  zh: new Intl.DisplayNames('zh', { type: 'region' }),
};

/** `code`: ISO 3166-1, two capital letters; anything else stays as it is. */
export const countryName = (code: string, language: Language): string =>
  /^[A-Z]{2}$/.test(code) ? (NAMES[language].of(code) ?? code) : code;
