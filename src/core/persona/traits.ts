// What modes look at in a reply pair. Each is a share or a yes; the weights are chosen, not measured.
import type { ReplyPair } from '../archive/pairs.ts';
import type { SceneContext } from '../mode.ts';
import { feels, grieves, laughs, remembers } from './acts.ts';

export interface PairTraits {
  /** 0 the first day of the record, 1 the last; .5 where the record has no times. */
  readonly age: number;
  /** Of the wall clock; undefined where the record has no times. */
  readonly hour: number | undefined;
  /** Characters of the answer. */
  readonly length: number;
  /** Share of the answer's messages that ask something. */
  readonly asks: number;
  readonly laughs: boolean;
  readonly feels: boolean;
  readonly grieves: boolean;
  readonly remembers: boolean;
}

export function traitsOf(pair: ReplyPair, { first, last }: SceneContext): PairTraits {
  const both = [...pair.mine, ...pair.theirs].map((message) => message.text).join('\n');
  const answer = pair.theirs.map((message) => message.text);
  const at = pair.theirs[0]?.at;
  const span = first === undefined || last === undefined ? 0 : last - first;
  return {
    age: at === undefined || first === undefined || span <= 0 ? 0.5 : (at - first) / span,
    hour: at === undefined ? undefined : Math.floor(at / 3600) % 24,
    length: [...answer.join('')].length,
    asks: answer.filter((text) => /[?？]/.test(text)).length / Math.max(1, answer.length),
    laughs: laughs(both),
    feels: feels(both),
    grieves: grieves(both),
    remembers: remembers(both),
  };
}

/** Each factor that holds, multiplied. */
export const product = (...factors: readonly (readonly [holds: boolean, factor: number])[]): number =>
  factors.reduce((weight, [holds, factor]) => (holds ? weight * factor : weight), 1);

/** From ten in the evening to four in the morning. */
export const isLate = (hour: number | undefined): boolean => hour !== undefined && (hour >= 22 || hour < 4);
