import type { Mode } from '../mode.ts';
import { product, traitsOf } from '../persona/traits.ts';

export const nostalgic: Mode = {
  name: 'nostalgic',
  describe: (words) => words.modes.describe.nostalgic,
  scene: (context) => ({
    scene:
      'The two of them are looking back. What comes up are the first months, places they went to, things that only the two of them know. Only what the quoted lines show is remembered; where they show nothing, nothing is claimed.',
    weigh: (pair) => {
      const traits = traitsOf(pair, context);
      return product(
        [true, 1.4 - 0.8 * traits.age],
        [traits.remembers, 1.5],
        [traits.laughs, 1.1],
        [traits.grieves, 0.8],
      );
    },
  }),
};
