// One person's inbox, outbox, flow, nonces, keepsakes and settings.
import { and, asc, desc, eq, inArray, isNotNull, like, max, sql } from 'drizzle-orm';
import { CALM, type CareStore } from '../../core/care/state.ts';
import { keyOf, type PlatformName } from '../../core/events.ts';
import type {
  FlowRow,
  FlowStore,
  Home,
  Inbox,
  Keepsakes,
  Nonces,
  Outbox,
  OutboxItem,
  QueuedLine,
} from '../../core/ports.ts';
import type { Settings } from '../../core/settings.ts';
import type { Connection } from '../connection.ts';
import { keeping } from '../kept.ts';
import { care, events, flows, keepsakes, lines, nonces, settings } from './schema.ts';
import { spendingOf } from './spending.ts';

/** The row of a table that has one. */
const ONLY = 1;
const DEFAULTS: Settings = { language: 'en', persona: undefined, mode: 'light', zone: undefined };

// Queries that every turn of talk asks are prepared: drizzle takes as long to write one as SQLite takes to answer it.

export function openHome(connection: Connection): Home {
  return {
    inbox: inboxOf(connection),
    outbox: outboxOf(connection),
    flow: flowOf(connection),
    nonces: noncesOf(connection),
    keepsakes: keepsakesOf(connection),
    spending: spendingOf(connection),
    care: careOf(connection),
    settings: settingsOf(connection),
  };
}

/** Of each chat of that platform the native id of the newest event; a native id begins with its chat and a slash. */
export async function newestEvents({ db, exclusive }: Connection, platform: PlatformName): Promise<readonly string[]> {
  const start = `${platform}:`;
  const native = sql<string>`substr(${events.key}, ${start.length + 1})`;
  const chat = sql`substr(${events.key}, 1, instr(${events.key}, '/'))`;
  const query = db.select({ native, newest: max(events.number) }).from(events);
  // the key stands in the row of the largest number, which SQLite promises for a lone max()
  const rows = query.where(like(events.key, `${start}%/%`)).groupBy(chat);
  return (await exclusive(() => rows.all())).map((row) => row.native);
}

function inboxOf({ db, exclusive }: Connection): Inbox {
  const insert = db
    .insert(events)
    .values({ key: sql.placeholder('key'), event: sql.placeholder('event') })
    .onConflictDoNothing()
    .prepare();
  const query = db.select().from(events).where(isNotNull(events.event)).orderBy(asc(events.number)).prepare();
  return {
    async put(event) {
      const { rowsAffected } = await exclusive(() => insert.run({ key: keyOf(event), event }));
      return rowsAffected === 1;
    },
    async pending() {
      const rows = await exclusive(() => query.all());
      return rows.flatMap(({ key, event }) => (event === null ? [] : [{ key, event }]));
    },
    async finish(keys) {
      await exclusive(() => db.update(events).set({ event: null }).where(inArray(events.key, keys)).run());
    },
  };
}

function outboxOf({ db, exclusive }: Connection): Outbox {
  const query = db.select().from(lines).where(isNotNull(lines.say)).orderBy(asc(lines.id)).prepare();
  return {
    async put(queued) {
      if (queued.length === 0) return;
      const insert = db.insert(lines).values(queued.map(lineRow)).onConflictDoNothing();
      await exclusive(() => insert.run());
    },
    async waiting() {
      return (await exclusive(() => query.all())).flatMap(outboxItem);
    },
    async sending(id) {
      await exclusive(() => db.update(lines).set({ state: 'sending' }).where(eq(lines.id, id)).run());
    },
    async delivered(id, native) {
      const left = { say: null, state: native === undefined ? 'lost' : 'delivered', native: native ?? null } as const;
      await exclusive(() => db.update(lines).set(left).where(eq(lines.id, id)).run());
    },
    async drop() {
      const update = db.update(lines).set({ say: null, state: 'dropped' }).where(eq(lines.state, 'queued'));
      return (await exclusive(() => update.run())).rowsAffected;
    },
    async turnOf(native) {
      const ofPersona = and(eq(lines.native, native), isNotNull(lines.turn));
      const query = db.select({ turn: lines.turn }).from(lines).where(ofPersona).orderBy(desc(lines.id)).limit(1);
      return (await exclusive(() => query.get()))?.turn ?? undefined;
    },
  };
}

