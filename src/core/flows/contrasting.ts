// Tries the voice on messages whose answers it has not seen, one after the other; what it makes of each is on disk before
// the next, so that a crash costs one answer.
import { z } from 'zod';
import type { Effect } from '../events.ts';
import type { Flow } from '../flow.ts';
import { guide } from '../guide.ts';
import type { Persona, PersonaId } from '../identity.ts';
import { contrastsShown } from '../persona/contrast.ts';
import { questionAbout } from '../persona/quiz.ts';
import type { Visit } from '../visit.ts';
import { figure, money } from '../words/figures.ts';

const stateSchema = z.object({
  persona: z.string().transform((id) => id as PersonaId), // a brand; the id was stored from one
  /** Held out all the time; those before `next` were tried. */
  heldOut: z.array(z.int()).readonly(),
  next: z.int(),
  made: z.array(z.object({ id: z.int(), made: z.array(z.string()).readonly() })).readonly(),
  /** What this month had cost when it began (US dollars). */
  spent: z.number(),
});

export type Contrasting = z.infer<typeof stateSchema>;

export const contrastingFlow: Flow<Contrasting> = {
  name: 'contrasting',
  parse: (stored) => stateSchema.safeParse(stored).data,
  move: () => 'unfit',
  async *enter(state, visit) {
    const { ports, person, words } = visit;
    const persona = (await ports.directory.personas(person)).find(({ id }) => id === state.persona);
    if (!persona) return 'end';
    const id = state.heldOut[state.next];
    if (id === undefined) return yield* finish(state, persona, visit);
    yield {
      do: 'progress',
      id: 'contrasting',
      label: words.sharpen.trying,
      done: state.next,
      total: state.heldOut.length,
    };
    const question = await questionAbout(id, state.heldOut, persona, visit);
    visit.signal.throwIfAborted();
    const made = question ? [...state.made, { id, made: question.made }] : state.made;
    return { ...state, made, next: state.next + 1 };
  },
};

async function* finish(state: Contrasting, persona: Persona, visit: Visit): AsyncGenerator<Effect, 'end', void> {
  const { ports, words, home } = visit;
  const vault = await ports.vaults.open(persona.id);
  if (state.made.length === 0) {
    yield guide(words.sharpen.nothing(persona.name));
    return 'end';
  }
  await vault.persona.write({ contrasts: state.made });
  const shown = await contrastsShown(vault.record, state.made, undefined);
  const usd = Math.max(0, (await home.spending.month(ports.clock.now())).usd - state.spent);
  yield guide(words.sharpen.done(persona.name, figure(state.made.length), figure(shown.length), money(usd)));
  return 'end';
}
