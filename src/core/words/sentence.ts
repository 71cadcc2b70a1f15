import type { Problem } from '../errors.ts';
import type { Words } from './words.ts';

/** What a person is told about a problem they can mend. */
export function sentence(problem: Problem, words: Words): string {
  // The mapped type of `errors` pairs each code with its own facts; the compiler can not follow that through the index.
  const say = words.errors[problem.code] as (facts: Problem) => string;
  return say(problem);
}
