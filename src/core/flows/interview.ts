// A gentle guided telling. Each answer may be several messages, and is kept as the person's own telling before the next
// question; what was told and what was passed over stands in the vault, so that a later sitting goes on from there.
import { z } from 'zod';
import { choice } from '../choices.ts';
import type { Choice, Say } from '../events.ts';
import type { Flow, FlowInput, Move } from '../flow.ts';
import { guide } from '../guide.ts';
import type { Persona, PersonaId } from '../identity.ts';
import {
  type Interview,
  interviewOf,
  nextQuestion,
  QUESTIONS,
  type Question,
  TOPIC_OF,
  withSkipped,
  withTold,
} from '../memories/interview.ts';
import { keep } from '../memories/keeping.ts';
import { findPersona, personaId } from '../personas.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';

const NAME = 'interview';

/** Characters of one answer: from here on it is kept, and asked for more. */
const FULL = 12_000;

const question = z.enum(QUESTIONS);
const parts = z.array(z.string()).readonly();
/** Where to go once the answer is kept. */
const onwards = z.enum(['next', 'same', 'list', 'enough']);

const stateSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('next'), persona: personaId }),
  /** `file`: one was sent, and has to wait. */
  z.object({ at: z.literal('asking'), persona: personaId, question, parts, file: z.boolean().default(false) }),
  z.object({ at: z.literal('keeping'), persona: personaId, question, parts, onwards }),
  z.object({ at: z.literal('skipping'), persona: personaId, question }),
  z.object({ at: z.literal('list'), persona: personaId }),
  z.object({ at: z.literal('enough'), persona: personaId }),
]);

export type InterviewState = z.infer<typeof stateSchema>;
type At<Step extends InterviewState['at']> = Extract<InterviewState, { at: Step }>;

export const interviewFlow: Flow<InterviewState> = {
  name: NAME,
  parse: (stored) => stateSchema.safeParse(stored).data,
  move,
  async *enter(state, visit, nonce) {
    const meant = await findPersona(state.persona, visit);
    if (!meant) return 'end';
    switch (state.at) {
      case 'next':
        return yield* next(meant, visit);
      case 'asking':
        yield ask(state, meant, visit, nonce);
        return undefined;
      case 'keeping':
        return yield* keepAnswer(state, meant, visit);
      case 'skipping':
        await note(meant, visit, (interview) => withSkipped(interview, state.question));
        return { at: 'next', persona: meant.id };
      case 'list':
        yield await list(meant, visit, nonce);
        return undefined;
      case 'enough':
        yield guide(await leaving(meant, visit));
        return 'end';
    }
  },
};

function move(state: InterviewState, input: FlowInput): Move<InterviewState> {
  if (state.at === 'asking') return input.kind === 'choice' ? chosen(state, input.value) : answered(state, input);
  if (state.at !== 'list' || input.kind !== 'choice') return 'unfit';
  const { persona: id } = state;
  if (input.value === 'enough') return { at: 'enough', persona: id };
  const picked = question.safeParse(input.value).data;
  return picked ? asking(id, picked) : 'unfit';
}

const asking = (id: PersonaId, picked: Question): At<'asking'> => ({
  at: 'asking',
  persona: id,
  question: picked,
  parts: [],
  file: false,
});

function answered(state: At<'asking'>, input: Exclude<FlowInput, { kind: 'choice' }>): Move<InterviewState> {
  if (input.kind === 'files') return { ...state, file: true };
  if (input.text.trim() === '') return 'unfit';
  const all = [...state.parts, input.text];
  const { persona: id, question: about } = state;
  if (all.join('\n').length >= FULL)
    return { at: 'keeping', persona: id, question: about, parts: all, onwards: 'same' };
  return { ...state, parts: all, file: false };
}

function chosen({ persona: id, question: about, parts: told }: At<'asking'>, value: string): Move<InterviewState> {
  const after = { done: 'next', others: 'list', enough: 'enough' } as const;
  const to = value === 'done' || value === 'others' || value === 'enough' ? after[value] : undefined;
  if (to !== undefined && told.length > 0)
    return { at: 'keeping', persona: id, question: about, parts: told, onwards: to };
  if (value === 'skip' && told.length === 0) return { at: 'skipping', persona: id, question: about };
  return to === undefined || to === 'next' ? 'unfit' : { at: to, persona: id };
}

type Entering = ReturnType<Flow<InterviewState>['enter']>;

async function note({ id }: Persona, visit: Visit, change: (interview: Interview) => Interview): Promise<void> {
  const vault = await visit.ports.vaults.open(id);
  await vault.persona.write({ interview: change(await interviewOf(vault)) });
}

async function* next({ id, name }: Persona, visit: Visit): Entering {
  const following = nextQuestion(await interviewOf(await visit.ports.vaults.open(id)));
  if (following) return asking(id, following);
  yield guide(visit.words.interview.over(name));
  return 'end';
}

function ask(
  { question: about, parts: told, file }: At<'asking'>,
  { name }: Persona,
  visit: Visit,
  nonce: string,
): Say {
  const said = visit.words.interview;
  const begun = told.length > 0;
  const text = begun ? said.more(figure(told.length)) : said.questions[about].ask(name);
  const buttons: readonly Choice[] = [
    begun ? choice(NAME, nonce, 'done', said.done) : choice(NAME, nonce, 'skip', said.skip),
    choice(NAME, nonce, 'others', said.others),
    choice(NAME, nonce, 'enough', said.enough),
  ];
  return guide(file ? `${said.fileWaits}\n${text}` : text, buttons);
}

async function* keepAnswer(state: At<'keeping'>, meant: Persona, visit: Visit): Entering {
  const { question: about, parts: told, onwards: to } = state;
  const { label } = visit.words.interview.questions[about];
  const topic = TOPIC_OF[about];
  const kept = await keep(meant, { text: told.join('\n'), asked: label, ...(topic && { topic }) }, visit);
  if (!kept) return undefined; // interrupted: it is entered again
  await note(meant, visit, (interview) => withTold(interview, about));
  yield guide(kept.text);
  return to === 'same' ? asking(meant.id, about) : { at: to, persona: meant.id };
}

async function list({ id, name }: Persona, visit: Visit, nonce: string): Promise<Say> {
  const said = visit.words.interview;
  const { told } = await interviewOf(await visit.ports.vaults.open(id));
  const label = (each: Question): string => said.listed(said.questions[each].label, told.includes(each));
  const buttons = QUESTIONS.map((each) => choice(NAME, nonce, each, label(each)));
  return guide(said.list(name), [...buttons, choice(NAME, nonce, 'enough', said.enough)]);
}

async function leaving({ id }: Persona, visit: Visit): Promise<string> {
  const { told } = await interviewOf(await visit.ports.vaults.open(id));
  return visit.words.interview.rests(figure(told.length), figure(QUESTIONS.length - told.length));
}
