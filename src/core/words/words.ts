// Every sentence the guide says. A missing translation does not compile.
import type { Language } from '../settings.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Words = typeof en;

const CATALOGUES: Readonly<Record<Language, Words>> = { en, zh };

export const wordsFor = (language: Language): Words => CATALOGUES[language];

/** The nearest of our languages to what the platform says. */
export const nearestLanguage = (tag: string | undefined): Language =>
  tag?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
