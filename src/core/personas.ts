// Which persona is meant.
import { z } from 'zod';
import { mustHaveVoice } from './care/safety.ts';
import type { Persona, PersonaId } from './identity.ts';
import type { Visit } from './visit.ts';

/** As the state of a flow keeps it. */
export const personaId = z.string().transform((id) => id as PersonaId); // a brand; the id was stored from one

/** By its id, also as a button brings it. undefined: it was erased since, or none is meant. */
export async function findPersona(id: string | undefined, { ports, person }: Visit): Promise<Persona | undefined> {
  return (await ports.directory.personas(person)).find((each) => each.id === id);
}

/** The same. Throws UserError 'record-only' where there is a record and no persona. */
export async function findVoice(id: string | undefined, visit: Visit): Promise<Persona | undefined> {
  const persona = await findPersona(id, visit);
  if (persona) mustHaveVoice(await (await visit.ports.vaults.open(persona.id)).persona.read());
  return persona;
}
