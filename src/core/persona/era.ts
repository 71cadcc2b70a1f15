// Which era of the record a persona is: talk, recall and memory then see nothing of the others.
import { type Era, erasOf } from '../archive/eras.ts';
import { recordWithin } from '../archive/within.ts';
import type { Memory } from '../memories/memory.ts';
import type { Span, Vault } from '../ports.ts';
import { characterWithin } from './character.ts';
import type { PersonaLayers } from './layers.ts';
import { measureStyle } from './measure.ts';
import type { StyleCard } from './style.ts';

/** What the user said about the eras, and which one was chosen. */
export interface Eras {
  /** A name stands for the era that holds the day. */
  readonly names: readonly { readonly at: number; readonly name: string }[];
  /** The first second of the day on which it ended, as the user says; undefined where nobody said. */
  readonly endedOn: number | undefined;
  readonly chosen: (Span & { readonly style: StyleCard }) | undefined;
}

export const NO_ERAS: Eras = { names: [], endedOn: undefined, chosen: undefined };

export interface NamedEra extends Era {
  readonly name: string | undefined;
}

export async function namedEras({ record }: Vault, { names, endedOn }: Eras): Promise<readonly NamedEra[]> {
  const eras = await erasOf(record, endedOn);
  return eras.map((era) => ({ ...era, name: names.find(({ at }) => at >= era.from && at < era.to)?.name }));
}

/** The name of the era around that day, in place of another one. */
export const withName = (eras: Eras, { from, to }: Span, name: string): Eras => ({
  ...eras,
  names: [...eras.names.filter(({ at }) => at < from || at >= to), { at: Math.floor((from + to) / 2), name }],
});

/** Measures how they wrote then. */
export async function choosing(eras: Eras, { record }: Vault, { from, to }: Span): Promise<Eras> {
  const span = { from, to };
  return { ...eras, chosen: { ...span, style: await measureStyle(recordWithin(record, span)) } };
}

/** After the record changed: they wrote otherwise then, or nothing of that time is left. */
export async function erasAnew(vault: Vault): Promise<void> {
  const { eras } = await vault.persona.read();
  if (!eras?.chosen) return;
  const left = await recordWithin(vault.record, eras.chosen).slice({ by: 'them', limit: 1, untimed: true });
  await vault.persona.write({
    eras: left.length > 0 ? await choosing(eras, vault, eras.chosen) : { ...eras, chosen: undefined },
  });
}

/** Memories looked at for each that is wanted: many are of other times. */
const WIDER = 8;

/** The vault as it is seen from the chosen era; all of it where none was chosen. */
export function vaultThen(vault: Vault, { eras }: PersonaLayers): Vault {
  const span = eras?.chosen;
  if (!span) return vault;
  const isThen = ({ when }: Memory): boolean => when === undefined || (when.from < span.to && when.to >= span.from);
  return {
    ...vault,
    record: recordWithin(vault.record, span),
    posts: { ...vault.posts, search: (terms, by, limit) => vault.posts.search(terms, by, limit, span) },
    memories: {
      ...vault.memories,
      search: async (terms, limit) =>
        (await vault.memories.search(terms, WIDER * limit)).filter(isThen).slice(0, limit),
      during: async (meant, limit, kind) =>
        (await vault.memories.during(meant, WIDER * limit, kind)).filter(isThen).slice(0, limit),
    },
  };
}

export const layersThen = (layers: PersonaLayers): PersonaLayers =>
  layers.eras?.chosen
    ? {
        ...layers,
        style: layers.eras.chosen.style,
        character: layers.character && characterWithin(layers.character, layers.eras.chosen),
      }
    : layers;
