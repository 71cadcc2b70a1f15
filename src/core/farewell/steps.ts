// Where a goodbye can stand, and how it moves on. No text of the record is in it: that stays in the vault.
import { z } from 'zod';
import type { FlowInput, Move } from '../flow.ts';
import type { PersonaId } from '../identity.ts';
import { isPhrase } from './phrase.ts';
import { WRITINGS, writingOf } from './writings.ts';

/** Replies of the last exchange, at most. */
export const MOST_TURNS = 3;
/** From here on the guide offers to stop. */
const TOO_HEAVY = 8;

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
  /** There is a page; the person reads it. */
  z.object({ at: z.literal('written') }),
  z.object({ at: z.literal('rewriting'), text: z.string() }),
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
  persona: z.string().transform((id) => id as PersonaId), // a brand; the id was stored from one
  name: z.string(),
  /** Only facts and plans, for those who circle around "why". */
  facts: z.boolean(),
  step: stepSchema,
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

export function move(state: GoodbyeState, input: FlowInput): Move<GoodbyeState> {
  if (input.kind === 'choice' && `${state.step.at}:${input.value}` === 'way:facts')
    return afterStep({ ...state, facts: true });
  if (input.kind === 'choice' && `${state.step.at}:${input.value}` === 'way:write')
    return afterStep({ ...state, facts: false });
  const step = nextStep(state, input);
  return step === 'unfit' ? 'unfit' : { ...state, step };
}

const afterStep = (state: GoodbyeState): GoodbyeState => ({ ...state, step: following(state) });

function nextStep(state: GoodbyeState, input: FlowInput): Step | 'unfit' {
  if (input.kind === 'files') return 'unfit';
  return input.kind === 'text' ? onText(state, input.text) : onChoice(state, input.value);
}

function onText({ step, name }: GoodbyeState, text: string): Step | 'unfit' {
  switch (step.at) {
    case 'heavy':
      return onMark(text);
    case 'exchange':
    case 'answering':
      return { at: 'answering', turns: step.turns, text };
    case 'wording':
      return { at: 'worded', index: step.index, text };
    case 'writing':
      return { at: 'keeping', what: step.what, kept: step.kept, text };
    case 'written':
      return { at: 'rewriting', text };
    case 'phrase':
      return isPhrase(text, name) ? { at: 'erasing', plan: step.plan } : { ...step, wrong: true };
    default:
      return 'unfit';
  }
}

function onMark(text: string): Step | 'unfit' {
  const figures = /^\s*(10|\d)\s*$/.exec(text.normalize('NFKC'))?.[1];
  if (figures === undefined) return 'unfit';
  const mark = Number(figures);
  return mark >= TOO_HEAVY ? { at: 'weighed', mark } : { at: 'way' };
}

function onChoice(state: GoodbyeState, value: string): Step | 'unfit' {
  const { step } = state;
  if (!waits(step)) return 'unfit';
  if (value === 'later') return { at: 'saved' };
  if (value === 'leave') return { at: 'left' };
  if (value === 'skip') return skipped(state);
  switch (`${step.at}:${value}`) {
    case 'begin:go':
      return { at: 'safe' };
    case 'safe:yes':
      return { at: 'heavy' };
    case 'safe:no':
      return { at: 'unsafe' };
    case 'weighed:go':
      return { at: 'way' };
    case 'exchange:end':
      return step.at === 'exchange' && step.turns > 0 ? { at: 'ended' } : 'unfit';
    case 'moments:next':
      return step.at === 'moments' ? { at: 'moments', index: step.index + 1 } : 'unfit';
    case 'moments:words':
      return step.at === 'moments' ? { at: 'wording', index: step.index } : 'unfit';
    case 'moments:remove':
      return step.at === 'moments' ? { at: 'removing', index: step.index } : 'unfit';
    case 'writing:done':
      return following(state);
    case 'reflection:go':
      return { at: 'drafting' };
    case 'written:keep':
      return { at: 'handing' };
    case 'erase:all':
      return { at: 'how', plan: ALL };
    case 'erase:keep':
      return step.at === 'erase' && step.reflection ? { at: 'how', plan: { ...ALL, keep: true } } : 'unfit';
    default:
      return onPlan(step, value);
  }
}