function lineRow(line: QueuedLine): typeof lines.$inferInsert {
  const turn = line.say.voice === 'persona' ? line.say.turn : null;
  return { ...line, state: 'queued', turn };
}

function outboxItem(row: typeof lines.$inferSelect): readonly OutboxItem[] {
  const { id, key, platform, chat, say, pauseMs, state } = row;
  // Whatever still has its text is either of the two.
  if (say === null || (state !== 'queued' && state !== 'sending')) return [];
  return [{ id, key, platform, chat, say, pauseMs, state }];
}

function flowOf({ db, exclusive }: Connection): FlowStore {
  const query = db.select().from(flows).prepare();
  return {
    async read() {
      const row = await exclusive(() => query.get());
      if (!row) return undefined;
      const { id: _, ...flow } = row;
      return flow;
    },
    async move(row, finished) {
      const done = db.update(events).set({ event: null }).where(inArray(events.key, finished));
      await exclusive(() => db.batch([done, row ? standAt(row) : db.delete(flows)]));
    },
    async arrive() {
      await exclusive(() => db.update(flows).set({ arrived: true }).run());
    },
  };

  function standAt({ name, state, nonce, event, arrived }: FlowRow) {
    const row = { id: ONLY, name, state: state ?? null, nonce, event, arrived };
    return db.insert(flows).values(row).onConflictDoUpdate({ target: flows.id, set: row });
  }
}

function noncesOf({ db, exclusive }: Connection): Nonces {
  return {
    async read(owner) {
      const query = db.select().from(nonces).where(eq(nonces.owner, owner));
      return (await exclusive(() => query.get()))?.nonce;
    },
    async set(owner, nonce) {
      const insert = db.insert(nonces).values({ owner, nonce });
      await exclusive(() => insert.onConflictDoUpdate({ target: nonces.owner, set: { nonce } }).run());
    },
    async clear(owner) {
      await exclusive(() => db.delete(nonces).where(eq(nonces.owner, owner)).run());
    },
  };
}

function keepsakesOf({ db, exclusive }: Connection): Keepsakes {
  return {
    async add({ kind, title, text, at }) {
      await exclusive(() => db.insert(keepsakes).values({ kind, title, text, at }).run());
    },
    all: () => exclusive(() => db.select().from(keepsakes).orderBy(asc(keepsakes.id)).all()),
  };
}

function careOf({ db, exclusive }: Connection): CareStore {
  const query = db.select().from(care).prepare();
  const state = keeping(async () => ({ ...CALM, ...(await query.get())?.state })); // nothing else writes that table
  return {
    read: () => exclusive(state.read),
    change: (patch) =>
      exclusive(async () => {
        const row = { id: ONLY, state: { ...(await state.read()), ...patch } };
        state.forget();
        await db.insert(care).values(row).onConflictDoUpdate({ target: care.id, set: row }).run();
      }),
  };
}

function settingsOf({ db, exclusive }: Connection): Home['settings'] {
  const query = db.select().from(settings).prepare();
  async function read(): Promise<Settings> {
    const row = await query.get();
    if (!row) return DEFAULTS;
    const { language, persona, mode, zone, theme } = row;
    return {
      language,
      persona: persona ?? undefined,
      mode,
      zone: zone ?? undefined,
      theme: theme ?? undefined,
    };
  }
  return {
    read: () => exclusive(read),
    change: (patch) =>
      exclusive(async () => {
        const { language, persona, mode, zone, theme } = { ...(await read()), ...patch };
        const row = {
          id: ONLY,
          language,
          persona: persona ?? null,
          mode,
          zone: zone ?? null,
          theme: theme ?? null,
        };
        await db.insert(settings).values(row).onConflictDoUpdate({ target: settings.id, set: row }).run();
      }),
  };
}
