// What would make the voice sound more like them: what the material lacks, and then what the answers get wrong.
import type { Vault } from '../../ports.ts';
import type { Likeness } from './likeness.ts';

export type Advice =
  | {
      readonly kind:
        | 'unread'
        | 'unsharpened'
        | 'one-sided'
        | 'short-span'
        | 'other-marks'
        | 'other-bursts'
        | 'other-words'
        | 'phrases';
    }
  | { readonly kind: 'too-long' | 'too-short' | 'correct' | 'more' }
  /** Messages of theirs that there are. */
  | { readonly kind: 'amount'; readonly theirs: number }
  /** Messages that it had no answer to. */
  | { readonly kind: 'silent'; readonly silent: number };

/** Messages of theirs that are enough, and the share of all from which one side has most of them. Chosen. */
const ENOUGH = 1000;
const MOSTLY = 0.7;
const SHORT_SPAN = 60 * 86_400;
/** Shares and distances from which a difference is named. Chosen. */
const SILENT = 0.25;
const MUCH = 1.3;
const ALIKE = 0.5;
const FAR = { marks: 0.15, bursts: 0.1, phrases: 0.08 };
/** Pieces of advice that are given. */
const MOST = 3;

/** Never empty. */
export async function adviceFor(measured: Likeness, vault: Vault, hasModel: boolean): Promise<readonly Advice[]> {
  const lacking = await lackingIn(measured, vault, hasModel);
  const found = [...lacking, ...(hasModel ? differencesIn(measured) : [])].slice(0, MOST);
  return found.length > 0 ? found : [{ kind: hasModel ? 'correct' : 'more' }];
}

async function lackingIn(
  { contexts, answered }: Likeness,
  { record, persona }: Vault,
  hasModel: boolean,
): Promise<readonly Advice[]> {
  const { mine, theirs, first, last } = await record.summary();
  const { distilled, contrasts } = await persona.read();
  const silent = contexts - answered;
  const isShort = first !== undefined && last !== undefined && last - first < SHORT_SPAN;
  return [
    ...(hasModel && !distilled?.finished ? [{ kind: 'unread' } as const] : []),
    ...(hasModel && !contrasts ? [{ kind: 'unsharpened' } as const] : []),
    ...(theirs < ENOUGH ? [{ kind: 'amount', theirs } as const] : []),
    ...(theirs > MOSTLY * (mine + theirs) ? [{ kind: 'one-sided' } as const] : []),
    ...(isShort ? [{ kind: 'short-span' } as const] : []),
    ...(silent > SILENT * contexts ? [{ kind: 'silent', silent } as const] : []),
  ];
}

function differencesIn({ lengths, distances, parts }: Likeness): readonly Advice[] {
  const longer = lengths.made / Math.max(1, lengths.real);
  return [
    ...(longer > MUCH ? [{ kind: 'too-long' } as const] : []),
    ...(longer < 1 / MUCH ? [{ kind: 'too-short' } as const] : []),
    ...(parts.pieces < ALIKE ? [{ kind: 'other-words' } as const] : []),
    ...(distances.marks > FAR.marks ? [{ kind: 'other-marks' } as const] : []),
    ...(distances.bursts > FAR.bursts ? [{ kind: 'other-bursts' } as const] : []),
    ...(distances.phrases > FAR.phrases ? [{ kind: 'phrases' } as const] : []),
  ];
}
