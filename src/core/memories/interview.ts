// What a person is asked when they want to tell: any of it may be passed over, in any order, in as many sittings as they like.
import type { Vault } from '../ports.ts';
import type { Topic } from './memory.ts';

export const QUESTIONS = [
  'met',
  'day',
  'place',
  'food',
  'laugh',
  'small',
  'quarrel',
  'sentence',
  'again',
  'end',
] as const;
export type Question = (typeof QUESTIONS)[number];

export const TOPIC_OF: Readonly<Record<Question, Topic | undefined>> = {
  met: 'event',
  day: 'ritual',
  place: 'place',
  food: 'food',
  laugh: 'joke',
  small: 'taste',
  quarrel: 'hard',
  sentence: undefined,
  again: 'golden',
  end: 'hard',
};

/** How far the telling has come. */
export interface Interview {
  readonly told: readonly Question[];
  readonly skipped: readonly Question[];
}

const NOTHING_TOLD: Interview = { told: [], skipped: [] };

export const interviewOf = async ({ persona }: Vault): Promise<Interview> =>
  (await persona.read()).interview ?? NOTHING_TOLD;

/** What is asked next; undefined where each was told or passed over. */
export const nextQuestion = ({ told, skipped }: Interview): Question | undefined =>
  QUESTIONS.find((each) => !told.includes(each) && !skipped.includes(each));

export const withTold = (interview: Interview, question: Question): Interview => ({
  told: [...new Set([...interview.told, question])],
  skipped: interview.skipped.filter((each) => each !== question),
});

export const withSkipped = (interview: Interview, question: Question): Interview => ({
  ...interview,
  skipped: [...new Set([...interview.skipped, question])],
});
