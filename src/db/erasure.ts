// Erasing. The order is on disk before anything is destroyed, every step can be done again, and the keys go first: what a
// crash leaves is unreadable already.
import { asc, eq } from 'drizzle-orm';
import type { PersonaId, PersonId } from '../core/identity.ts';
import type { Erased, ErasureOrder, Erasures, Log } from '../core/ports.ts';
import type { Connection, DatabaseFile } from './connection.ts';
import { accounts, erasures, notices, people, personas } from './directory/schema.ts';
import { destroyDatabase, exists, type Folder } from './files.ts';
import { WRAPPED_BYTES } from './keys.ts';
import { forgetPersona } from './person/forget.ts';
import type { Pool } from './pool.ts';
import { openVault } from './vault/store.ts';
import { openVaultFile, type VaultShelf } from './vaults.ts';

export interface ErasureParts {
  /** The directory's. */
  readonly connection: Connection;
  readonly folder: Folder;
  readonly homes: Pool<PersonId>;
  readonly vaults: VaultShelf;
  /** A vault by its wrapped key, which the directory no longer gives; undefined when that key was destroyed. */
  fileOf(persona: PersonaId, wrapped: Uint8Array): DatabaseFile | undefined;
  readonly log: Log;
}

type Step = (order: ErasureOrder, parts: ErasureParts) => Promise<void>;

/** In this order. Each may be done again after any of the later ones. */
export const STEPS: readonly Step[] = [count, destroyKeys, destroyFiles, tidyHome, forgetRows];

export function openErasures(parts: ErasureParts): Erasures {
  const { db, exclusive, checkpoint } = parts.connection;
  /** Asked for before and after everything that is answered. */
  let unfinished: Promise<readonly ErasureOrder[]> | undefined;

  async function read(): Promise<readonly ErasureOrder[]> {
    const rows = await exclusive(() => db.select().from(erasures).orderBy(asc(erasures.id)).all());
    return rows.map(({ personas: _1, messages: _2, turns: _3, files: _4, ...order }) => ({
      ...order,
      persona: order.persona ?? undefined,
      shutUntil: order.shutUntil ?? undefined,
      checkIn: order.checkIn ?? undefined,
    }));
  }
  return {
    async order(order) {
      const insert = db.insert(erasures).values(orderRow(order));
      const forgetAccounts = db.delete(accounts).where(eq(accounts.person, order.person));
      unfinished = undefined;
      await exclusive(() =>
        db.batch(order.persona ? [insert.onConflictDoNothing()] : [insert.onConflictDoNothing(), forgetAccounts]),
      );
      await shut(order, parts);
    },
    unfinished() {
      const reading = unfinished ?? read();
      unfinished = reading;
      reading.catch(() => {
        if (unfinished === reading) unfinished = undefined;
      });
      return reading;
    },
    async carryOut(order) {
      // Not again: lines that were queued since, the receipt among them, are not of what was erased.
      if (!(await isDone(order, parts))) for (const step of STEPS) await step(order, parts);
      return (await countsOf(order, parts)) ?? NOTHING;
    },
    async close(id) {
      unfinished = undefined;
      await exclusive(() => db.delete(erasures).where(eq(erasures.id, id)).run());
      await checkpoint();
    },
  };
}

export const orderRow = (order: ErasureOrder): typeof erasures.$inferInsert => ({
  ...order,
  persona: order.persona ?? null,
});

const NOTHING: Erased = { personas: 0, messages: 0, turns: 0, files: 0 };

const namedBy = (order: ErasureOrder) =>
  order.persona === undefined ? eq(personas.person, order.person) : eq(personas.id, order.persona);

/** The vaults that the order names and that are still in the directory. */
function vaultsOf(order: ErasureOrder, { connection: { db, exclusive } }: ErasureParts) {
  const query = db.select({ id: personas.id, wrappedKey: personas.wrappedKey }).from(personas);
  return exclusive(() => query.where(namedBy(order)).all());
}

async function shut(order: ErasureOrder, parts: ErasureParts): Promise<void> {
  for (const { id } of await vaultsOf(order, parts)) await parts.vaults.close(id);
  if (order.persona === undefined) await parts.homes.close(order.person);
}

/** Forgetting the rows is the last step. */
async function isDone(order: ErasureOrder, parts: ErasureParts): Promise<boolean> {
  const { db, exclusive } = parts.connection;
  if (order.persona !== undefined) return (await vaultsOf(order, parts)).length === 0;
  return (await exclusive(() => db.select().from(people).where(eq(people.id, order.person)).get())) === undefined;
}

