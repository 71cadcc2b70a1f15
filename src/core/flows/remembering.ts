// The one question of adding a memory, or of writing one anew.
import { z } from 'zod';
import type { Flow } from '../flow.ts';
import { guide } from '../guide.ts';
import { keepTelling, rewrite } from '../memories/keeping.ts';
import { findPersona, personaId } from '../personas.ts';

/** `memory`: the one that is written anew; none: a new one. */
const stateSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('asking'), persona: personaId, memory: z.int().optional() }),
  z.object({ at: z.literal('keeping'), persona: personaId, memory: z.int().optional(), text: z.string() }),
]);

export type Remembering = z.infer<typeof stateSchema>;

export const rememberingFlow: Flow<Remembering> = {
  name: 'remembering',
  brief: true,
  parse: (stored) => stateSchema.safeParse(stored).data,
  move(state, input) {
    if (state.at !== 'asking' || input.kind !== 'text' || input.text.trim() === '') return 'unfit';
    return { ...state, at: 'keeping', text: input.text };
  },
  async *enter(state, visit) {
    const { words } = visit;
    const meant = await findPersona(state.persona, visit);
    if (!meant) return 'end';
    if (state.at === 'asking') {
      yield guide(state.memory === undefined ? words.memory.ask(meant.name) : words.memory.askAnew);
      return undefined;
    }
    const said =
      state.memory === undefined
        ? await keepTelling(meant, state.text, visit)
        : await rewrite(meant, state.memory, state.text, visit);
    if (said) yield said;
    return said ? 'end' : undefined;
  },
};
