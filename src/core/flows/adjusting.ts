// Something in the preview is not right: which kind of thing it is, and how it was.
import { z } from 'zod';
import { asksForLimits } from '../care/limits.ts';
import { choice } from '../choices.ts';
import type { Flow } from '../flow.ts';
import { begin } from '../flowing.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { keepTelling } from '../memories/keeping.ts';
import { findPersona, personaId } from '../personas.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { settlingFlow } from './settling.ts';

const NAME = 'adjusting';

/** Characters that the user's lines about the other person may add up to: they stand in every prompt. */
const LONGEST = 800;
const LONGEST_LINE = 300;

const about = z.enum(['events', 'them']);

const stateSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('which'), persona: personaId }),
  z.object({ at: z.literal('asking'), persona: personaId, about }),
  z.object({ at: z.literal('keeping'), persona: personaId, about, text: z.string() }),
]);

export type Adjusting = z.infer<typeof stateSchema>;

export const adjustingFlow: Flow<Adjusting> = {
  name: NAME,
  brief: true,
  parse: (stored) => stateSchema.safeParse(stored).data,
  move(state, input) {
    if (state.at === 'which' && input.kind === 'choice') {
      const { data } = about.safeParse(input.value);
      return data ? { at: 'asking', persona: state.persona, about: data } : 'unfit';
    }
    if (state.at === 'asking' && input.kind === 'text' && input.text.trim() !== '')
      return { ...state, at: 'keeping', text: input.text };
    return 'unfit';
  },
  async *enter(state, visit, nonce) {
    const { words, ports } = visit;
    const said = words.preview;
    const meant = await findPersona(state.persona, visit);
    if (!meant) return 'end';
    if (state.at === 'which') {
      const buttons = [choice(NAME, nonce, 'events', said.events), choice(NAME, nonce, 'them', said.them(meant.name))];
      yield guide(said.which, buttons);
      return undefined;
    }
    if (state.at === 'asking') {
      yield guide(state.about === 'events' ? said.askEvents : said.askThem(meant.name));
      return undefined;
    }
    if (state.about === 'events') {
      const kept = await keepTelling(meant, state.text, visit);
      if (kept) yield kept;
      return kept ? yield* backToLimits(meant, visit) : undefined;
    }
    const vault = await ports.vaults.open(meant.id);
    const { aboutThem } = await vault.persona.read();
    const line = oneLine(state.text, LONGEST_LINE);
    const known = aboutThem?.includes(line) ? aboutThem : [...(aboutThem ? [aboutThem] : []), line].join('; ');
    const layers = { aboutThem: [...known].slice(-LONGEST).join('') };
    await vault.versions.commit({ cause: 'edited', at: ports.clock.now(), layers });
    yield guide(said.changed(line, meant.name));
    return yield* backToLimits(meant, visit);
  },
};

/** What this step may have stood before. */
async function* backToLimits({ id }: Persona, visit: Visit): ReturnType<Flow<Adjusting>['enter']> {
  if (!asksForLimits(await visit.home.care.read())) return 'end';
  yield* begin(settlingFlow, { at: 'limits', persona: id }, visit);
  return undefined;
}
