// The one question of a correction: what they would have written instead.
import { z } from 'zod';
import { choice } from '../choices.ts';
import type { Flow } from '../flow.ts';
import { guide } from '../guide.ts';
import { personaId } from '../personas.ts';
import { correct } from '../talk/correcting.ts';
import { oneLine } from '../talk/quoted.ts';
import { seated } from '../talk/table.ts';

const NAME = 'correcting';

/** Characters of the reply that is shown. */
const SHOWN = 300;

const stateSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('asking'), persona: personaId, turn: z.string() }),
  z.object({ at: z.literal('keeping'), persona: personaId, turn: z.string(), right: z.string().optional() }),
]);

export type CorrectingState = z.infer<typeof stateSchema>;

export const correctingFlow: Flow<CorrectingState> = {
  name: NAME,
  brief: true,
  parse: (stored) => stateSchema.safeParse(stored).data,
  move(state, input) {
    if (state.at !== 'asking' || input.kind === 'files') return 'unfit';
    if (input.kind === 'choice') return input.value === 'skip' ? { ...state, at: 'keeping' } : 'unfit';
    return input.text.trim() === '' ? 'unfit' : { ...state, at: 'keeping', right: input.text };
  },
  async *enter(state, visit, nonce) {
    const said = visit.words.correction;
    const table = await seated(visit);
    const turn = await table?.vault.talk.find(state.turn);
    if (!table || table.persona.id !== state.persona) return 'end';
    if (state.at === 'asking') {
      if (!turn) return 'end';
      const reply = oneLine(turn.said.join(' / '), SHOWN);
      yield guide(said.ask(reply, table.persona.name), [choice(NAME, nonce, 'skip', said.skip)]);
      return undefined;
    }
    // without the turn it was made anew before a crash, and `correct` says it as it stands
    const made = turn ?? { id: state.turn, at: 0, heard: [], said: [], voice: 'model' as const, evidence: [] };
    yield* correct({ wrong: 'reply', right: state.right }, made, table, visit);
    return 'end';
  },
};
