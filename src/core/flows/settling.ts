// What is asked once there is a record, before the first line of talk: what the import heard in it, how often and how long the
// person wants to come; and what may be asked again a day after it was answered.
import { z } from 'zod';
import { whereToTurn } from '../care/answers.ts';
import {
  asksForLimits,
  MINUTES,
  MOST_MINUTES,
  MOST_VISITS,
  minutesSaid,
  VISITS,
  visitsSaid,
  wish,
} from '../care/limits.ts';
import { noticeDue } from '../care/notices.ts';
import type { RecordOnly, Safety } from '../care/safety.ts';
import {
  answerSafety,
  areMinors,
  askSafety,
  FIRST_QUESTION,
  plainAnswer,
  safetyAnswers,
  safetyStep,
} from '../care/safety-questions.ts';
import { choice } from '../choices.ts';
import { offerToLearn } from '../distillation/offering.ts';
import type { Choice, Effect } from '../events.ts';
import { isQuiet } from '../farewell/progress.ts';
import type { Flow, FlowInput, Move } from '../flow.ts';
import { begin } from '../flowing.ts';
import { guide } from '../guide.ts';
import type { Persona, PersonaId } from '../identity.ts';
import { preview } from '../persona/preview.ts';
import { readyToTalk } from '../persona/ready.ts';
import { findPersona, personaId } from '../personas.ts';
import type { FlowRow } from '../ports.ts';
import { atRecord } from '../talk/table.ts';
import { answerTurn, idOf } from '../talk/turn.ts';
import type { Visit } from '../visit.ts';

const NAME = 'settling';

const visits = z.int().min(1).max(MOST_VISITS).optional();
const minutes = z.int().min(1).max(MOST_MINUTES).optional();

const heard = z.enum(['pressure', 'stop', 'both']);

const stateSchema = z.discriminatedUnion('at', [
  /** Nobody speaks until it is answered: that stands in the vault already. */
  z.object({ at: z.literal('signs'), persona: personaId, heard }),
  z.object({ at: z.literal('signs-said'), persona: personaId, heard, answer: z.enum(['yes', 'no', 'unsure']) }),
  /** Asked again through /back. */
  z.object({ at: z.literal('again'), persona: personaId, step: safetyStep }),
  z.object({
    at: z.literal('answered'),
    persona: personaId,
    recordOnly: z.enum(['stopped', 'harm', 'unsure']).optional(),
  }),
  /** Somebody made before the questions were: they come once, before the next talk. What was written waits in the vault. */
  z.object({ at: z.literal('never-asked'), persona: personaId, step: safetyStep }),
  z.object({ at: z.literal('asked-late'), persona: personaId, answers: safetyAnswers }),
  z.object({ at: z.literal('limits'), persona: personaId }),
  z.object({ at: z.literal('visits'), persona: personaId }),
  z.object({ at: z.literal('minutes'), persona: personaId, visits }),
  z.object({ at: z.literal('keeping'), persona: personaId, visits, minutes }),
  z.object({ at: z.literal('put-off'), persona: personaId }),
  z.object({ at: z.literal('ready'), persona: personaId }),
]);

export type Settling = z.infer<typeof stateSchema>;
type At<Step extends Settling['at']> = Extract<Settling, { at: Step }>;

export const settlingFlow: Flow<Settling> = {
  name: NAME,
  parse: (stored) => stateSchema.safeParse(stored).data,
  passes: (state, text) => (move(state, { kind: 'text', text }) === 'unfit' ? withoutAnswer(state) : undefined),
  move,
  enter,
};

/** Where nothing else is open than a question that can wait: the state that leaves it. */
export const puttingOff = (row: FlowRow | undefined): Settling | undefined => {
  const state = row?.name === NAME ? settlingFlow.parse(row.state) : undefined;
  return state && withoutAnswer(state);
};

/** Who just writes wants to talk: limits can wait. What has to be known before anybody speaks can not. */
function withoutAnswer(state: Settling): Settling | undefined {
  if (state.at === 'visits') return { at: 'put-off', persona: state.persona };
  return state.at === 'minutes' ? { ...state, at: 'keeping' } : undefined;
}

