// The one question of when a memory was.
import { z } from 'zod';
import { choice } from '../choices.ts';
import type { Flow } from '../flow.ts';
import { guide } from '../guide.ts';
import { whenNamed } from '../memories/dating.ts';
import { periodOf } from '../memories/period.ts';
import { personaId } from '../personas.ts';

const NAME = 'redating';

const memory = { persona: personaId, memory: z.int() };

const stateSchema = z.discriminatedUnion('at', [
  /** `unclear`: what was written named no one time. */
  z.object({ at: z.literal('asking'), ...memory, unclear: z.boolean() }),
  /** `text` undefined: nobody knows. */
  z.object({ at: z.literal('setting'), ...memory, text: z.string().optional() }),
]);

export type Redating = z.infer<typeof stateSchema>;

export const redatingFlow: Flow<Redating> = {
  name: NAME,
  brief: true,
  parse: (stored) => stateSchema.safeParse(stored).data,
  move({ at, persona, memory: id }, input) {
    if (at !== 'asking' || input.kind === 'files') return 'unfit';
    if (input.kind === 'text') return { at: 'setting', persona, memory: id, text: input.text };
    return input.value === 'unknown' ? { at: 'setting', persona, memory: id } : 'unfit';
  },
  async *enter(state, visit, nonce) {
    const { words, ports, person } = visit;
    const said = words.memory;
    if (!(await ports.directory.personas(person)).some(({ id }) => id === state.persona)) return 'end';
    if (state.at === 'asking') {
      const buttons = [choice(NAME, nonce, 'unknown', said.unknownWhen)];
      yield guide(state.unclear ? said.unclearWhen : said.askWhen, buttons);
      return undefined;
    }
    const { persona, memory: id, text } = state;
    const { memories, record, versions } = await ports.vaults.open(persona);
    const found = await memories.find(id);
    if (!found) {
      yield guide(said.gone);
      return 'end';
    }
    const at = ports.clock.now();
    const when = text === undefined ? undefined : await whenNamed(text, record, at);
    if (text !== undefined && !when) return { at: 'asking', persona, memory: id, unclear: true };
    const { id: _, ...body } = found;
    await versions.commit({ cause: 'edited', at, memories: [{ id, body: { ...body, when } }] });
    yield guide(when ? said.dated(periodOf(when, words)) : said.undated);
    return 'end';
  },
};
