// An open vault as the core knows it.
import { asc, desc, eq, placeholder } from 'drizzle-orm';
import type { PersonaLayers } from '../../core/persona/layers.ts';
import type { TalkStore, Vault } from '../../core/ports.ts';
import type { Turn } from '../../core/talk/history.ts';
import type { Connection } from '../connection.ts';
import type { Kept } from '../kept.ts';
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
  const { forget: forgetLayers, ...persona } = personaLayers(connection);
  return {
    record: {
      ...record,
      async removeSource(id) {
        const removed = await record.removeSource(id).finally(connection.kept.forgetAll); // layers and turns lose what it showed
        await connection.checkpoint();
        return removed;
      },
    },
    talk: talkStore(connection),
    persona,
    memories: memoryStore(connection),
    thumbnails: thumbnailsOf(connection),
    versions: versionStore(connection, forgetLayers),
    distillation: distillationStore(connection),
    posts: postStore(connection),
    ownWords: ownWordsOf(connection),
    everything: () => everything(sql),
  };
}

/** Turns read at once where all of them are. */
const PAGE = 200;
/** The newest turns, which are kept in memory: as many as a turn of talk looks back on. */
const KEPT = 100;

// What every turn of talk asks for is kept in memory, as of the person's own database.

function talkStore({ db, kept, exclusive }: Connection): TalkStore {
  const byId = db
    .select()
    .from(turns)
    .where(eq(turns.id, placeholder('id')))
    .prepare();
  const newest = db.select().from(turns).orderBy(desc(turns.number)).limit(placeholder('limit')).prepare();
  const read = async (limit: number): Promise<readonly Turn[]> =>
    (await exclusive(() => newest.all({ limit }))).map(turnOf).reverse();
  const lately = kept.keep(() => read(KEPT));
  return {
    add: (turn) =>
      exclusive(async () => {
        const { rowsAffected } = await db.insert(turns).values(turn).onConflictDoNothing();
        if (rowsAffected > 0) lately.change((known) => withNewest(known, turn));
      }),
    async find(id) {
      const row = await exclusive(() => byId.get({ id }));
      return row && turnOf(row);
    },
    replace: (id, turn) =>
      exclusive(async () => {
        lately.forget();
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
        lately.forget();
        await db.update(turns).set({ heard }).where(eq(turns.id, id));
      }),
    async recent(limit) {
      if (limit > KEPT) return read(limit);
      const known = await lately.read();
      return known.slice(Math.max(0, known.length - limit));
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

const withNewest = (known: readonly Turn[], turn: Turn): readonly Turn[] =>
  [...known.filter(({ id }) => id !== turn.id), turn].slice(-KEPT);

const NO_LAYERS: PersonaLayers = { aboutUs: undefined, aboutThem: undefined, style: undefined, farewell: undefined };

/** `forget`: the versions write layers too. */
function personaLayers({ db, kept, exclusive }: Connection): Vault['persona'] & Pick<Kept<unknown>, 'forget'> {
  const all = kept.keep(async (): Promise<PersonaLayers> => {
    const rows = await exclusive(() => db.select().from(layers).all());
    return { ...NO_LAYERS, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
  });
  return {
    read: all.read,
    forget: all.forget,
    write: (patch) =>
      exclusive(async () => {
        all.forget();
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