function move(state: Settling, input: FlowInput): Move<Settling> {
  if (state.at === 'again') return askedAgain(state, input);
  if (state.at === 'never-asked') return askedLate(state, input);
  if (input.kind === 'files') return 'unfit';
  const said = input.kind === 'text' ? input.text.trim() : input.value;
  if (state.at === 'visits') {
    if (said === 'skip') return { at: 'put-off', persona: state.persona };
    const count = visitsSaid(said);
    return count || said === 'none' ? { at: 'minutes', persona: state.persona, visits: count } : 'unfit';
  }
  if (state.at === 'minutes') {
    const count = minutesSaid(said);
    return count || said === 'none' ? { ...state, at: 'keeping', minutes: count } : 'unfit';
  }
  if (state.at === 'signs') {
    const answer = input.kind === 'text' ? plainAnswer(input.text) : input.value;
    return answer === 'yes' || answer === 'no' || answer === 'unsure'
      ? { ...state, at: 'signs-said', answer }
      : 'unfit';
  }
  return 'unfit';
}

function askedAgain({ persona: id, step }: At<'again'>, input: FlowInput): Move<Settling> {
  // whether both were adults was asked before the record was stored
  if (step.ask === 'stopped' && input.kind === 'choice' && input.value === 'back') return 'unfit';
  const came = answerSafety(step, input);
  if (came === 'unfit') return 'unfit';
  if ('next' in came) return { at: 'again', persona: id, step: came.next };
  return { at: 'answered', persona: id, recordOnly: came.answers.recordOnly };
}

function askedLate({ persona: id, step }: At<'never-asked'>, input: FlowInput): Move<Settling> {
  const came = answerSafety(step, input);
  if (came === 'unfit') return 'unfit';
  if ('next' in came) return { at: 'never-asked', persona: id, step: came.next };
  return { at: 'asked-late', persona: id, answers: came.answers };
}

type Entering = ReturnType<Flow<Settling>['enter']>;

async function* enter(state: Settling, visit: Visit, nonce: string): Entering {
  const { words, ports, home } = visit;
  const who = await findPersona(state.persona, visit);
  if (!who) return 'end';
  const button = (value: string, label: string): Choice => choice(NAME, nonce, value, label);
  const { limits } = words.care;
  const none = button('none', limits.setUp.none);
  switch (state.at) {
    case 'signs': {
      const said = words.safety.signs;
      const buttons = [button('no', said.no), button('yes', said.yes), button('unsure', said.unsure)];
      yield guide([said.ask[state.heard], said.what].join('\n\n'), buttons);
      return undefined;
    }
    case 'signs-said':
      return yield* keepSigns(state, who, visit);
    case 'again':
      yield askSafety(state.step, who.name, words, button);
      return undefined;
    case 'never-asked':
      yield askSafety(state.step, who.name, words, button, words.safety.late.before(who.name));
      return undefined;
    case 'asked-late':
      return yield* keepLate(state, who, visit);
    case 'answered':
      return yield* keepAnswer(state, who.name, visit);
    case 'limits':
      return asksForLimits(await home.care.read()) ? { ...state, at: 'visits' } : { ...state, at: 'ready' };
    case 'visits': {
      const counts = VISITS.map((count) => button(String(count), limits.visits(count)));
      yield guide(limits.setUp.visits, [...counts, none, button('skip', limits.setUp.skip)]);
      return undefined;
    }
    case 'minutes': {
      const counts = MINUTES.map((count) => button(String(count), limits.setUp.length(count)));
      yield guide(limits.setUp.minutes, [...counts, none]);
      return undefined;
    }
    case 'keeping': {
      const { visits: most, minutes: longest } = state;
      await home.care.change(wish({ visits: most, minutes: longest }, await home.care.read(), ports.clock.now()));
      yield guide(limits.holds({ visits: most, minutes: longest }));
      return { at: 'ready', persona: state.persona };
    }
    case 'put-off':
      await home.care.change(wish({}, await home.care.read(), ports.clock.now()));
      return { at: 'ready', persona: state.persona };
    case 'ready': {
      const talked = (await (await ports.vaults.open(who.id)).talk.recent(1)).length > 0;
      yield guide(talked ? words.imports.summary.ready(who.name) : readyToTalk(who.name, visit));
      const offered = await offerToLearn(who, visit);
      if (offered) yield offered;
      return 'end';
    }
  }
}

