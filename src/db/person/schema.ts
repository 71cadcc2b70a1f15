// One person's small database. JSON columns hold what this program alone writes, and are null once they are blanked.
import { sql } from 'drizzle-orm';
import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CareState } from '../../core/care/state.ts';
import type { Incoming, PlatformName, Say } from '../../core/events.ts';
import type { PersonaId } from '../../core/identity.ts';
import type { Keepsake } from '../../core/ports.ts';
import type { Language, ModeName, Theme } from '../../core/settings.ts';

// The $type of a column is what `store.ts` wrote into it; nothing else writes this file.

/** The inbox. The key stays when the event is blanked, so that a repeated delivery can be told. */
export const events = sqliteTable(
  'events',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    key: text().notNull().unique(),
    /** Null: done. */
    event: text({ mode: 'json' }).$type<Incoming>(),
  },
  (table) => [index('events_pending').on(table.number).where(sql`event is not null`)],
);

type LineState = 'queued' | 'sending' | 'delivered' | 'lost' | 'dropped';

/** The outbox. */
export const lines = sqliteTable(
  'lines',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    key: text().notNull().unique(),
    platform: text().$type<PlatformName>().notNull(),
    chat: text().notNull(),
    /** Null: nothing is left to be said. */
    say: text({ mode: 'json' }).$type<Say>(),
    pauseMs: integer('pause_ms').notNull(),
    state: text().$type<LineState>().notNull(),
    /** The turn of talk, for a persona's line. */
    turn: text(),
    native: text(),
  },
  (table) => [index('lines_waiting').on(table.id).where(sql`say is not null`), index('lines_native').on(table.native)],
);

/** One row at most. */
export const flows = sqliteTable('flows', {
  id: integer().primaryKey(),
  name: text().notNull(),
  state: text({ mode: 'json' }).$type<unknown>(),
  nonce: text().notNull(),
  event: text({ mode: 'json' }).$type<Incoming>().notNull(),
  arrived: integer({ mode: 'boolean' }).notNull(),
});

export const nonces = sqliteTable('nonces', {
  owner: text().primaryKey(),
  nonce: text().notNull(),
});

export const keepsakes = sqliteTable('keepsakes', {
  id: integer().primaryKey({ autoIncrement: true }),
  kind: text().$type<Keepsake['kind']>().notNull(),
  title: text().notNull(),
  text: text().notNull(),
  at: integer().notNull(),
});

/** What models used up, one row for each session in each month: see `Spent`. `first` and `last` in ms since 1970, UTC. */
export const spending = sqliteTable('spending', {
  id: integer().primaryKey({ autoIncrement: true }),
  first: integer().notNull(),
  last: integer().notNull(),
  requests: integer().notNull(),
  inputTokens: integer('input_tokens').notNull(),
  cacheReadTokens: integer('cache_read_tokens').notNull(),
  cacheWriteTokens: integer('cache_write_tokens').notNull(),
  outputTokens: integer('output_tokens').notNull(),
  usd: real().notNull(),
  unpriced: integer().notNull(),
});

/** One row at most; none means that there was nothing to care for. */
export const care = sqliteTable('care', {
  id: integer().primaryKey(),
  /** What is missing in an older row stands as in `CALM`. */
  state: text({ mode: 'json' }).$type<Partial<CareState>>().notNull(),
});

/** One row at most; none means nothing was ever changed. */
export const settings = sqliteTable('settings', {
  id: integer().primaryKey(),
  language: text().$type<Language>().notNull(),
  persona: text().$type<PersonaId>(),
  mode: text().$type<ModeName>().notNull(),
  zone: text(),
  theme: text().$type<Theme>(),
});
