// Where a goodbye can stand, and how it moves on. No text of the record is in it: that stays in the vault.
import { z } from 'zod';
import type { FlowInput, Move } from '../flow.ts';
import type { PersonaId } from '../identity.ts';
import { isPhrase } from './phrase.ts';

const stepSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('begin') }),
  /** `again`: something else answered, so the exchange is still there. */
  z.object({ at: z.literal('exchange'), again: z.boolean() }),
  z.object({ at: z.literal('answering'), text: z.string() }),
  z.object({ at: z.literal('moments'), index: z.int().min(0) }),
  z.object({ at: z.literal('letter'), kept: z.boolean() }),
  z.object({ at: z.literal('keeping'), text: z.string() }),
  z.object({ at: z.literal('reflection') }),
  z.object({ at: z.literal('writing') }),
  z.object({ at: z.literal('written') }),
  z.object({ at: z.literal('erase'), reflection: z.boolean() }),
  z.object({ at: z.literal('phrase'), keep: z.boolean(), wrong: z.boolean() }),
  /** `order`: the erasure's id, once there is one, so that it is ordered once. */
  z.object({ at: z.literal('erasing'), keep: z.boolean(), order: z.string().optional() }),
  /** Not now: the guide says how to come back, and the flow ends. */
  z.object({ at: z.literal('left') }),
]);

const stateSchema = z.object({
  persona: z.string().transform((id) => id as PersonaId), // a brand; the id was stored from one
  name: z.string(),
  step: stepSchema,
});

export type Step = z.infer<typeof stepSchema>;
export type GoodbyeState = z.infer<typeof stateSchema>;

export const parseState = (stored: unknown): GoodbyeState | undefined => stateSchema.safeParse(stored).data;

export const firstState = (persona: PersonaId, name: string): GoodbyeState => ({
  persona,
  name,
  step: { at: 'begin' },
});

export function move(state: GoodbyeState, input: FlowInput): Move<GoodbyeState> {
  const step = nextStep(state, input);
  return step === 'unfit' ? 'unfit' : { ...state, step };
}

function nextStep({ step, name }: GoodbyeState, input: FlowInput): Step | 'unfit' {
  if (input.kind === 'files') return 'unfit';
  return input.kind === 'text' ? onText(step, name, input.text) : onChoice(step, input.value);
}

function onText(step: Step, name: string, text: string): Step | 'unfit' {
  switch (step.at) {
    case 'exchange':
    case 'answering':
      return { at: 'answering', text };
    case 'letter':
      return { at: 'keeping', text };
    case 'phrase':
      return isPhrase(text, name) ? { at: 'erasing', keep: step.keep } : { ...step, wrong: true };
    default:
      return 'unfit';
  }
}

function onChoice(step: Step, value: string): Step | 'unfit' {
  switch (`${step.at}:${value}`) {
    case 'begin:go':
      return { at: 'exchange', again: false };
    case 'begin:later':
    case 'erase:later':
    case 'phrase:later':
      return { at: 'left' };
    case 'exchange:skip':
      return { at: 'moments', index: 0 };
    case 'moments:next':
      return { at: 'moments', index: step.at === 'moments' ? step.index + 1 : 0 };
    case 'moments:skip':
      return { at: 'letter', kept: false };
    case 'letter:go':
      return { at: 'reflection' };
    case 'reflection:go':
      return { at: 'writing' };
    case 'reflection:skip':
      return { at: 'erase', reflection: false };
    case 'erase:all':
      return { at: 'phrase', keep: false, wrong: false };
    case 'erase:keep':
      return step.at === 'erase' && step.reflection ? { at: 'phrase', keep: true, wrong: false } : 'unfit';
    default:
      return 'unfit';
  }
}

/** The step to come back to when the person leaves at this one: one that waits for them, where nothing is done twice. */
export function resting(step: Step): Step {
  switch (step.at) {
    case 'answering':
      return { at: 'exchange', again: true };
    case 'keeping':
      return { at: 'letter', kept: true };
    case 'writing':
      return { at: 'reflection' };
    case 'erasing':
      return { at: 'phrase', keep: step.keep, wrong: false };
    default:
      return step;
  }
}
