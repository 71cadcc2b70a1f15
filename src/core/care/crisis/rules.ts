// How the rules of one language are written down, and how they are compared with a text.
import { bare } from '../fold.ts';

/**
 * 'plan': imminent, or with means, a time or a last message. 'crisis': a wish to die or to hurt oneself, said plainly or
 * not. 'third': the same of somebody else.
 */
export type Hit = 'plan' | 'crisis' | 'third';

/** In the order in which they are told apart. */
export const HITS: readonly Hit[] = ['plan', 'crisis', 'third'];

/**
 * Rows are written as people write, in lower case; spelling is made one on both sides (`bare` in fold.ts). Every repetition
 * is bounded, so that a row takes linear time. Chinese, Japanese and Korean rows hold no spaces.
 */
export interface CrisisRules {
  readonly language: string;
  /** The inside of a character class. Texts without any such letter are not compared. */
  readonly letters: string;
  /** Rows match whole words. */
  readonly words: boolean;
  /** Figures of speech, taken out of a text of any language before anything else. */
  readonly harmless: readonly RegExp[];
  readonly plan: readonly RegExp[];
  readonly crisis: readonly RegExp[];
  readonly third: readonly RegExp[];
}

/** What stands in for a figure of speech. */
const TAKEN_OUT = ' · ';

/** A text as the tables compare it. */
export interface Spellings {
  /** Of words, without marks between them. */
  readonly spaced: readonly string[];
  /** Without spaces, with and without marks. */
  readonly solid: readonly string[];
}

interface Table {
  readonly uses: RegExp;
  readonly words: boolean;
  readonly harmless: RegExp | undefined;
  readonly hits: Readonly<Record<Hit, RegExp | undefined>>;
}

/** Hears all of the languages at once. */
export function listener(languages: readonly CrisisRules[]): (spellings: Spellings) => Hit | undefined {
  const tables = languages.map(tableOf);
  return (spellings) => {
    const used = tables.filter(({ uses, words }) => spellingsFor(words, spellings).some((text) => uses.test(text)));
    if (hitOf(used, spellings) === undefined) return undefined;
    return hitOf(used, {
      spaced: withoutFigures(spellings, true, used),
      solid: withoutFigures(spellings, false, used),
    });
  };
}

const spellingsFor = (words: boolean, { spaced, solid }: Spellings): readonly string[] => (words ? spaced : solid);

const hitOf = (tables: readonly Table[], spellings: Spellings): Hit | undefined =>
  HITS.find((hit) =>
    tables.some(({ hits, words }) => spellingsFor(words, spellings).some((text) => hits[hit]?.test(text))),
  );

const withoutFigures = (spellings: Spellings, words: boolean, tables: readonly Table[]): readonly string[] =>
  spellingsFor(words, spellings).map((text) =>
    tables
      .filter((table) => table.words === words)
      .reduce((left, { harmless }) => (harmless ? left.replace(harmless, TAKEN_OUT) : left), text),
  );

function tableOf({ letters, words, harmless, plan, crisis, third }: CrisisRules): Table {
  const any = (rows: readonly RegExp[], flags = 'u'): RegExp | undefined => joined(rows, letters, words, flags);
  return {
    uses: new RegExp(`[${letters}]`, 'u'),
    words,
    harmless: any(harmless, 'gu'),
    hits: { plan: any(plan), crisis: any(crisis), third: any(third) },
  };
}

/** Any letter, as rows write it; in a table only its own are meant, which is quicker. */
const ANY_LETTER = /\[\\p\{L\}\\p\{M\}\]|\\p\{L\}/g;

/** One pattern for all rows; undefined when there are none. */
function joined(rows: readonly RegExp[], letters: string, words: boolean, flags: string): RegExp | undefined {
  if (rows.length === 0) return undefined;
  const any = rows.map(({ source }) => bare(source.replaceAll("'?", '')).replace(ANY_LETTER, `[${letters}]`)).join('|');
  return new RegExp(words ? `(?<![${letters}0-9])(?:${any})(?![${letters}0-9])` : any, flags);
}