async function countsOf(order: ErasureOrder, { connection }: ErasureParts): Promise<Erased | undefined> {
  const { db, exclusive } = connection;
  const row = await exclusive(() => db.select().from(erasures).where(eq(erasures.id, order.id)).get());
  if (!row || row.personas === null) return undefined;
  return { personas: row.personas, messages: row.messages ?? 0, turns: row.turns ?? 0, files: row.files ?? 0 };
}

/** What the receipt will say, kept with the order while it can still be known. Empties the logs on the way. */
async function count(order: ErasureOrder, parts: ErasureParts): Promise<void> {
  if (await countsOf(order, parts)) return;
  const erased = { ...NOTHING };
  for (const { id, wrappedKey } of await vaultsOf(order, parts)) {
    await parts.vaults.returned(id);
    const inside = await countVault(id, parts.fileOf(id, wrappedKey), parts);
    erased.personas += 1;
    erased.messages += inside.messages;
    erased.turns += inside.turns;
    erased.files += (await exists(parts.folder.vault(id))) ? 1 : 0;
  }
  if (order.persona === undefined && (await exists(parts.folder.home(order.person)))) erased.files += 1;
  const { db, exclusive } = parts.connection;
  await exclusive(() => db.update(erasures).set(erased).where(eq(erasures.id, order.id)).run());
}

type Inside = Pick<Erased, 'messages' | 'turns'>;

async function countVault(id: PersonaId, file: DatabaseFile | undefined, { log }: ErasureParts): Promise<Inside> {
  if (!file || !(await exists(file.path))) return { messages: 0, turns: 0 };
  try {
    return await countRows(file, log);
  } catch (error) {
    // A vault too broken to be read is erased all the same.
    log.error('vault-not-counted', error, { persona: id });
    return { messages: 0, turns: 0 };
  }
}

async function countRows(file: DatabaseFile, log: Log): Promise<Inside> {
  const connection = await openVaultFile(file, log);
  try {
    const vault = openVault(connection);
    const { mine, theirs } = await vault.record.summary();
    let turns = 0;
    for await (const _ of vault.talk.all()) turns += 1;
    await connection.checkpoint();
    return { messages: mine + theirs, turns };
  } finally {
    await connection.close();
  }
}

async function destroyKeys(order: ErasureOrder, { connection }: ErasureParts): Promise<void> {
  const { db, exclusive, checkpoint } = connection;
  const wrappedKey = Buffer.alloc(WRAPPED_BYTES);
  const vaults = db.update(personas).set({ wrappedKey }).where(namedBy(order));
  const home = db.update(people).set({ wrappedKey }).where(eq(people.id, order.person));
  await exclusive(() => db.batch(order.persona === undefined ? [vaults, home] : [vaults]));
  await checkpoint();
}

async function destroyFiles(order: ErasureOrder, parts: ErasureParts): Promise<void> {
  await shut(order, parts);
  for (const { id } of await vaultsOf(order, parts)) {
    await parts.vaults.returned(id);
    await destroyDatabase(parts.folder.vault(id));
  }
  if (order.persona === undefined) await destroyDatabase(parts.folder.home(order.person));
}

async function tidyHome({ person, persona }: ErasureOrder, { homes, connection }: ErasureParts): Promise<void> {
  if (persona === undefined || (await isErased(person, connection))) return;
  await forgetPersona(await homes.open(person), persona);
}

/** The person is gone, or an order of their own names everything. */
async function isErased(person: PersonId, { db, exclusive }: Connection): Promise<boolean> {
  const rows = await exclusive(() => db.select().from(erasures).where(eq(erasures.person, person)).all());
  const known = await exclusive(() => db.select({ id: people.id }).from(people).where(eq(people.id, person)).get());
  return known === undefined || rows.some((row) => row.persona === null);
}

async function forgetRows(order: ErasureOrder, { connection }: ErasureParts): Promise<void> {
  const { db, kept, exclusive, checkpoint } = connection;
  const vaults = db.delete(personas).where(namedBy(order));
  const person = db.delete(people).where(eq(people.id, order.person));
  const named = order.persona === undefined ? eq(notices.person, order.person) : eq(notices.persona, order.persona);
  const forgetNotices = db.delete(notices).where(named);
  await exclusive(async () => {
    kept.forgetAll();
    await db.batch(order.persona === undefined ? [vaults, person, forgetNotices] : [vaults, forgetNotices]);
  });
  await checkpoint();
}
