// How well an answer follows from a message, by what else was answered to messages like it: answers that agree with the
// others are what they would say, and one that stands alone was about that day.
import { type Rarity, vectorSpace } from './similarity.ts';

/** An answer of the record, and how much the message it answered is like what was asked. */
export interface Answered {
  /** Its tokens. */
  readonly answer: readonly string[];
  readonly likeness: number;
}

/** What full agreement counts beside likeness, which is 1 at most. Tried on the example: .2 was no better. */
const CONSENSUS = 0.1;
/** Answers that are compared with each other. */
const VOTERS = 20;

/** For each of them, in order. */
export function agreements(answered: readonly Answered[], rare: Rarity): readonly number[] {
  const space = vectorSpace(rare);
  const answers = answered.map(({ answer, likeness }, i) => ({
    vector: space.vectorOf(answer),
    weight: likeness ** 2,
    i,
  }));
  const voters = answers
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, VOTERS)
    .map((voter) => ({ ...voter, likeness: space.likenessTo(voter.vector) }));
  return answers.map(({ vector, i }) => {
    const others = voters.filter((voter) => voter.i !== i);
    const weights = others.reduce((sum, { weight }) => sum + weight, 0);
    const agreed = others.reduce((sum, voter) => sum + voter.weight * voter.likeness(vector), 0);
    return weights === 0 ? 0 : (CONSENSUS * agreed) / weights;
  });
}
