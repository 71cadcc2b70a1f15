// Which persona is meant.
import { z } from 'zod';
import type { Persona, PersonaId } from './identity.ts';
import type { Visit } from './visit.ts';

/** As the state of a flow keeps it. */
export const personaId = z.string().transform((id) => id as PersonaId); // a brand; the id was stored from one

/** undefined: it was erased since. */
export async function findPersona(id: PersonaId | undefined, { ports, person }: Visit): Promise<Persona | undefined> {
  return (await ports.directory.personas(person)).find((each) => each.id === id);
}
