// Where a goodbye can stand. No text of the record is in it: that stays in the vault.
import { z } from 'zod';
import type { PersonaId } from '../identity.ts';
import { personaId } from '../personas.ts';
import { WRITINGS } from './writings.ts';

/** Replies of the last exchange, at most. */
export const MOST_TURNS = 3;

const index = z.int().min(0);
const what = z.enum(WRITINGS);

/** Nights to sleep on it, at most. */
const MOST_NIGHTS = 7;
export const NIGHTS = [1, 3, MOST_NIGHTS] as const;
/** Days for which somebody may ask not to be let in again. */
export const SHUT_DAYS = [30, 90, 365] as const;

/** What is to happen once the phrase is typed. */
const plan = z.object({
  /** The page stays, in the person's home. */
  keep: z.boolean(),
  pieces: z.boolean(),
  /** Not to be let in again for so many days; 0: no such wish. */
  shut: z.int().min(0),
  /** One message on day 7. */
  checkIn: z.boolean(),
  /** It was slept on already, until then (milliseconds since 1970, UTC): that is asked once. */
  slept: z.number().optional(),
});

const stepSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('begin') }),
  z.object({ at: z.literal('safe') }),
  /** The person is not, or is not sure. */
  z.object({ at: z.literal('unsafe') }),
  z.object({ at: z.literal('heavy') }),
  /** Where it is too heavy the guide offers to stop; else it goes on by itself. */
  z.object({ at: z.literal('weighed'), mark: z.int().min(0).max(10) }),
  z.object({ at: z.literal('way') }),
  /** `turns` were answered. `again`: something else answered the last message, so that turn is still there. */
  z.object({ at: z.literal('exchange'), turns: index, again: z.boolean() }),
  z.object({ at: z.literal('answering'), turns: index, text: z.string() }),
  /** The last exchange is over. */
  z.object({ at: z.literal('ended') }),
  z.object({ at: z.literal('moments'), index }),
  /** A card is to be put into the person's own words. */
  z.object({ at: z.literal('wording'), index }),
  z.object({ at: z.literal('worded'), index, text: z.string() }),
  /** `card`: when it was, so that it is taken out once. */
  z.object({ at: z.literal('removing'), index, card: z.number().optional() }),
  /** `kept` texts of it were kept; `again`: the last one did not fit. */
  z.object({ at: z.literal('writing'), what, kept: index, again: z.boolean() }),
  z.object({ at: z.literal('keeping'), what, kept: index, text: z.string() }),
  z.object({ at: z.literal('reflection') }),
  z.object({ at: z.literal('drafting') }),
  /** There is a page; the person reads it. `seen`: it stands just above. */
  z.object({ at: z.literal('written'), seen: z.literal(true).optional() }),
  /** Something short was sent where a page was expected: whether it is meant as one. */
  z.object({ at: z.literal('doubted'), text: z.string() }),
  z.object({ at: z.literal('rewriting'), text: z.string(), sure: z.literal(true).optional() }),
  z.object({ at: z.literal('handing') }),
  /** `reflection`: there is a page that could be kept. */
  z.object({ at: z.literal('erase'), reflection: z.boolean() }),
  z.object({ at: z.literal('how'), plan }),
  z.object({ at: z.literal('when'), plan }),
  /** Sleep on it; `until` (milliseconds since 1970, UTC) once it is fixed. */
  z.object({ at: z.literal('sleeping'), plan, days: z.int().min(1).max(MOST_NIGHTS), until: z.number().optional() }),
  z.object({ at: z.literal('shut'), plan }),
  z.object({ at: z.literal('check-in'), plan }),
  /** Piece by piece: the next card is to be closed. */
  z.object({ at: z.literal('closing'), plan }),
  /** `card`: when it was, so that it is closed once. */
  z.object({ at: z.literal('closed'), plan, card: z.number().optional() }),
  z.object({ at: z.literal('phrase'), plan, wrong: z.boolean() }),
  /** `order`: the erasure's id, once there is one, so that it is ordered once. */
  z.object({ at: z.literal('erasing'), plan, order: z.string().optional() }),
  /** Saved for another day. */
  z.object({ at: z.literal('saved') }),
  /** Given up. */
  z.object({ at: z.literal('left') }),
]);

const stateSchema = z.object({
  persona: personaId,
  name: z.string(),
  /** Only facts and plans, for those who circle around "why". */
  facts: z.boolean(),
  step: stepSchema,
  /** Something was written where only buttons are offered. */
  misread: z.literal(true).optional(),
});

export type Plan = z.infer<typeof plan>;
export type Step = z.infer<typeof stepSchema>;
export type GoodbyeState = z.infer<typeof stateSchema>;

export const parseState = (stored: unknown): GoodbyeState | undefined => stateSchema.safeParse(stored).data;

export const firstState = (persona: PersonaId, name: string): GoodbyeState => ({
  persona,
  name,
  facts: false,
  step: { at: 'begin' },
});

const AT_WORK: readonly Step['at'][] = [
  'unsafe',
  'answering',
  'ended',
  'worded',
  'removing',
  'keeping',
  'drafting',
  'rewriting',
  'handing',
  'sleeping',
  'closed',
  'erasing',
  'saved',
  'left',
];

/** Steps at which the person decides; at the others something is being done. */
export const waits = (step: Step): boolean => !AT_WORK.includes(step.at);

/** The step to come back to when the person leaves at this one: one that waits for them, where nothing is done twice. */
export function resting(step: Step): Step {
  switch (step.at) {
    case 'unsafe':
      return { at: 'safe' };
    case 'answering':
      return { at: 'exchange', turns: step.turns, again: true };
    case 'worded':
    case 'removing':
      return { at: 'moments', index: step.index };
    case 'keeping':
      return { at: 'writing', what: step.what, kept: step.kept, again: false };
    case 'drafting':
      return { at: 'reflection' };
    case 'doubted':
    case 'rewriting':
    case 'handing':
      return { at: 'written' };
    case 'sleeping':
      return { at: 'when', plan: { ...step.plan, slept: step.until } };
    case 'closed':
      return { at: 'closing', plan: step.plan };
    case 'erasing':
      return { at: 'phrase', plan: step.plan, wrong: false };
    default:
      return step;
  }
}
