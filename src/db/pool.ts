// Open files, one connection each, however many hold on to it.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Client } from '@libsql/client';
import type { Connection } from './connection.ts';

/** Three descriptors each; above it the least recently opened is let go. */
const KEPT_OPEN = 100;

/**
 * A connection weighs some 0.4 MB and three descriptors that V8 does not see, so it would not come for them by itself:
 * after 400 homes were opened in a row none had been freed.
 */
const collectGarbage = ((): (() => void) => {
  setFlagsFromString('--expose-gc');
  // That flag defines a function of this name in contexts made afterwards.
  return runInNewContext('gc') as () => void;
})();

export interface Pool<Id extends string> {
  /** Cheap to call again. */
  open(id: Id): Promise<Connection>;
  /** Whether it is open, and nobody closed it. */
  has(id: Id): boolean;
  /** Whoever still holds the connection finds it closed. */
  close(id: Id): Promise<void>;
  closeAll(): Promise<void>;
}

/**
 * A connection let go is not closed: somebody may be in the middle of using it, and closing frees its descriptors only at
 * garbage collection anyway, which comes for it once nobody holds it. Until then the same one is handed out again, so that
 * no file ever has two. What is watched is its client, which everything made from a connection holds.
 */
export function openPool<Id extends string>(connect: (id: Id) => Promise<Connection>): Pool<Id> {
  const kept = new Map<Id, Promise<Connection>>();
  const opening = new Map<Id, Promise<Connection>>();
  const clients = new Map<Id, WeakRef<Client>>();
  const connections = new WeakMap<Client, Connection>();
  let letGo = 0;

  async function connectAnew(id: Id): Promise<Connection> {
    const client = clients.get(id)?.deref();
    const connection = (client && connections.get(client)) ?? (await connect(id));
    clients.set(id, new WeakRef(connection.client));
    connections.set(connection.client, connection);
    return connection;
  }

  function startOpening(id: Id): Promise<Connection> {
    const started = connectAnew(id).finally(() => opening.delete(id));
    opening.set(id, started);
    return started;
  }

  function letGoOfOldest(): void {
    const [oldest] = kept;
    if (oldest === undefined || kept.size <= KEPT_OPEN) return;
    const [id, connecting] = oldest;
    kept.delete(id);
    letGo += 1;
    // A log that is empty already costs nothing when the connection is collected; one that cannot be emptied now is then.
    connecting.then((connection) => connection.checkpoint()).catch(() => undefined);
    if (letGo % KEPT_OPEN !== 0) return;
    collectGarbage();
    for (const [id, client] of clients) if (client.deref() === undefined) clients.delete(id);
  }

  async function close(id: Id): Promise<void> {
    kept.delete(id);
    // An opening that fails is reported to whoever asked for it.
    await opening.get(id)?.catch(() => undefined);
    kept.delete(id);
    const client = clients.get(id)?.deref();
    clients.delete(id);
    await (client && connections.get(client))?.close();
  }

  return {
    open(id) {
      const found = kept.get(id) ?? opening.get(id) ?? startOpening(id);
      kept.delete(id);
      kept.set(id, found);
      found.catch(() => kept.get(id) === found && kept.delete(id));
      letGoOfOldest();
      return found;
    },
    has: (id) => kept.has(id) && clients.get(id)?.deref() !== undefined,
    close,
    async closeAll() {
      await Promise.all([...new Set([...opening.keys(), ...clients.keys()])].map(close));
    },
  };
}
