// Who is spoken with, and the record behind them.
import { mustHaveVoice } from '../care/safety.ts';
import type { Persona } from '../identity.ts';
import { layersThen, vaultThen } from '../persona/era.ts';
import type { PersonaLayers } from '../persona/layers.ts';
import { findPersona } from '../personas.ts';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';

/** The persona that is spoken with, and what there is of it. */
export interface Table {
  readonly persona: Persona;
  readonly vault: Vault;
  readonly layers: PersonaLayers;
}

/** undefined where nobody is spoken with. Throws UserError 'record-only' where there is a record and no persona. */
export async function seated(visit: Visit): Promise<Table | undefined> {
  const table = await atRecord(visit);
  if (table) mustHaveVoice(table.layers);
  return table;
}

/** The same, also where there is no persona: for what looks at the record and lets nobody speak. */
export async function atRecord(visit: Visit): Promise<Table | undefined> {
  const persona = await findPersona(visit.settings.persona, visit);
  if (!persona) return undefined;
  const vault = await visit.ports.vaults.open(persona.id);
  const layers = await vault.persona.read();
  return { persona, vault: vaultThen(vault, layers), layers: layersThen(layers) };
}
