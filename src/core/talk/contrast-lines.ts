// What a model gets wrong of its own accord, as a prompt holds it. It stands in the stable part.
import type { RecordMessage } from '../archive/message.ts';
import type { Difference, ShownContrast } from '../persona/contrast.ts';
import { quoted, READER } from './quoted.ts';

const WHY: Readonly<Record<Difference, string>> = {
  longer: 'too long',
  shorter: 'too short',
  'more messages': 'too many messages',
  'fewer messages': 'too few messages',
  asks: 'asks, where they did not',
  exclaims: 'an exclamation mark that is not theirs',
  'full stop': 'a full stop that is not theirs',
  capital: 'a capital that is not theirs',
  emoji: 'an emoji that is not theirs',
  laughs: 'laughs, where they did not',
  'takes over words': 'repeats what was said',
};

/** Byte-stable for the same contrasts; [] for none. */
export function contrastLines(contrasts: readonly ShownContrast[], who: string): readonly string[] {
  if (contrasts.length === 0) return [];
  return [
    '',
    `What a model wrote in the place of ${who} without seeing the answer, and what ${who} really wrote`,
    '<quoted>',
    ...contrasts.flatMap((contrast, index) =>
      index === 0 ? linesOf(contrast, who) : ['--', ...linesOf(contrast, who)],
    ),
    '</quoted>',
  ];
}

const linesOf = ({ asked, real, made, why }: ShownContrast, who: string): readonly string[] => [
  ...asked.map(({ text }: RecordMessage) => `${READER}: ${quoted(text)}`),
  `a model: ${made.map((line) => quoted(line, 200)).join(' / ')} (${why.map((each) => WHY[each]).join('; ')})`,
  ...real.map(({ text }) => `${who}: ${quoted(text)}`),
];
