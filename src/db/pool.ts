// Open files, one connection each, however many hold on to it.
import type { Client } from '@libsql/client';
import type { Connection } from './connection.ts';

/** Three descriptors each; above it the least recently opened is let go. */
const KEPT_OPEN = 100;

export interface Pool<Id extends string> {
  /** Cheap to call again. */
  open(id: Id): Promise<Connection>;
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
  const clients = new Map<Id, WeakRef<Client>>();
  const connections = new WeakMap<Client, Connection>();

  async function connectAnew(id: Id): Promise<Connection> {
    const client = clients.get(id)?.deref();
    const connection = (client && connections.get(client)) ?? (await connect(id));
    clients.set(id, new WeakRef(connection.client));
    connections.set(connection.client, connection);
    return connection;
  }

  function letGoOfOldest(): void {
    const [oldest] = kept.keys();
    if (oldest === undefined || kept.size <= KEPT_OPEN) return;
    kept.delete(oldest);
    for (const [id, client] of clients) if (client.deref() === undefined) clients.delete(id);
  }

  async function close(id: Id): Promise<void> {
    const opening = kept.get(id);
    const client = clients.get(id)?.deref();
    kept.delete(id);
    clients.delete(id);
    // An opening that failed was reported to whoever asked for it.
    const connection = await opening?.catch(() => undefined);
    clients.delete(id);
    await (connection ?? (client && connections.get(client)))?.close();
  }

  return {
    open(id) {
      const opening = kept.get(id) ?? connectAnew(id);
      kept.delete(id);
      kept.set(id, opening);
      opening.catch(() => kept.get(id) === opening && kept.delete(id));
      letGoOfOldest();
      return opening;
    },
    close,
    async closeAll() {
      await Promise.all([...new Set([...kept.keys(), ...clients.keys()])].map(close));
    },
  };
}