async function* keepSigns(
  { persona: id, heard: what, answer }: At<'signs-said'>,
  who: Persona,
  visit: Visit,
): Entering {
  const { safety: said } = visit.words;
  const why = answer === 'unsure' ? 'unsure' : what === 'stop' ? 'stopped' : 'harm';
  await keepSafety(id, answer === 'no' ? undefined : why, visit);
  if (answer !== 'no') {
    const turn = await whereToTurn(what === 'stop' ? 'stopped' : 'harm', visit);
    yield guide([said.why[why](who.name), turn, said.standing(who.name)].join('\n\n'));
    return 'end';
  }
  const shown = await preview(who, visit);
  if (shown) yield shown;
  return { at: 'limits', persona: id };
}

/** In its place, from now on. */
async function keepSafety(
  id: PersonaId,
  recordOnly: RecordOnly | undefined,
  { ports }: Visit,
  adultsSince?: number,
): Promise<void> {
  const vault = await ports.vaults.open(id);
  const { safety } = await vault.persona.read();
  const since = adultsSince === undefined ? {} : { adultsSince };
  const kept: Safety = { ...safety, ...since, recordOnly, answeredAt: ports.clock.now(), signsAnswered: true };
  await vault.persona.write({ safety: kept });
}

/** What is there already can not be left out day by day: then nobody speaks, and the questions come again. */
async function* keepLate({ persona: id, answers }: At<'asked-late'>, who: Persona, visit: Visit): Entering {
  const { words, ports } = visit;
  const { late, why } = words.safety;
  const { first } = await (await ports.vaults.open(id)).record.summary();
  const isEarly = answers.adultsSince !== undefined && (first === undefined || first < answers.adultsSince);
  if (areMinors(answers, ports.clock.now()) || isEarly) {
    yield guide(areMinors(answers, ports.clock.now()) ? late.minors : late.early);
    return 'end';
  }
  await keepSafety(id, answers.recordOnly, visit, answers.adultsSince);
  if (answers.recordOnly === undefined) {
    yield guide(late.thanks);
    yield* answerWaiting(id, visit);
    return 'end';
  }
  const turn = await whereToTurn(answers.recordOnly, visit);
  yield guide([why[answers.recordOnly](who.name), turn, words.safety.standing(who.name)].join('\n\n'));
  return 'end';
}

/** What the questions came before, as the talk that it is. */
async function* answerWaiting(id: PersonaId, visit: Visit): AsyncGenerator<Effect, void, void> {
  const { home, ports, words, settings } = visit;
  const { unanswered } = await (await ports.vaults.open(id)).persona.read();
  if (!unanswered || settings.persona !== id) return;
  const now = ports.clock.now();
  if (noticeDue(await home.care.read(), now)) {
    await home.care.change({ noticedAt: now });
    yield guide(words.care.notice);
  }
  yield* answerTurn(visit, unanswered.fragments);
}

/** True where the questions come before the persona may answer: they were not asked when it was made. */
export async function* askedFirst(visit: Visit, fragments: readonly string[]): AsyncGenerator<Effect, boolean, void> {
  const table = await atRecord(visit);
  if (!table || table.layers.safety || isQuiet(table.layers.farewell)) return false;
  const { persona, vault, layers } = table;
  const waiting = [...(layers.unanswered?.fragments ?? []), ...fragments];
  await vault.persona.write({ unanswered: { turn: idOf(visit), fragments: waiting, failure: 'aborted' } });
  yield* begin(settlingFlow, { at: 'never-asked', persona: persona.id, step: FIRST_QUESTION }, visit);
  return true;
}

async function* keepAnswer({ persona: id, recordOnly }: At<'answered'>, name: string, visit: Visit): Entering {
  const { safety: said } = visit.words;
  await keepSafety(id, recordOnly, visit);
  if (recordOnly === undefined) {
    yield guide(said.again.opened(name));
    return { at: 'limits', persona: id };
  }
  yield guide([said.again.still, await whereToTurn(recordOnly, visit)].join('\n\n'));
  return 'end';
}
