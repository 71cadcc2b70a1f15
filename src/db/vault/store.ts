// An open vault as the core knows it.
import { asc, desc, eq, placeholder } from 'drizzle-orm';
import type { PersonaLayers } from '../../core/persona/layers.ts';
import type { TalkStore, Vault } from '../../core/ports.ts';
import type { Turn } from '../../core/talk/history.ts';
import type { Connection } from '../connection.ts';
import { distillationStore } from './distillation.ts';
import { memoryStore } from './memories.ts';
import { postStore } from './posts.ts';
import { everything, recordStore } from './record.ts';
import { layers, ownWords, turns } from './schema.ts';
import { sqlOf } from './sql.ts';
import { thumbnailsOf } from './thumbnails.ts';
import { versionStore } from './versions.ts';

export function openVault(connection: Connection): Vault {
  const sql = sqlOf(connection);
  const record = recordStore(sql);
  return {
    record: {
      ...record,
      async removeSource(id) {
        const removed = await record.removeSource(id);
        await connection.checkpoint();
        return removed;
      },
    },
    talk: talkStore(connection),
    persona: personaLayers(connection),
    memories: memoryStore(connection),
    thumbnails: thumbnailsOf(connection),
    versions: versionStore(connection),
    distillation: distillationStore(connection),
    posts: postStore(connection),
    ownWords: ownWordsOf(connection),
    everything: () => everything(sql),
  };
}

/** Turns read at once where all of them are. */
const PAGE = 200;

// Queries that every turn of talk asks are prepared, as in the person's own database.

function talkStore({ db, exclusive }: Connection): TalkStore {
  const byId = db
    .select()
    .from(turns)
    .where(eq(turns.id, placeholder('id')))
    .prepare();
  const newest = db.select().from(turns).orderBy(desc(turns.number)).limit(placeholder('limit')).prepare();
  return {
    add: (turn) =>
      exclusive(async () => {
        await db.insert(turns).values(turn).onConflictDoNothing();
      }),
    async find(id) {
      const row = await exclusive(() => byId.get({ id }));
      return row && turnOf(row);
    },
    replace: (id, turn) =>
      exclusive(async () => {
        const known = await db.select({ id: turns.id }).from(turns).where(eq(turns.id, turn.id)).get();
        if (!known)
          await db
            .update(turns)
            .set({ memories: null, posts: null, ...turn })
            .where(eq(turns.id, id))
            .run();
      }),
    amend: (id, heard) =>
      exclusive(async () => {
        await db.update(turns).set({ heard }).where(eq(turns.id, id));
      }),
    async recent(limit) {
      const rows = await exclusive(() => newest.all({ limit }));
      return rows.map(turnOf).reverse();
    },
    async *all() {
      for (let read = 0; ; read += PAGE) {
        const page = await exclusive(() => db.select().from(turns).orderBy(asc(turns.number)).limit(PAGE).offset(read));
        yield* page.map(turnOf);
        if (page.length < PAGE) return;
      }
    },
  };
}

const turnOf = ({ number: _, memories, posts, ...turn }: typeof turns.$inferSelect): Turn => ({
  ...turn,
  ...(memories && { memories }),
  ...(posts && { posts }),
});

const NO_LAYERS: PersonaLayers = { aboutUs: undefined, aboutThem: undefined, style: undefined, farewell: undefined };

function personaLayers({ db, exclusive }: Connection): Vault['persona'] {
  const query = db.select().from(layers).prepare();
  return {
    async read() {
      const rows = await exclusive(() => query.all());
      return { ...NO_LAYERS, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
    },
    write: (patch) =>
      exclusive(async () => {
        const [first, ...rest] = Object.entries(patch).map(([key, value]) =>
          value === undefined
            ? db.delete(layers).where(eq(layers.key, key))
            : db.insert(layers).values({ key, value }).onConflictDoUpdate({ target: layers.key, set: { value } }),
        );
        if (first) await db.batch([first, ...rest]);
      }),
  };
}

const ownWordsOf = ({ db, exclusive }: Connection): Vault['ownWords'] => ({
  add: (words) =>
    exclusive(async () => {
      await db.insert(ownWords).values(words);
    }),
  all: () =>
    exclusive(() =>
      db.select({ kind: ownWords.kind, text: ownWords.text, at: ownWords.at }).from(ownWords).orderBy(asc(ownWords.id)),
    ),
});
