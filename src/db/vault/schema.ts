// One persona's database. The full-text index over it (`search`, and `search_terms` that counts its words) is made by a
// migration of its own, because drizzle knows no virtual tables:
//   search        contentless; rowid is the message's id; `me` and `them` hold its tokens, one of the two. Rows leave it by
//                 its 'delete' command with the old tokens: a plain DELETE is an error, and `contentless_delete` would
//                 leave the words in the file.
//   search_terms  how many messages hold a token.
import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { MessageKind, Side } from '../../core/archive/message.ts';
import type { ReadChunk } from '../../core/distillation/store.ts';
import type { MemoryBody } from '../../core/memories/memory.ts';
import type { Cause } from '../../core/persona/versions.ts';
import type { OwnWords, SourceSummary } from '../../core/ports.ts';
import type { Turn } from '../../core/talk/history.ts';

// The $type of a column is what this folder wrote into it; nothing else writes this file.

/** Kinds are stored as their place in this list: new ones go to the end. */
export const KINDS: readonly MessageKind[] = [
  'text',
  'photo',
  'video',
  'voice',
  'audio',
  'sticker',
  'gif',
  'file',
  'location',
  'contact',
  'poll',
  'link',
  'call',
  'deleted',
  'media',
  'system',
];

/** One import each, and one for everything the person remembered. */
export const sources = sqliteTable('sources', {
  id: integer().primaryKey(),
  /** As `Findings.format`; 'remembered' for lines that no file held. */
  format: text().notNull(),
  conversation: text().notNull(),
  /** Seconds since 1970, UTC, by the machine's clock. */
  importedAt: integer('imported_at').notNull().default(sql`(unixepoch())`),
  messages: integer().notNull(),
  added: integer().notNull(),
  /** What follows is null for sources of an older version. The other side's names as the file has them. */
  others: text({ mode: 'json' }).$type<readonly string[]>(),
  /** Of the file's own messages, as `messages.at`. */
  first: integer(),
  last: integer(),
  /** As `SourceSummary.clock` and `.zone`. */
  clock: text().$type<SourceSummary['clock']>(),
  zone: text(),
  /** Whether its times tell seconds. */
  seconds: integer({ mode: 'boolean' }),
});

/**
 * Messages that a source held when the vault had them already: `first` to `last` are ids. A message belongs to its own
 * `source` and to all of these, and leaves with the last of them. One file after another makes few, long runs.
 */
export const shared = sqliteTable(
  'shared',
  {
    id: integer().primaryKey(),
    source: integer().notNull(),
    first: integer().notNull(),
    last: integer().notNull(),
  },
  (table) => [index('shared_source').on(table.source)],
);

export const participants = sqliteTable(
  'participants',
  {
    id: integer().primaryKey(),
    name: text().notNull(),
    side: text().$type<Side>().notNull(),
    /** How many messages of theirs are stored: counting them anew would read the whole file. */
    messages: integer().notNull(),
  },
  (table) => [unique().on(table.name, table.side)],
);

export const messages = sqliteTable(
  'messages',
  {
    id: integer().primaryKey(),
    source: integer().notNull(),
    /** Null exactly for kind 'system'. */
    participant: integer(),
    /** `ParsedMessage.wall` and `.offset`. */
    at: integer(),
    offset: integer(),
    kind: integer().notNull(),
    text: text().notNull(),
    native: text(),
    replyTo: text('reply_to'),
  },
  (table) => [index('messages_at').on(table.at)],
);

/** `PersonaLayers`, one row for each layer that is set. */
export const layers = sqliteTable('layers', {
  key: text().primaryKey(),
  value: text({ mode: 'json' }).$type<unknown>().notNull(),
});

export const turns = sqliteTable('turns', {
  number: integer().primaryKey({ autoIncrement: true }),
  id: text().notNull().unique(),
  at: integer().notNull(),
  heard: text({ mode: 'json' }).$type<Turn['heard']>().notNull(),
  said: text({ mode: 'json' }).$type<Turn['said']>().notNull(),
  voice: text().$type<Turn['voice']>().notNull(),
  evidence: text({ mode: 'json' }).$type<Turn['evidence']>().notNull(),
  /** Null where the model was shown none. */
  memories: text({ mode: 'json' }).$type<readonly number[]>(),
  posts: text({ mode: 'json' }).$type<readonly number[]>(),
});

/** `Memory`. The full-text index over it is `memory_search`, like `search` above. */
export const memories = sqliteTable('memories', {
  id: integer().primaryKey(),
  body: text({ mode: 'json' }).$type<MemoryBody>().notNull(),
});

/** Small pictures of photos: JPEG. */
export const thumbnails = sqliteTable('thumbnails', {
  memory: integer().primaryKey(),
  jpeg: blob({ mode: 'buffer' }).notNull(),
});

/** Ids of the messages that showed a memory which the person forgot. */
export const forgotten = sqliteTable('forgotten', {
  message: integer().primaryKey(),
});

export const versions = sqliteTable('versions', {
  number: integer().primaryKey({ autoIncrement: true }),
  at: integer().notNull(),
  cause: text().$type<Cause>().notNull(),
  backTo: integer('back_to'),
});

/** What a version changed: a layer of `layers`, or a memory. JSON as those hold it; null where there was or is none. */
export const versionChanges = sqliteTable(
  'version_changes',
  {
    id: integer().primaryKey(),
    version: integer().notNull(),
    /** A layer's key, or 'memory'. */
    part: text().notNull(),
    memory: integer(),
    before: text(),
    after: text(),
  },
  (table) => [index('version_changes_version').on(table.version), index('version_changes_memory').on(table.memory)],
);

/** `ReadChunk`. */
export const chunks = sqliteTable('chunks', {
  first: integer().primaryKey(),
  last: integer().notNull(),
  messages: integer().notNull(),
  state: text().$type<ReadChunk['state']>().notNull(),
  findings: text({ mode: 'json' }).$type<ReadChunk['findings']>().notNull(),
});

/** `PostSource`. */
export const postSources = sqliteTable('post_sources', {
  /** Never given twice. */
  id: integer().primaryKey({ autoIncrement: true }),
  format: text().notNull(),
  side: text().$type<Side>().notNull(),
  author: text().notNull(),
  posts: integer().notNull(),
  first: integer(),
  last: integer(),
  importedAt: integer('imported_at').notNull().default(sql`(unixepoch())`),
});

/** `Post`. The full-text index over it is `post_search`, like `search` above. */
export const posts = sqliteTable(
  'posts',
  {
    /** Never given twice: turns of talk name them. */
    id: integer().primaryKey({ autoIncrement: true }),
    source: integer().notNull(),
    at: integer(),
    text: text().notNull(),
  },
  (table) => [index('posts_source').on(table.source, table.at)],
);

/** What posts were that the person changed or took out: the file they came from must not bring them back. */
export const postsBefore = sqliteTable(
  'posts_before',
  {
    source: integer().notNull(),
    /** `markOf`. */
    mark: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.mark] })],
);

export const ownWords = sqliteTable('own_words', {
  id: integer().primaryKey({ autoIncrement: true }),
  kind: text().$type<OwnWords['kind']>().notNull(),
  text: text().notNull(),
  at: integer().notNull(),
});
