// From a request to what may be said: the reply, one more try when it is wrong, and then its safe version.
import { UNSAID } from '../care/unsaid.ts';
import type { LanguageModel } from '../ports.ts';
import { bubblesOf } from './bubbles.ts';
import { check, type Facts, type Fault } from './check.ts';
import { hear } from './hear.ts';
import type { Failure, ReplyRequest } from './model.ts';
import type { VolatileParts } from './prompt.ts';
import { fittedPart } from './room.ts';
import { lettingGo, shorten, withoutDenials } from './shorten.ts';
import { tidied } from './tidy.ts';

export interface DraftParts {
  readonly model: LanguageModel;
  /** Everything but the volatile part. */
  readonly request: Omit<ReplyRequest, 'volatile'>;
  readonly volatile: VolatileParts;
  readonly facts: Facts;
  readonly signal: AbortSignal;
}

export type Draft =
  /** `bubbles` is empty when nothing of two replies could be said. `used`: places among the pairs of the request. */
  | {
      readonly ok: true;
      readonly bubbles: readonly string[];
      /** Which model it was that answered. */
      readonly model: string;
      readonly used: readonly number[] | undefined;
      /** What was thrown away said something that a simulation never says. */
      readonly unsaid?: boolean;
    }
  | { readonly ok: false; readonly failure: Failure };

export async function draft(parts: DraftParts): Promise<Draft> {
  const { model, facts } = parts;
  const first = await attempt(parts);
  if (!first.ok) return first;
  if (model.voice === 'quoting') return { ...first, bubbles: lettingGo(withoutDenials(first.bubbles), facts) };
  const faults = check(first.bubbles, facts);
  if (faults.length === 0) return first;
  const second = await attempt(parts, { bubbles: first.bubbles, faults });
  if (!second.ok) return second.failure === 'aborted' ? second : safely(first, faults, facts);
  return safely(second, check(second.bubbles, facts), facts);
}

const safely = (draft: Extract<Draft, { ok: true }>, faults: readonly Fault[], facts: Facts): Draft => ({
  ...draft,
  bubbles: safe(draft.bubbles, facts),
  unsaid: faults.some((fault) => UNSAID.some((each) => each === fault)),
});

const safe = (bubbles: readonly string[], facts: Facts): readonly string[] =>
  tidied(shorten(bubbles, facts), facts.style);

async function attempt(parts: DraftParts, again?: VolatileParts['again']): Promise<Draft> {
  const volatile =
    parts.model.voice === 'quoting' ? '' : fittedPart(again ? { ...parts.volatile, again } : parts.volatile);
  const heard = await hear(parts.model, { ...parts.request, volatile }, parts.signal);
  if (!heard.ok) return heard;
  const bubbles = bubblesOf(heard.text, parts.volatile.name);
  const typed = parts.model.voice === 'quoting' ? bubbles : tidied(bubbles, parts.facts.style);
  return typed.length > 0
    ? { ok: true, bubbles: typed, model: heard.model, used: heard.used }
    : { ok: false, failure: 'empty' };
}
