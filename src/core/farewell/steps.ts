// How a goodbye moves on, by what the person writes and presses. Pure.
import { SCALE } from '../care/heaviness.ts';
import { plainAnswer } from '../care/safety-questions.ts';
import type { FlowInput, Move } from '../flow.ts';
import { numberSaid } from '../numeral.ts';
import { isPhrase } from './phrase.ts';
import { type GoodbyeState, NIGHTS, type Plan, SHUT_DAYS, type Step, waits } from './places.ts';
import { WRITINGS, writingOf } from './writings.ts';

export function move(state: GoodbyeState, input: FlowInput): Move<GoodbyeState> {
  if (input.kind === 'choice' && `${state.step.at}:${input.value}` === 'way:facts')
    return afterStep({ ...state, facts: true });
  if (input.kind === 'choice' && `${state.step.at}:${input.value}` === 'way:write')
    return afterStep({ ...state, facts: false });
  const step = nextStep(state, input);
  if (step !== 'unfit') return { ...state, step, misread: undefined };
  return input.kind === 'text' && waits(state.step) && state.step.at !== 'heavy'
    ? { ...state, misread: true }
    : 'unfit';
}

const afterStep = (state: GoodbyeState): GoodbyeState => ({ ...state, step: following(state), misread: undefined });

function nextStep(state: GoodbyeState, input: FlowInput): Step | 'unfit' {
  if (input.kind === 'files') return 'unfit';
  return input.kind === 'text' ? onText(state, input.text) : onChoice(state, input.value);
}

function onText({ step, name }: GoodbyeState, text: string): Step | 'unfit' {
  switch (step.at) {
    case 'safe':
      return onSafe(text);
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
      return plainAnswer(text) === 'yes' ? { at: 'handing' } : { at: 'rewriting', text };
    case 'doubted':
      return { at: 'rewriting', text };
    case 'when':
    case 'shut':
      return onPlan(step, String(numberSaid(text, 'days?|天|日') ?? ''));
    case 'check-in':
      return onCheckIn(step, plainAnswer(text));
    case 'phrase':
      return isPhrase(text, name) ? { at: 'erasing', plan: step.plan } : { ...step, wrong: true };
    default:
      return 'unfit';
  }
}

/** A bare yes or no counts; who is not sure is not safe enough. */
function onSafe(text: string): Step | 'unfit' {
  const said = plainAnswer(text);
  if (said === undefined) return 'unfit';
  return said === 'yes' ? { at: 'heavy' } : { at: 'unsafe' };
}

function onMark(text: string): Step | 'unfit' {
  const mark = numberSaid(text, '分|度|/ ?10');
  return mark === undefined || !SCALE.includes(mark) ? 'unfit' : { at: 'weighed', mark };
}

function onChoice(state: GoodbyeState, value: string): Step | 'unfit' {
  const { step } = state;
  if (!waits(step)) return 'unfit';
  if (value === 'later') return { at: 'saved' };
  if (value === 'leave') return { at: 'left' };
  if (value === 'skip') return skipped(state);
  if (step.at === 'heavy') return onMark(value);
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
    case 'doubted:take':
      return step.at === 'doubted' ? { at: 'rewriting', text: step.text, sure: true } : 'unfit';
    case 'doubted:back':
      return { at: 'written', seen: true };
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

function onCheckIn({ plan }: Extract<Step, { readonly at: 'check-in' }>, said: ReturnType<typeof plainAnswer>) {
  if (said !== 'yes' && said !== 'no') return 'unfit';
  return afterCheckIn({ ...plan, checkIn: said === 'yes' });
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
    case 'doubted':
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
