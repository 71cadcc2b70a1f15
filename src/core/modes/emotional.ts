import type { Mode } from '../mode.ts';
import { isLate, product, traitsOf } from '../persona/traits.ts';

export const emotional: Mode = {
  name: 'emotional',
  describe: (words) => words.modes.describe.emotional,
  speaker: 'persona',
  scene: (context) => ({
    mostSentences: 2,
    scene:
      'It is late and there is time. The two of them are talking about what they felt, the good and the hard of it. What the reader says now was never said before, so it is mostly the reader who speaks: the answer is two sentences at most, and often a word that shows it was heard. Nobody has to be persuaded, nothing is promised, and nothing is taken back.',
    weigh: (pair) => {
      const traits = traitsOf(pair, context);
      return product(
        [traits.feels, 1.5],
        [traits.grieves, 1.2],
        [isLate(traits.hour), 1.2],
        [traits.length >= 40, 1.2],
        [traits.laughs && !traits.feels, 0.7],
      );
    },
  }),
};
