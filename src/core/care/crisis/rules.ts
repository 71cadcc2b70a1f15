// How the rules of one language are written down, and how they are compared with a text.
import { bare } from '../fold.ts';
import { type IdeaRules, rowsFor, written } from './ideas.ts';

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
  readonly ideas?: IdeaRules;
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
  readonly harmless: RegExp;
  readonly hits: Readonly<Record<Hit, RegExp>>;
}

/** Hears all of the languages at once. */
export function listener(languages: readonly CrisisRules[]): (spellings: Spellings) => Hit | undefined {
  const tables = languages.flatMap(tablesOf);
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
    tables.some(({ hits, words }) => spellingsFor(words, spellings).some((text) => hits[hit].test(text))),
  );

const withoutFigures = (spellings: Spellings, words: boolean, tables: readonly Table[]): readonly string[] =>
  spellingsFor(words, spellings).map((text) =>
    tables
      .filter((table) => table.words === words)
      .reduce((left, { harmless }) => left.replace(harmless, TAKEN_OUT), text),
  );

/** The plain rows, which every text with such letters is compared with, and the ideas. */
function tablesOf({ letters, words, ideas, ...rows }: CrisisRules): readonly Table[] {
  const tableOf = (uses: string, { harmless, plan, crisis, third }: Rows): Table => {
    const any = (patterns: readonly string[], flags = 'u'): RegExp => joined(patterns, letters, words, flags);
    return {
      uses: new RegExp(uses, 'u'),
      words,
      harmless: any(harmless, 'gu'),
      hits: { plan: any(plan), crisis: any(crisis), third: any(third) },
    };
  };
  const sources = (of: readonly RegExp[]): readonly string[] => of.map(({ source }) => source);
  const plain = tableOf(`[${letters}]`, {
    harmless: sources(rows.harmless),
    plan: sources(rows.plan),
    crisis: sources(rows.crisis),
    third: sources(rows.third),
  });
  if (!ideas) return [plain];
  const spelled = (of: readonly string[]): readonly string[] => of.map((row) => written(row, words));
  const heard = tableOf(words ? `(?<![${letters}])(?:${bare(ideas.small)})(?![${letters}])` : bare(ideas.small), {
    harmless: spelled(ideas.figures),
    plan: spelled(rowsFor(ideas, 'plan')),
    crisis: spelled(rowsFor(ideas, 'crisis')),
    third: spelled(rowsFor(ideas, 'third')),
  });
  return [plain, heard];
}

type Rows = Readonly<Record<'harmless' | Hit, readonly string[]>>;

/** Any letter, as rows write it; in a table only its own are meant, which is quicker. */
const ANY_LETTER = /\[\\p\{L\}\\p\{M\}\]|\\p\{L\}/g;

/** One pattern for all rows. */
function joined(rows: readonly string[], letters: string, words: boolean, flags: string): RegExp {
  const any = rows.map((row) => bare(row.replaceAll("'?", '')).replace(ANY_LETTER, `[${letters}]`)).join('|');
  return new RegExp(words ? `(?<![${letters}0-9])(?:${any})(?![${letters}0-9])` : any, flags);
}
