// A persona without any file: three questions that can be skipped, then something to speak from.
import { z } from 'zod';
import {
  answerSafety,
  areMinors,
  askSafety,
  FIRST_QUESTION,
  safetyAnswers,
  safetyFrom,
  safetyStep,
  withoutRecord,
} from '../care/safety-questions.ts';
import { choice } from '../choices.ts';
import type { Choice, Say } from '../events.ts';
import type { Flow, FlowInput, Move } from '../flow.ts';
import { begin } from '../flowing.ts';
import { guide } from '../guide.ts';
import type { PersonaId } from '../identity.ts';
import { measureStyle } from '../persona/measure.ts';
import { personaId } from '../personas.ts';
import type { Visit } from '../visit.ts';
import { figure, wallDay } from '../words/figures.ts';
import { nameShown } from '../words/shortened.ts';
import { settlingFlow } from './settling.ts';

const NAME = 'new-persona';

/** Characters of an answer that are kept, and lines that can be remembered. */
const LONGEST_ANSWER = 500;
const MOST_LINES = 500;
/** With so many remembered lines there is enough to begin with. */
const ENOUGH = 10;

const answers = z.object({
  name: z.string().optional(),
  safety: safetyAnswers.optional(),
  us: z.string().optional(),
  them: z.string().optional(),
});
const made = z.object({
  persona: personaId,
  name: z.string(),
  lines: z.array(z.string()).readonly(),
  speaks: z.boolean(),
});

const stateSchema = z.discriminatedUnion('at', [
  answers.extend({ at: z.literal('name') }),
  /** What is asked before anything is stored. */
  answers.extend({ at: z.literal('safety'), step: safetyStep }),
  answers.extend({ at: z.literal('answered') }),
  answers.extend({ at: z.literal('us') }),
  answers.extend({ at: z.literal('them') }),
  answers.extend({ at: z.literal('counting') }),
  /** `known`: the personas there were, so that one made before a crash can be told. */
  answers.extend({ at: z.literal('making'), known: z.array(personaId).readonly() }),
  /** `speaks`: there is something to speak from without any line. */
  made.extend({ at: z.literal('fill') }),
  made.extend({ at: z.literal('keeping') }),
  made.extend({ at: z.literal('later') }),
]);

export type NewPersonaState = z.infer<typeof stateSchema>;
type At<Step extends NewPersonaState['at']> = Extract<NewPersonaState, { at: Step }>;

const NEXT = { us: 'them', them: 'counting' } as const;

function move(state: NewPersonaState, input: FlowInput): Move<NewPersonaState> {
  if (input.kind === 'files') return 'unfit'; // taken as an export, for the persona that waits for one
  switch (state.at) {
    case 'safety':
      return onSafety(state, input);
    case 'name':
    case 'us':
    case 'them':
      return answered(state, input);
    case 'fill':
      return filled(state, input);
    default:
      return 'unfit';
  }
}

function onSafety({ step, ...state }: At<'safety'>, input: FlowInput): Move<NewPersonaState> {
  const came = answerSafety(step, input);
  if (came === 'unfit') return 'unfit';
  return 'next' in came
    ? { ...state, at: 'safety', step: came.next }
    : { ...state, at: 'answered', safety: came.answers };
}

function answered(
  state: At<'name' | 'us' | 'them'>,
  input: Exclude<FlowInput, { kind: 'files' }>,
): Move<NewPersonaState> {
  const next: NewPersonaState =
    state.at === 'name' ? { ...state, at: 'safety', step: FIRST_QUESTION } : { ...state, at: NEXT[state.at] };
  if (input.kind === 'choice') return input.value === 'skip' ? next : 'unfit';
  const answer = [...input.text.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_ANSWER).join('');
  const kept = state.at === 'name' ? nameShown(answer) : answer;
  return kept ? { ...next, [state.at]: kept } : 'unfit';
}

function filled(state: At<'fill'>, input: Exclude<FlowInput, { kind: 'files' }>): Move<NewPersonaState> {
  if (input.kind === 'text') {
    const lines = input.text.split('\n').map((line) => [...line.trim()].slice(0, LONGEST_ANSWER).join(''));
    const more = lines.filter((line) => line !== '');
    return more.length === 0 ? 'unfit' : { ...state, lines: [...state.lines, ...more].slice(0, MOST_LINES) };
  }
  if (input.value === 'done' && state.lines.length > 0) return { ...state, at: 'keeping' };
  return input.value === 'later' && state.lines.length === 0 ? { ...state, at: 'later' } : 'unfit';
}

