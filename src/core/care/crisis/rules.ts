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
  readonly ideas: IdeaRules;
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
  readonly harmless: () => readonly RegExp[];
  readonly hits: Readonly<Record<Hit, () => readonly RegExp[]>>;
}

/** Hears all of the languages at once. */
export function listener(languages: readonly CrisisRules[]): (spellings: Spellings) => Hit | undefined {
  const plain = languages.map(plainTable);
  const ideas = languages.map(ideaTable);
  return (spellings) => {
    const used = [
      ...plain.filter((table) => lettersIn(table, spellings) > 0),
      ...mostLikely(
        ideas.filter(({ words }) => words),
        spellings,
      ),
      ...mostLikely(
        ideas.filter(({ words }) => !words),
        spellings,
      ),
    ];
    if (hitOf(used, spellings) === undefined) return undefined;
    return hitOf(used, {
      spaced: withoutFigures(spellings, true, used),
      solid: withoutFigures(spellings, false, used),
    });
  };
}

const lettersIn = ({ uses, words }: Table, spellings: Spellings): number =>
  (spellingsFor(words, spellings)[0]?.match(uses) ?? []).length;

/** Of languages that share words, those that a text has most of; one that has half as many may be mixed in. */
function mostLikely(tables: readonly Table[], spellings: Spellings): readonly Table[] {
  const counted = tables.map((table) => lettersIn(table, spellings));
  const most = Math.max(...counted);
  return tables.filter((_, at) => (counted[at] ?? 0) > 0 && (counted[at] ?? 0) * 2 >= most);
}

const spellingsFor = (words: boolean, { spaced, solid }: Spellings): readonly string[] => (words ? spaced : solid);

const hitOf = (tables: readonly Table[], spellings: Spellings): Hit | undefined =>
  HITS.find((hit) =>
    tables.some(({ hits, words }) =>
      spellingsFor(words, spellings).some((text) => hits[hit]().some((pattern) => pattern.test(text))),
    ),
  );

const withoutFigures = (spellings: Spellings, words: boolean, tables: readonly Table[]): readonly string[] =>
  spellingsFor(words, spellings).map((text) =>
    tables
      .filter((table) => table.words === words)
      .flatMap(({ harmless }) => harmless())
      .reduce((left, pattern) => left.replace(pattern, TAKEN_OUT), text),
  );

type Rows = Readonly<Record<'harmless' | Hit, readonly string[]>>;

function tableOf(rules: CrisisRules, uses: RegExp, { harmless, plan, crisis, third }: Rows): Table {
  const { letters, words } = rules;
  const any = (rows: readonly string[], flags = 'u') => once(() => joined(rows, letters, words, flags));
  return {
    uses,
    words,
    harmless: any(harmless, 'gu'),
    hits: { plan: any(plan), crisis: any(crisis), third: any(third) },
  };
}

/** Compared with every text that holds such a letter. */
function plainTable(rules: CrisisRules): Table {
  const sources = (rows: readonly RegExp[]): readonly string[] => rows.map(({ source }) => source);
  const { harmless, plan, crisis, third } = rules;
  return tableOf(rules, new RegExp(`[${rules.letters}]`, 'u'), {
    harmless: sources(harmless),
    plan: sources(plan),
    crisis: sources(crisis),
    third: sources(third),
  });
}

/** Compared with texts that seem to be in this language. */
function ideaTable(rules: CrisisRules): Table {
  const { letters, words, ideas } = rules;
  const small = bare(ideas.small);
  const spelled = (rows: readonly string[]): readonly string[] => rows.map((row) => written(row, words));
  return tableOf(rules, new RegExp(words ? `(?<![${letters}])(?:${small})(?![${letters}])` : small, 'gu'), {
    harmless: spelled(ideas.figures),
    plan: spelled(rowsFor(ideas, 'plan')),
    crisis: spelled(rowsFor(ideas, 'crisis')),
    third: spelled(rowsFor(ideas, 'third')),
  });
}

/** Most languages are never met: their patterns are made when they are. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Characters. The engine takes no pains with a pattern of more than twenty thousand. */
const LONGEST_PATTERN = 16_000;

/** Few patterns for all rows. */
function joined(rows: readonly string[], letters: string, words: boolean, flags: string): readonly RegExp[] {
  const groups: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const pattern = bare(row.replaceAll("'?", ''));
    length += pattern.length + 1;
    if (length > LONGEST_PATTERN) {
      groups.push([]);
      length = pattern.length;
    }
    groups.at(-1)?.push(pattern);
  }
  return groups.map((group) => {
    const any = group.join('|');
    return new RegExp(words ? `(?<![${letters}0-9])(?:${any})(?![${letters}0-9])` : any, flags);
  });
}
