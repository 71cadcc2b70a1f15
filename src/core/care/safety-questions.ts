// The three questions before a persona is made, all in one message; only where something of it is so they are asked one by one.
import { z } from 'zod';
import { datesNamed } from '../archive/dates-named.ts';
import type { Choice, Say } from '../events.ts';
import type { FlowInput } from '../flow.ts';
import { guide } from '../guide.ts';
import type { Visit } from '../visit.ts';
import type { Words } from '../words/words.ts';
import { whereToTurn } from './answers.ts';
import { fold } from './fold.ts';
import type { Safety } from './safety.ts';

const told = { adultsSince: z.number().optional() };

export const safetyStep = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('all') }),
  z.object({ ask: z.literal('adults') }),
  /** `unclear`: what was written named no day, month or year. */
  z.object({ ask: z.literal('since'), unclear: z.boolean() }),
  z.object({ ask: z.literal('stopped'), ...told }),
  /** `unsure`: whether to stop was asked for is not known. */
  z.object({ ask: z.literal('harm'), ...told, stopped: z.boolean(), unsure: z.boolean().optional() }),
]);

/** What came of them. */
export const safetyAnswers = z.object({
  ...told,
  /** Not both of them are adults today. */
  minors: z.boolean().optional(),
  recordOnly: z.enum(['stopped', 'harm', 'unsure']).optional(),
});

export type SafetyStep = z.infer<typeof safetyStep>;
export type SafetyAnswers = z.infer<typeof safetyAnswers>;

export const FIRST_QUESTION: SafetyStep = { ask: 'all' };

/** Also where the day named is still to come. */
export const areMinors = ({ minors, adultsSince }: SafetyAnswers, now: number): boolean =>
  minors === true || (adultsSince !== undefined && adultsSince * 1000 > now);

export const safetyFrom = ({ adultsSince, recordOnly }: SafetyAnswers, answeredAt: number): Safety => ({
  adultsSince,
  recordOnly,
  answeredAt,
});

/** Pure. The next question, or what came of them. */
export function answerSafety(
  step: SafetyStep,
  input: FlowInput,
): { readonly next: SafetyStep } | { readonly answers: SafetyAnswers } | 'unfit' {
  if (input.kind === 'files') return 'unfit';
  if (input.kind === 'text' && step.ask === 'since') return { next: sinceNamed(input.text) };
  const value = input.kind === 'text' ? saidPlainly(step, input.text) : input.value;
  switch (`${step.ask}:${value}`) {
    case 'all:none':
      return { answers: {} };
    case 'all:some':
    case 'since:back':
      return { next: { ask: 'adults' } };
    case 'adults:yes':
      return { next: { ask: 'stopped' } };
    case 'adults:no':
      return { next: { ask: 'since', unclear: false } };
    case 'adults:back':
      return { next: FIRST_QUESTION };
    case 'since:not-yet':
      return { answers: { minors: true } };
    default:
      return step.ask === 'stopped' || step.ask === 'harm' ? answerPlainly(step, value) : 'unfit';
  }
}

const YES = /^(?:yes|yeah|yep|y|是的?|是啊|有的?|有啊|有过|对的?|对啊|没错|嗯+)$/u;
const NO = /^(?:no|none|nope|n|没有?|没啊|没有过|没有的|没有啊|从来没有|都没有?|都没有过|不是的?|不是啊|否)$/u;

const UNSURE =
  /^(?:i'?m not sure|i am not sure|not sure|not really sure|unsure|maybe|i don'?t know|idk|dunno|不确定|不太确定|不知道|说不好|也许|可能)$/u;
const LONGEST_ANSWER = 20;

/** A bare yes, no or not sure that is typed counts as the button, in traditional characters, too. */
export function plainAnswer(text: string): 'yes' | 'no' | 'unsure' | undefined {
  const word = fold(text.trim().slice(0, LONGEST_ANSWER)).replace(/[.!。！~]+$/u, '');
  if (YES.test(word)) return 'yes';
  if (NO.test(word)) return 'no';
  return UNSURE.test(word) ? 'unsure' : undefined;
}

/** All three questions at once are denied or not. */
function saidPlainly({ ask }: SafetyStep, text: string): string | undefined {
  const said = plainAnswer(text);
  if (ask !== 'all') return said;
  return said && { yes: 'some', no: 'none', unsure: 'some' }[said];
}

function answerPlainly(step: Extract<SafetyStep, { ask: 'stopped' | 'harm' }>, value: string | undefined) {
  const { adultsSince } = step;
  if (value === 'back')
    return step.ask === 'stopped'
      ? ({ next: { ask: 'adults' } } as const)
      : ({ next: { ask: 'stopped', adultsSince } } as const);
  if (value !== 'yes' && value !== 'no' && value !== 'unsure') return 'unfit';
  if (step.ask === 'stopped')
    return { next: { ask: 'harm', adultsSince, stopped: value === 'yes', unsure: value === 'unsure' } } as const;
  const unsure = step.unsure || value === 'unsure' ? 'unsure' : undefined;
  const recordOnly = value === 'yes' ? 'harm' : step.stopped ? 'stopped' : unsure;
  return { answers: { adultsSince, recordOnly } } as const;
}

const DAY = 86_400;
const LONGEST_DATE = 60;

/** A day counts from its beginning, a month or a year from its end: on the safe side. */
function sinceNamed(text: string): SafetyStep {
  const line = text.normalize('NFKC').trim().slice(0, LONGEST_DATE);
  const unclear: SafetyStep = { ask: 'since', unclear: true };
  if (!/(?<!\d)(?:19|20)\d\d(?!\d)/.test(line)) return unclear;
  // in English a year or a month that stands alone is found behind "in"
  const [span, ...others] = datesNamed(/[年月]/.test(line) ? line : `in ${line}`, { at: undefined, first: 0, last: 0 });
  if (!span || others.length > 0) return unclear;
  return { ask: 'stopped', adultsSince: span.to - span.from === DAY ? span.from : span.to };
}

/** Of somebody who was to be made without an export: nothing is stored. */
export async function withoutRecord(
  why: NonNullable<SafetyAnswers['recordOnly']>,
  name: string | undefined,
  visit: Visit,
): Promise<string> {
  const { safety: said } = visit.words;
  const reason = why === 'unsure' ? said.unsureYet : said.why[why](name ?? said.somebody);
  return [reason, await whereToTurn(why, visit), said.withoutRecord].join('\n\n');
}

type Button = (value: string, label: string) => Choice;

/** `name`: whom it is about; undefined while that is not known. `head`: where it is not before anything is made. */
export function askSafety(
  step: SafetyStep,
  name: string | undefined,
  { safety: said }: Words,
  button: Button,
  head?: string,
): Say {
  const who = name ?? said.somebody;
  const was = button('yes', said.was);
  const wasNot = button('no', said.wasNot);
  const unsure = button('unsure', said.signs.unsure);
  const back = button('back', said.back);
  switch (step.ask) {
    case 'all':
      return guide(said.all(who, head).join('\n'), [button('none', said.none), button('some', said.some)]);
    case 'adults':
      return guide(said.adults, [button('yes', said.yes), button('no', said.no), back]);
    case 'since':
      return guide(step.unclear ? said.unclear : said.since, [button('not-yet', said.notYet), back]);
    case 'stopped':
      return guide(said.stopped(who), [wasNot, was, unsure, back]);
    case 'harm':
      return guide(said.harm, [wasNot, was, unsure, back]);
  }
}