type Entering = ReturnType<Flow<NewPersonaState>['enter']>;

async function* enter(state: NewPersonaState, visit: Visit, nonce: string): Entering {
  switch (state.at) {
    case 'safety':
      yield askSafety(state.step, state.name, visit.words, (value, label) => choice(NAME, nonce, value, label));
      return undefined;
    case 'answered':
      return yield* cleared(state, visit);
    case 'counting':
      return { ...state, at: 'making', known: await personaIds(visit) };
    case 'making':
      return make(state, visit);
    case 'keeping':
      return yield* keep(state, visit);
    case 'later':
      if (state.speaks) return yield* settle(state.persona, visit);
      yield guide(visit.words.imports.persona.waits(state.name));
      return 'end';
    case 'fill':
      yield guide(fillText(state, visit), fillButtons(state, visit, nonce));
      return undefined;
    default:
      yield question(state.at, visit, nonce);
      return undefined;
  }
}

/** Not both are adults, nobody at all, or somebody who may speak. */
async function* cleared(state: At<'answered'>, visit: Visit): Entering {
  const { words, ports } = visit;
  const { safety = {}, name } = state;
  if (areMinors(safety, ports.clock.now())) {
    yield guide(words.safety.minors);
    return 'end';
  }
  if (safety.recordOnly) {
    yield guide(await withoutRecord(safety.recordOnly, name, visit));
    return 'end';
  }
  if (safety.adultsSince !== undefined) yield guide(words.safety.onlySince(wallDay(safety.adultsSince, words) ?? ''));
  return { ...state, at: 'us' };
}

function question(at: 'name' | 'us' | 'them', { words }: Visit, nonce: string): Say {
  const { askName, askUs, askThem, skip } = words.imports.persona;
  return guide({ name: askName, us: askUs, them: askThem }[at], [choice(NAME, nonce, 'skip', skip)]);
}

const personaIds = async ({ ports, person }: Visit): Promise<readonly PersonaId[]> =>
  (await ports.directory.personas(person)).map(({ id }) => id);

async function make(state: At<'making'>, visit: Visit): Promise<NewPersonaState> {
  const { ports, person, words } = visit;
  const { us: aboutUs, them: aboutThem, safety } = state;
  const name = state.name ?? words.imports.persona.nameless;
  const before = (await personaIds(visit)).find((id) => !state.known.includes(id));
  const id = before ?? (await ports.directory.addPersona(person, name, ports.clock.now())).id;
  const vault = await ports.vaults.open(id);
  if (safety) await vault.persona.write({ safety: safetyFrom(safety, ports.clock.now()) });
  await vault.versions.commit({ cause: 'made', at: ports.clock.now(), layers: { aboutUs, aboutThem } });
  await visit.home.settings.change({ persona: id });
  const speaks = ports.model.voice === 'model' && (aboutUs !== undefined || aboutThem !== undefined);
  return { at: 'fill', persona: id, name, lines: [], speaks };
}

function fillText({ name, lines, speaks }: At<'fill'>, { words }: Visit): string {
  const said = words.imports.persona;
  const count = lines.length;
  if (count > 0) return count >= ENOUGH ? said.enough(figure(count)) : said.soFar(figure(count));
  return [said.made(name), speaks ? said.closer(name) : said.nothingYet(name)].join('\n');
}

function fillButtons({ lines, speaks }: At<'fill'>, { words }: Visit, nonce: string): readonly Choice[] {
  const { done, later, asIs } = words.imports.persona;
  if (lines.length > 0) return [choice(NAME, nonce, 'done', done)];
  return [choice(NAME, nonce, 'later', speaks ? asIs : later)];
}

async function* settle(id: PersonaId, visit: Visit): Entering {
  yield* begin(settlingFlow, { at: 'limits', persona: id }, visit);
  return undefined;
}

async function* keep({ persona: id, lines }: At<'keeping'>, visit: Visit): Entering {
  const vault = await visit.ports.vaults.open(id);
  await vault.record.remember(lines);
  const style = await measureStyle(vault.record);
  await vault.versions.commit({ cause: 'told', at: visit.ports.clock.now(), layers: { style } });
  yield guide(visit.words.imports.persona.kept(figure(lines.length)));
  return yield* settle(id, visit);
}

export const newPersonaFlow: Flow<NewPersonaState> = {
  name: NAME,
  parse: (stored) => stateSchema.safeParse(stored).data,
  hearsay: ({ at }) => at === 'fill',
  move,
  enter,
};
