// The ideas in which danger is spoken without being named, and how a language writes down what it says for each of them. A
// language that has no row for an idea does not compile.
import type { Hit } from './rules.ts';

/** What an idea counts as. */
export const IDEAS = {
  // What others would have of it.
  burden: 'crisis',
  betterWithout: 'crisis',
  yourProblem: 'crisis',
  unnoticed: 'crisis',
  forgotten: 'crisis',
  sorryThen: 'crisis',
  // No after.
  noFuture: 'crisis',
  deadline: 'crisis',
  notThere: 'crisis',
  storyOver: 'crisis',
  cantHold: 'crisis',
  // Arrangements.
  lastTime: 'crisis',
  farewell: 'crisis',
  nextLife: 'crisis',
  forgive: 'crisis',
  letters: 'plan',
  byThen: 'plan',
  givenAway: 'crisis',
  pets: 'crisis',
  entrusted: 'crisis',
  tellMother: 'crisis',
  affairs: 'crisis',
  passwords: 'crisis',
  funeral: 'crisis',
  promise: 'crisis',
  onlyFor: 'crisis',
  // Sleep, and being gone.
  sleepForever: 'crisis',
  noWaking: 'crisis',
  vanish: 'crisis',
  stopExisting: 'crisis',
  stopAll: 'crisis',
  leaveWorld: 'crisis',
  // The dead, and death.
  joinDead: 'crisis',
  envyDead: 'crisis',
  alreadyDead: 'crisis',
  deathPeace: 'crisis',
  noFear: 'crisis',
  indifferent: 'crisis',
  // That something else should do it.
  accident: 'crisis',
  illness: 'crisis',
  killMe: 'crisis',
  starve: 'crisis',
  // Life as what is wrong.
  nothingHolds: 'crisis',
  noReason: 'crisis',
  tired: 'crisis',
  torture: 'crisis',
  unborn: 'crisis',
  undeserving: 'crisis',
  noPlace: 'crisis',
  numb: 'crisis',
  givenUp: 'crisis',
  // Close to it.
  drawn: 'crisis',
  train: 'crisis',
  wheel: 'crisis',
  afraidSelf: 'crisis',
  survived: 'crisis',
  relapse: 'crisis',
  urge: 'crisis',
  // A plan, or means.
  calm: 'plan',
  dateSet: 'plan',
  methodSet: 'plan',
  painless: 'plan',
  rehearsal: 'plan',
  aloneForIt: 'plan',
  pillsSaved: 'plan',
  pillsTaken: 'plan',
  means: 'plan',
  edge: 'plan',
  tonight: 'plan',
  // Somebody else.
  theySay: 'third',
  theyThreaten: 'third',
  theyTried: 'third',
  theySigns: 'third',
} as const satisfies Readonly<Record<string, Hit>>;

export type Idea = keyof typeof IDEAS;

/**
 * Rows are patterns in a shorter hand: "~3" stands for up to three words (characters, where a language writes without spaces),
 * "*" for any ending of a word, and no group captures. Written as people write, in lower case; spelling is made one on both sides.
 */
export interface IdeaRules {
  /** One of these is in every sentence that a row is meant for, and seldom in another language: other texts are not compared. */
  readonly small: string;
  /** Said of a weekend, a meal, a telephone: taken out before anything else, like the other figures of speech. */
  readonly figures: readonly string[];
  readonly heard: Readonly<Record<Idea, readonly string[]>>;
}

const entries = Object.entries(IDEAS) as readonly (readonly [Idea, Hit])[]; // the keys are the ideas, and nothing else

/** The rows of what counts as one hit. */
export const rowsFor = ({ heard }: IdeaRules, hit: Hit): readonly string[] =>
  entries.flatMap(([idea, counts]) => (counts === hit ? heard[idea] : []));

/** Words between two others: every one brings the space before it, or, where that stood already, the one after it. */
const gap = (before: string, most: string, after: string): string =>
  before ? `(?: \\S+){0,${most}}${after}` : `(?:\\S+ ){0,${most}}`;

/** A row as a pattern. */
export const written = (row: string, words: boolean): string =>
  row
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\*/g, '\\S*')
    .replace(/( ?)~(\d+)( ?)/g, (_, before: string, most: string, after: string) =>
      words ? gap(before, most, after) : `.{0,${most}}`,
    );