const ALL: Plan = { keep: false, pieces: false, shut: 0, checkIn: false };

/** The choices of how it is let go. */
function onPlan(step: Step, value: string): Step | 'unfit' {
  const number = NUMBER.test(value) ? Number(value) : undefined;
  switch (step.at) {
    case 'how':
      if (value !== 'once' && value !== 'pieces') return 'unfit';
      return { at: 'when', plan: { ...step.plan, pieces: value === 'pieces' } };
    case 'when':
      if (value === 'now') return { at: 'shut', plan: step.plan };
      if (step.plan.slept !== undefined || !NIGHTS.some((nights) => nights === number)) return 'unfit';
      return { at: 'sleeping', plan: step.plan, days: number ?? 1 };
    case 'shut':
      if (!SHUT_DAYS.some((days) => days === number)) return 'unfit';
      return { at: 'check-in', plan: { ...step.plan, shut: number ?? 0 } };
    case 'check-in':
      return value === 'yes' ? afterCheckIn({ ...step.plan, checkIn: true }) : 'unfit';
    case 'closing':
      return value === 'next' ? { at: 'closed', plan: step.plan } : 'unfit';
    default:
      return 'unfit';
  }
}

const NUMBER = /^\d{1,3}$/;

const afterCheckIn = (given: Plan): Step =>
  given.pieces ? { at: 'closing', plan: given } : { at: 'phrase', plan: given, wrong: false };

function skipped(state: GoodbyeState): Step | 'unfit' {
  const { step } = state;
  if (step.at === 'wording') return { at: 'moments', index: step.index };
  if (step.at === 'exchange' && step.turns > 0) return { at: 'ended' };
  switch (step.at) {
    case 'begin':
    case 'erase':
    case 'phrase':
      return 'unfit';
    case 'how':
      return { at: 'when', plan: step.plan };
    case 'when':
      return { at: 'shut', plan: step.plan };
    case 'shut':
      return { at: 'check-in', plan: step.plan };
    case 'check-in':
      return afterCheckIn(step.plan);
    case 'closing':
      return { at: 'phrase', plan: step.plan, wrong: false };
    default:
      return following(state);
  }
}

/** The steps that wait, in order; those of the longer way are left out where only facts and plans are wanted. */
const ORDER = ['begin', 'safe', 'heavy', 'way', 'exchange', 'moments', ...WRITINGS, 'reflection', 'erase'] as const;
const LONGER_WAY: readonly (typeof ORDER)[number][] = ['exchange', 'letter', 'wish', 'friend', 'mine'];

/** The step that comes after the one the goodbye stands at, when that is done or skipped. */
export function following({ step, facts }: GoodbyeState): Step {
  const now = ORDER.indexOf(placeOf(step));
  const next = ORDER.find((place, at) => at > now && !(facts && LONGER_WAY.includes(place)));
  return firstOf(next ?? 'erase', step.at === 'handing');
}

function placeOf(step: Step): (typeof ORDER)[number] {
  switch (step.at) {
    case 'unsafe':
      return 'safe';
    case 'weighed':
      return 'heavy';
    case 'answering':
    case 'ended':
      return 'exchange';
    case 'wording':
    case 'worded':
    case 'removing':
      return 'moments';
    case 'writing':
    case 'keeping':
      return step.what;
    case 'drafting':
    case 'written':
    case 'rewriting':
    case 'handing':
      return 'reflection';
    case 'how':
    case 'when':
    case 'sleeping':
    case 'shut':
    case 'check-in':
    case 'closing':
    case 'closed':
    case 'phrase':
    case 'erasing':
    case 'saved':
    case 'left':
      return 'erase';
    default:
      return step.at;
  }
}

function firstOf(place: (typeof ORDER)[number], handed: boolean): Step {
  const writing = writingOf(place);
  if (writing) return { at: 'writing', what: writing, kept: 0, again: false };
  switch (place) {
    case 'exchange':
      return { at: 'exchange', turns: 0, again: false };
    case 'moments':
      return { at: 'moments', index: 0 };
    case 'erase':
      return { at: 'erase', reflection: handed };
    default:
      return { at: place as 'begin' | 'safe' | 'heavy' | 'way' | 'reflection' }; // the writings were told apart above
  }
}

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
