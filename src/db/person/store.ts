// One person's inbox, outbox, flow, nonces, keepsakes and settings.
import { and, asc, desc, eq, inArray, isNotNull, like, max, sql } from 'drizzle-orm';
import { CALM, type CareStore } from '../../core/care/state.ts';
import { keyOf, type PlatformName } from '../../core/events.ts';
import type {
  FlowRow,
  FlowStore,
  Home,
  Inbox,
  InboxItem,
  Keepsakes,
  Nonces,
  Outbox,
  OutboxItem,
  QueuedLine,
} from '../../core/ports.ts';
import type { Settings } from '../../core/settings.ts';
import type { Connection } from '../connection.ts';
import type { Kept } from '../kept.ts';
import { care, events, flows, keepsakes, lines, nonces, settings } from './schema.ts';
import { spendingOf } from './spending.ts';

/** The row of a table that has one. */
const ONLY = 1;
const DEFAULTS: Settings = { language: 'en', persona: undefined, mode: 'light', zone: undefined };

// What every turn of talk asks for is kept in memory, and queries it asks all the same are prepared: drizzle takes as long
// to write one as SQLite takes to answer it.

/** Not yet finished. */
type Pending = Kept<readonly InboxItem[]>;
/** Not yet delivered. */
type Waiting = Kept<readonly OutboxItem[]>;

export function openHome(connection: Connection): Home {
  const pending = pendingOf(connection);
  const waiting = waitingOf(connection);
  return {
    inbox: inboxOf(connection, pending, waiting),
    outbox: outboxOf(connection, waiting),
    flow: flowOf(connection, pending),
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

function pendingOf({ db, kept, exclusive }: Connection): Pending {
  const query = db.select().from(events).where(isNotNull(events.event)).orderBy(asc(events.number)).prepare();
  return kept.keep(async () => {
    const rows = await exclusive(() => query.all());
    return rows.flatMap(({ key, event }) => (event === null ? [] : [{ key, event }]));
  });
}

const without = (items: readonly InboxItem[], keys: readonly string[]): readonly InboxItem[] =>
  items.filter(({ key }) => !keys.includes(key));

function waitingOf({ db, kept, exclusive }: Connection): Waiting {
  const query = db.select().from(lines).where(isNotNull(lines.say)).orderBy(asc(lines.id)).prepare();
  return kept.keep(async () => (await exclusive(() => query.all())).flatMap(outboxItem));
}

function inboxOf({ db, exclusive, unsynced }: Connection, pending: Pending, waiting: Waiting): Inbox {
  const insert = db
    .insert(events)
    .values({ key: sql.placeholder('key'), event: sql.placeholder('event') })
    .onConflictDoNothing()
    .prepare();
  const blank = db
    .update(events)
    .set({ event: null })
    .where(inArray(events.key, sql`(SELECT value FROM json_each(${sql.placeholder('keys')}))`))
    .prepare();
  return {
    async put(event) {
      const { rowsAffected } = await exclusive(() => {
        pending.forget();
        return insert.run({ key: keyOf(event), event });
      });
      return rowsAffected === 1;
    },
    pending: pending.read,
    async finish(keys) {
      const lineFollows = (await waiting.read()).length > 0;
      await (lineFollows ? unsynced : exclusive)(async () => {
        await blank.run({ keys: JSON.stringify(keys) });
        pending.change((items) => without(items, keys));
      });
    },
  };
}

function outboxOf({ db, exclusive, unsynced }: Connection, waiting: Waiting): Outbox {
  const thatLine = eq(lines.id, sql.placeholder('id'));
  const send = db.update(lines).set({ state: 'sending' }).where(thatLine).prepare();
  const state = sql`${sql.placeholder('state')}`;
  const leave = db
    .update(lines)
    .set({ say: null, state, native: sql`${sql.placeholder('native')}` })
    .where(thatLine)
    .prepare();
  return {
    async put(queued) {
      if (queued.length === 0) return;
      const insert = db.insert(lines).values(queued.map(lineRow)).onConflictDoNothing();
      await unsynced(() => {
        waiting.forget();
        return insert.run();
      });
    },
    waiting: waiting.read,
    sending: (id) =>
      exclusive(async () => {
        await send.run({ id });
        waiting.change((items) => items.map((item) => (item.id === id ? { ...item, state: 'sending' } : item)));
      }),
    delivered: (id, native) =>
      exclusive(async () => {
        await leave.run({ id, state: native === undefined ? 'lost' : 'delivered', native: native ?? null });
        waiting.change((items) => items.filter((item) => item.id !== id));
      }),
    async drop() {
      const update = db.update(lines).set({ say: null, state: 'dropped' }).where(eq(lines.state, 'queued'));
      const { rowsAffected } = await exclusive(() => {
        waiting.forget();
        return update.run();
      });
      return rowsAffected;
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

function flowOf({ db, kept, exclusive }: Connection, pending: Pending): FlowStore {
  const flow = kept.keep(async () => {
    const row = await exclusive(() => db.select().from(flows).get());
    if (!row) return undefined;
    const { id: _, ...flow } = row;
    return flow;
  });
  return {
    read: flow.read,
    async move(row, finished) {
      const done = db.update(events).set({ event: null }).where(inArray(events.key, finished));
      await exclusive(async () => {
        flow.forget();
        await db.batch([done, row ? standAt(row) : db.delete(flows)]);
        pending.change((items) => without(items, finished));
      });
    },
    arrive: () =>
      exclusive(async () => {
        flow.forget();
        await db.update(flows).set({ arrived: true }).run();
      }),
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

function careOf({ db, kept, exclusive }: Connection): CareStore {
  const state = kept.keep(async () => ({ ...CALM, ...(await db.select().from(care).get())?.state }));
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

function settingsOf({ db, kept, exclusive }: Connection): Home['settings'] {
  const all = kept.keep(async (): Promise<Settings> => {
    const row = await db.select().from(settings).get();
    if (!row) return DEFAULTS;
    const { language, persona, mode, zone, theme } = row;
    return {
      language,
      persona: persona ?? undefined,
      mode,
      zone: zone ?? undefined,
      theme: theme ?? undefined,
    };
  });
  return {
    read: () => exclusive(all.read),
    change: (patch) =>
      exclusive(async () => {
        const { language, persona, mode, zone, theme } = { ...(await all.read()), ...patch };
        all.forget();
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
