// The voice beside what they really wrote: it answers messages whose answers it has not seen, as it has not seen those of
// the others that are held out with them.
import { type Exchange, exchangeAround } from '../archive/runs.ts';
import { recordWithout } from '../archive/without.ts';
import { mustHaveVoice } from '../care/safety.ts';
import type { Persona } from '../identity.ts';
import type { Memory } from '../memories/memory.ts';
import type { Vault } from '../ports.ts';
import type { Draft } from '../talk/draft.ts';
import type { Visit } from '../visit.ts';
import { choosing, layersThen, NO_ERAS, vaultThen } from './era.ts';
import type { PersonaLayers } from './layers.ts';
import { answerTo } from './likeness/answering.ts';

export interface Unseen {
  /** By the id of the user's message; one that is not there any more is absent. */
  readonly exchanges: ReadonlyMap<number, Exchange>;
  /** undefined where there is no such exchange. Nothing is stored. */
  answer(id: number): Promise<Draft | undefined>;
}

/** Messages around one that is held out. */
const BEFORE = 6;
const AFTER = 8;

export interface Blindfold {
  /** Without any contrasts, to see what the voice does of its own accord. */
  readonly plain?: boolean;
  /** As if the record had ended there (wall-clock seconds). */
  readonly until?: number | undefined;
}

/** In the era that was chosen. Neither recall, examples, contrasts nor memories then hold what is held out. */
export async function unseen(
  heldOut: readonly number[],
  persona: Persona,
  visit: Visit,
  { plain = false, until }: Blindfold = {},
): Promise<Unseen> {
  const whole = await visit.ports.vaults.open(persona.id);
  const { contrasts, ...kept } = await whole.persona.read();
  mustHaveVoice(kept);
  const layers = await endedAt(until, plain ? kept : { ...kept, contrasts }, whole);
  const then = vaultThen(whole, layers);
  const near = await whole.record.aroundAll(heldOut, BEFORE, AFTER);
  const exchanges = new Map(
    heldOut.flatMap((id, i) => {
      const exchange = exchangeAround(near[i] ?? [], id);
      return exchange ? [[id, exchange] as const] : [];
    }),
  );
  const vault = vaultWithout(then, hiddenIn([...exchanges.values()]));
  const persons = { ...vault.persona, read: async () => layersThen(layers) };
  return {
    exchanges,
    async answer(id) {
      const exchange = exchanges.get(id);
      if (!exchange) return undefined;
      const before = exchange.before.length > 0 ? [{ mine: [], theirs: exchange.before }] : [];
      return answerTo({ ...exchange, before }, { ...visit, persona, vault: { ...vault, persona: persons } });
    },
  };
}

/** An era that ends there, with the style of what came before. */
async function endedAt(until: number | undefined, layers: PersonaLayers, vault: Vault): Promise<PersonaLayers> {
  if (until === undefined) return layers;
  const { eras = NO_ERAS } = layers;
  const from = eras.chosen?.from ?? (await vault.record.summary()).first ?? until;
  return { ...layers, eras: await choosing(eras, vault, { from, to: until }) };
}

export const hiddenIn = (exchanges: readonly Exchange[]): ReadonlySet<number> =>
  new Set(exchanges.flatMap(({ mine, theirs }) => [...mine, ...theirs].map(({ id }) => id)));

function vaultWithout(vault: Vault, hidden: ReadonlySet<number>): Vault {
  const isSeen = ({ evidence }: Memory): boolean => !evidence.some((id) => hidden.has(id));
  return {
    ...vault,
    record: recordWithout(vault.record, hidden),
    memories: {
      ...vault.memories,
      search: async (terms, limit) =>
        (await vault.memories.search(terms, limit + hidden.size)).filter(isSeen).slice(0, limit),
    },
  };
}
