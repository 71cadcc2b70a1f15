// What a person's home still holds of a persona that is being erased.
import { eq, sql } from 'drizzle-orm';
import type { PersonaId } from '../../core/identity.ts';
import type { Connection } from '../connection.ts';
import { events, flows, lines, nonces, settings } from './schema.ts';

/**
 * Whatever else waits may speak to the persona, and unsaid lines may quote the record, so none of them is kept; commands
 * and buttons still get their answer. Keys stay, so that a repeated delivery is not answered; keepsakes stay.
 */
export async function forgetPersona(connection: Connection, persona: PersonaId): Promise<void> {
  const { db, kept, exclusive, checkpoint } = connection;
  const spoken = sql`json_extract(${events.event}, '$.kind') not in ('command', 'choice')`;
  await exclusive(async () => {
    kept.forgetAll();
    await db.batch([
      db.update(events).set({ event: null }).where(spoken),
      db.update(lines).set({ say: null, turn: null, native: null, state: sql`iif(say is null, state, 'dropped')` }),
      db.delete(flows),
      db.delete(nonces),
      db.update(settings).set({ persona: null }).where(eq(settings.persona, persona)),
    ]);
  });
  await checkpoint();
}
