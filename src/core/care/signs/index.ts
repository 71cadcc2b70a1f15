import { bare } from '../fold.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { SignRules } from './rules.ts';
import { zh } from './zh.ts';

/** Japanese is written with characters that are folded, too. */
function spelled({ stems, grave, rough, firm, stop }: SignRules): SignRules {
  const plain = ({ source }: RegExp): RegExp => new RegExp(bare(source));
  return { stems, grave: plain(grave), rough: plain(rough), firm: plain(firm), stop: plain(stop) };
}

/** By what a text has to hold to be in one of them. */
export const LATIN: readonly SignRules[] = [en, es, fr, de, pt];
export const HAN_AND_KANA: readonly SignRules[] = [zh, ja].map(spelled);
export const CYRILLIC: readonly SignRules[] = [ru];
export const HANGUL: readonly SignRules[] = [ko];
