import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hindi } from './hi.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import type { CrisisRules } from './rules.ts';
import { chinese } from './zh.ts';

export const crisisRules: readonly CrisisRules[] = [
  english,
  chinese,
  spanish,
  french,
  german,
  portuguese,
  russian,
  japanese,
  korean,
  arabic,
  hindi,
];
