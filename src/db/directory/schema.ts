// Who is who. Ids are TEXT; times are milliseconds since 1970, UTC. A wrapped key is what `keys.ts` makes of a file's key.
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PlatformName } from '../../core/events.ts';
import type { PersonaId, PersonId } from '../../core/identity.ts';
import type { Notice } from '../../core/ports.ts';
import type { Language } from '../../core/settings.ts';

// The $type of a column is what this program alone writes into it; no other program writes this file.

export const people = sqliteTable('people', {
  id: text().$type<PersonId>().primaryKey(),
  wrappedKey: blob('wrapped_key', { mode: 'buffer' }).notNull(),
  createdAt: integer('created_at').notNull(),
});

export const accounts = sqliteTable(
  'accounts',
  {
    platform: text().$type<PlatformName>().notNull(),
    native: text().notNull(),
    person: text()
      .$type<PersonId>()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** Null: the account the person came in with. */
    joinedAt: integer('joined_at'),
  },
  (table) => [primaryKey({ columns: [table.platform, table.native] }), index('accounts_person').on(table.person)],
);

export const personas = sqliteTable(
  'personas',
  {
    id: text().$type<PersonaId>().primaryKey(),
    person: text()
      .$type<PersonId>()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    wrappedKey: blob('wrapped_key', { mode: 'buffer' }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('personas_person').on(table.person)],
);

/** Codes that join another account; one a person. */
export const links = sqliteTable('links', {
  person: text()
    .$type<PersonId>()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  /** Of the code, by the keyring. */
  mark: text().notNull().unique(),
  goodUntil: integer('good_until').notNull(),
});

type LinkAct = 'offered' | 'failed';

/** When codes were made, and when wrong ones were tried; each for an hour. Person is null for those who are not in. */
export const linkActs = sqliteTable(
  'link_acts',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    act: text().$type<LinkAct>().notNull(),
    person: text()
      .$type<PersonId>()
      .references(() => people.id, { onDelete: 'cascade' }),
    at: integer().notNull(),
  },
  (table) => [index('link_acts_person').on(table.person)],
);

/** Orders to erase. No foreign keys: an order outlives what it names. Counts are null until they were taken. */
export const erasures = sqliteTable('erasures', {
  id: text().primaryKey(),
  person: text().$type<PersonId>().notNull(),
  persona: text().$type<PersonaId>(),
  platform: text().$type<PlatformName>().notNull(),
  chat: text().notNull(),
  language: text().$type<Language>().notNull(),
  reflectionKept: integer('reflection_kept', { mode: 'boolean' }).notNull(),
  shutUntil: integer('shut_until'),
  checkIn: integer('check_in'),
  personas: integer(),
  messages: integer(),
  turns: integer(),
  files: integer(),
});

/** What the bot writes first. No foreign keys: a check-in outlives the person. */
export const notices = sqliteTable('notices', {
  id: text().primaryKey(),
  kind: text().$type<Notice['kind']>().notNull(),
  person: text().$type<PersonId>(),
  persona: text().$type<PersonaId>(),
  platform: text().$type<PlatformName>().notNull(),
  chat: text().notNull(),
  language: text().$type<Language>().notNull(),
  due: integer().notNull(),
  pausedAt: integer('paused_at'),
});

/** Accounts that asked not to be let in again. */
export const closedDoors = sqliteTable('closed_doors', {
  /** Of the account, by the keyring. */
  mark: text().primaryKey(),
  until: integer().notNull(),
});

/** One row: a known text wrapped with the master key, which tells a wrong key from a broken file. */
export const canaries = sqliteTable('canaries', {
  id: integer().primaryKey(),
  wrapped: blob({ mode: 'buffer' }).notNull(),
});
