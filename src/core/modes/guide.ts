import type { Mode } from '../mode.ts';
import { product, traitsOf } from '../persona/traits.ts';

/** About it, not with it. The scene is that of the last exchange of a goodbye, which the persona answers. */
export const guide: Mode = {
  name: 'guide',
  describe: (words) => words.modes.describe.guide,
  speaker: 'guide',
  scene: (context) => ({
    scene:
      'It is over between the two of them, and both know it. They are looking at all of it once more, calmly: what was good, what was hard, what was left unsaid. Nobody tries to begin again, nobody asks the other to stay, and it is fine to stop at any time.',
    weigh: (pair) => {
      const traits = traitsOf(pair, context);
      return product(
        [true, 0.9 + 0.3 * traits.age],
        [traits.feels, 1.2],
        [traits.remembers, 1.3],
        [traits.asks > 0, 1.1],
        [traits.length >= 40, 1.1],
        [traits.laughs && !traits.remembers, 0.8],
      );
    },
  }),
};
