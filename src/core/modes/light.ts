import type { Mode } from '../mode.ts';
import { isLate, product, traitsOf } from '../persona/traits.ts';

export const light: Mode = {
  name: 'light',
  describe: (words) => words.modes.describe.light,
  speaker: 'persona',
  scene: (context) => ({
    scene:
      'It is an ordinary day between the two of them. Nothing in particular has happened, and nothing needs to be settled. What comes up is small: food, work, something seen on the way, an old joke.',
    weigh: (pair) => {
      const traits = traitsOf(pair, context);
      return product(
        [traits.laughs, 1.3],
        [traits.length <= 60, 1.1],
        [traits.asks > 0, 1.1],
        [traits.grieves, 0.7],
        [isLate(traits.hour), 0.9],
      );
    },
  }),
};
