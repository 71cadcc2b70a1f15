// Eight rounds of "which one is theirs?", and what they say of the voice.
import { z } from 'zod';
import { choice, shortNonce } from '../choices.ts';
import type { Effect } from '../events.ts';
import type { Flow, FlowInput, Move } from '../flow.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { type Correction, MOST_CORRECTIONS, withCorrection } from '../persona/corrections.ts';
import { questionAbout, ROUNDS } from '../persona/quiz.ts';
import { findPersona, personaId } from '../personas.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';

const NAME = 'quiz';

const lines = z.array(z.string()).readonly();
const question = z.object({ asked: lines, real: lines, made: lines });
const standing = {
  persona: personaId,
  /** Held out all the time; those before `next` were asked about. */
  heldOut: z.array(z.int()).readonly(),
  next: z.int(),
  asked: z.int(),
  /** Rounds in which the user told theirs. */
  told: z.int(),
  /** What was made in those: the voice's misses. */
  missed: z.array(question).readonly(),
};
const stateSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('drawing'), ...standing }),
  z.object({ at: z.literal('asking'), ...standing, question, realFirst: z.boolean() }),
  z.object({ at: z.literal('answered'), ...standing, question, right: z.boolean() }),
  z.object({ at: z.literal('done'), ...standing }),
  z.object({ at: z.literal('keeping'), ...standing }),
]);

export type Quiz = z.infer<typeof stateSchema>;
type Asking = Extract<Quiz, { at: 'asking' }>;

export const quizFlow: Flow<Quiz> = {
  name: NAME,
  parse: (stored) => stateSchema.safeParse(stored).data,
  move,
  async *enter(state, visit, nonce) {
    const { words } = visit;
    const persona = await findPersona(state.persona, visit);
    if (!persona) return 'end';
    if (state.at === 'drawing') return draw(state, persona, visit);
    if (state.at === 'asking') {
      yield ask(state, persona, nonce, visit);
      return undefined;
    }
    if (state.at === 'answered') {
      yield guide(
        state.right ? words.quiz.right(shown(state.question.real)) : words.quiz.wrong(shown(state.question.real)),
      );
      return { ...state, at: 'drawing' };
    }
    if (state.at === 'done') return yield* finish(state, persona, nonce, visit);
    yield* keepMisses(state, persona, visit);
    return 'end';
  },
};

function move(state: Quiz, input: FlowInput): Move<Quiz> {
  const said = input.kind === 'choice' ? input.value : input.kind === 'text' ? input.text.trim().toLowerCase() : '';
  if (state.at === 'done') return said === 'keep' ? { ...state, at: 'keeping' } : undefined;
  const first = /^(?:a|1)$/.test(said);
  if (state.at !== 'asking' || !(first || /^(?:b|2)$/.test(said))) return 'unfit';
  const { realFirst, ...rest } = state;
  const right = first === realFirst;
  return {
    ...rest,
    at: 'answered',
    right,
    asked: state.asked + 1,
    told: state.told + (right ? 1 : 0),
    missed: right ? [...state.missed, state.question] : state.missed,
  };
}

/** The next one the voice has something to say to; when there is none, or it was the last round, the quiz is over. */
async function draw(state: Extract<Quiz, { at: 'drawing' }>, persona: Persona, visit: Visit): Promise<Quiz> {
  if (state.asked === ROUNDS) return { ...state, at: 'done' };
  for (let next = state.next; next < state.heldOut.length; next++) {
    const found = await questionAbout(state.heldOut[next] ?? 0, state.heldOut, persona, visit);
    const realFirst = visit.ports.chance.number() < 0.5;
    if (found) return { ...state, at: 'asking', next: next + 1, question: found, realFirst };
  }
  return { ...state, at: 'done', next: state.heldOut.length };
}

/** Characters of one side that are shown. */
const LONGEST = 300;
const shown = (bubbles: readonly string[]): string => oneLine(bubbles.join(' / '), LONGEST);

function ask({ question, realFirst, asked }: Asking, { name }: Persona, nonce: string, { words }: Visit): Effect {
  const { quiz } = words;
  const [first, second] = realFirst ? [question.real, question.made] : [question.made, question.real];
  const text = quiz.round(figure(asked + 1), figure(ROUNDS), shown(question.asked), shown(first), shown(second), name);
  return guide(text, [choice(NAME, nonce, 'a', quiz.a), choice(NAME, nonce, 'b', quiz.b)]);
}

/** What is a real line of theirs, from another day, is no miss that could be corrected. */
async function* finish(
  state: Quiz,
  { name }: Persona,
  nonce: string,
  { words, ports }: Visit,
): AsyncGenerator<Effect, 'end' | undefined, void> {
  const { quiz } = words;
  const { asked, told, missed } = state;
  if (asked === 0) {
    yield guide(quiz.nothingToAsk(name));
    return 'end';
  }
  const score = quiz.score({ told: figure(told), asked: figure(asked), share: told / asked, name });
  if (missed.length === 0 || ports.model.voice === 'quoting') {
    yield guide(score);
    return 'end';
  }
  const buttons = [
    choice(NAME, nonce, 'keep', quiz.keep(figure(missed.length))),
    choice(NAME, nonce, 'leave', quiz.leave),
  ];
  yield guide(`${score}\n\n${quiz.offer(figure(missed.length))}`, buttons);
  return undefined;
}

async function* keepMisses(
  { missed }: Quiz,
  { id }: Persona,
  { words, ports }: Visit,
): AsyncGenerator<Effect, void, void> {
  const vault = await ports.vaults.open(id);
  const at = ports.clock.now();
  const { corrections: before } = await vault.persona.read();
  const added = missed.map(
    ({ asked, made, real }): Correction => ({
      id: shortNonce(ports.chance.id()),
      at,
      situation: shown(asked),
      scope: 'reply',
      wrong: made.join('\n'),
      right: shown(real),
    }),
  );
  const corrections = added.reduce<readonly Correction[]>(withCorrection, before ?? []).slice(-MOST_CORRECTIONS);
  await vault.versions.commit({ cause: 'corrected', at, layers: { corrections } });
  yield guide(words.quiz.kept(figure(added.length)));
}
