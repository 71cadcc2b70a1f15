import type { Mode, SceneRules } from '../mode.ts';
import { type PairTraits, product, traitsOf } from '../persona/traits.ts';

/** After two warm moments a plain or a hard one: it was not all golden. */
const EVERY = 3;

const BACK =
  'The two of them are looking back. Only what the quoted lines show is remembered; where they show nothing, nothing is claimed.';
const WARM = 'What comes up are the first months, places they went to, things that only the two of them know.';
const PLAIN =
  'What comes up now is a plain or a hard day of the same time: a wait, a misunderstanding, a tired evening. It is told as it was, no nicer and no worse, and nothing is blamed on anybody.';

const warm = (traits: PairTraits): number =>
  product([true, 1.4 - 0.8 * traits.age], [traits.remembers, 1.5], [traits.laughs, 1.1], [traits.grieves, 0.8]);

const plain = (traits: PairTraits): number =>
  product(
    [true, 1.1 - 0.2 * traits.age],
    [traits.remembers, 1.2],
    [traits.grieves, 1.6],
    [traits.laughs && !traits.grieves, 0.7],
  );

export const nostalgic: Mode = {
  name: 'nostalgic',
  describe: (words) => words.modes.describe.nostalgic,
  speaker: 'persona',
  scene: (context): SceneRules => {
    const isPlain = context.turnsSoFar % EVERY === EVERY - 1;
    return {
      scene: `${BACK} ${isPlain ? PLAIN : WARM}`,
      showsLine: context.turnsSoFar % EVERY === 0,
      weigh: (pair) => (isPlain ? plain : warm)(traitsOf(pair, context)),
    };
  },
};
