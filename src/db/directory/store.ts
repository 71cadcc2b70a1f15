// Who is who, and the wrapped key of every file. What an order to erase names is not found here any more.
import { and, asc, eq, isNull, notExists, or, placeholder, type SQL, sql } from 'drizzle-orm';
import type { Account, Persona, PersonaId, PersonId } from '../../core/identity.ts';
import type { Directory } from '../../core/ports.ts';
import type { Connection } from '../connection.ts';
import { type Keyring, newFileKey } from '../keys.ts';
import { accounts, erasures, people, personas } from './schema.ts';

/** The directory as the storage sees it: with the keys. undefined: there is no such file, or it is being erased. */
export interface DirectoryStore extends Directory {
  keyOfPerson(person: PersonId): Promise<Uint8Array | undefined>;
  keyOfPersona(persona: PersonaId): Promise<Uint8Array | undefined>;
  personOf(persona: PersonaId): Promise<PersonId | undefined>;
}

export function openDirectory(connection: Connection, keyring: Keyring, newId: () => string): DirectoryStore {
  const { db, exclusive } = connection;
  const noOrder = (which: SQL | undefined) => notExists(db.select({ one: sql`1` }).from(erasures).where(which));
  const personOrdered = (person: typeof people.id | typeof personas.person) =>
    and(eq(erasures.person, person), isNull(erasures.persona));
  const personKept = noOrder(personOrdered(people.id));
  const personaKept = noOrder(or(eq(erasures.persona, personas.id), personOrdered(personas.person)));

  // Asked in every turn of talk.
  const byAccount = db
    .select({ person: accounts.person })
    .from(accounts)
    .where(and(eq(accounts.platform, placeholder('platform')), eq(accounts.native, placeholder('native'))))
    .prepare();
  const { id, name, createdAt } = personas;
  const byPerson = db
    .select({ id, person: personas.person, name, createdAt })
    .from(personas)
    .where(and(eq(personas.person, placeholder('person')), personaKept))
    .orderBy(asc(createdAt), sql`rowid`)
    .prepare();

  const find = async ({ platform, native }: Account): Promise<PersonId | undefined> =>
    (await byAccount.get({ platform, native }))?.person;

  async function makePerson({ platform, native }: Account, at: number): Promise<PersonId> {
    // A fresh random id is a PersonId by being made one here.
    const id = newId() as PersonId;
    const wrappedKey = keyring.wrap(newFileKey(), id);
    await db.batch([
      db.insert(people).values({ id, wrappedKey, createdAt: at }),
      db.insert(accounts).values({ platform, native, person: id }),
    ]);
    return id;
  }

  async function makePersona(person: PersonId, name: string, at: number): Promise<Persona> {
    // A fresh random id is a PersonaId by being made one here.
    const persona = { id: newId() as PersonaId, person, name, createdAt: at };
    await db.insert(personas).values({ ...persona, wrappedKey: keyring.wrap(newFileKey(), persona.id) });
    return persona;
  }

  return {
    find: (account) => exclusive(() => find(account)),
    admit: (account, at) => exclusive(async () => (await find(account)) ?? makePerson(account, at)),
    async people() {
      const query = db.select({ id: people.id }).from(people).where(personKept);
      return (await exclusive(() => query.orderBy(asc(people.createdAt), sql`rowid`).all())).map(({ id }) => id);
    },
    personas: (person) => exclusive(() => byPerson.all({ person })),
    addPersona: (person, name, at) => exclusive(() => makePersona(person, withoutNul(name), at)),
    async renamePersona(persona, name) {
      const update = db.update(personas).set({ name: withoutNul(name) });
      await exclusive(() => update.where(eq(personas.id, persona)).run());
    },
    async keyOfPerson(person) {
      const query = db.select({ key: people.wrappedKey }).from(people);
      const row = await exclusive(() => query.where(and(eq(people.id, person), personKept)).get());
      return row && keyring.unwrap(row.key, person);
    },
    async keyOfPersona(persona) {
      const query = db.select({ key: personas.wrappedKey }).from(personas);
      const row = await exclusive(() => query.where(and(eq(personas.id, persona), personaKept)).get());
      return row && keyring.unwrap(row.key, persona);
    },
    async personOf(persona) {
      const query = db.select({ person: personas.person }).from(personas).where(eq(personas.id, persona));
      return (await exclusive(() => query.get()))?.person;
    },
  };
}

/** SQLite ends a text at NUL in some of its functions. */
const withoutNul = (text: string): string => text.replaceAll('\0', '');
