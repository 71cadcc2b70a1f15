// The personas' vaults: opened by the directory's key, lent to the import worker, closed when they are erased.
import type { PersonaId } from '../core/identity.ts';
import type { Log, Vault, Vaults } from '../core/ports.ts';
import { type Connection, type DatabaseFile, openDatabase } from './connection.ts';
import { openPool } from './pool.ts';
import { openVault } from './vault/store.ts';

export interface VaultShelf extends Vaults {
  /** Throws UserError 'persona-gone'. */
  file(persona: PersonaId): Promise<DatabaseFile>;
  /** Gives the file away: nobody here has it open meanwhile, and asking for it throws. Vaults opened before are closed. */
  lend<T>(persona: PersonaId, work: (file: DatabaseFile) => Promise<T>): Promise<T>;
  /** Whoever still holds the vault finds it closed. */
  close(persona: PersonaId): Promise<void>;
  /** Resolves when it is lent to nobody. */
  returned(persona: PersonaId): Promise<void>;
  closeAll(): Promise<void>;
}

export interface ShelfOptions {
  /** Throws UserError 'persona-gone'. */
  file(persona: PersonaId): Promise<DatabaseFile>;
  readonly log: Log;
}

export function openShelf({ file, log }: ShelfOptions): VaultShelf {
  const pool = openPool<PersonaId>(async (persona) => openVaultFile(await file(persona), log));
  const lent = new Map<PersonaId, Promise<unknown>>();
  /** What a vault remembers of its record is as old as its connection. */
  const vaults = new WeakMap<Connection, Vault>();

  function refuseIfLent(persona: PersonaId): void {
    if (lent.has(persona)) throw new Error(`vault ${persona} is lent to an import`);
  }
  async function handOver<T>(persona: PersonaId, work: (file: DatabaseFile) => Promise<T>): Promise<T> {
    const given = await file(persona);
    await pool.close(persona);
    return work(given);
  }
  return {
    file,
    async open(persona) {
      refuseIfLent(persona);
      const connection = await pool.open(persona);
      const vault = vaults.get(connection) ?? openVault(connection);
      vaults.set(connection, vault);
      return vault;
    },
    async lend(persona, work) {
      refuseIfLent(persona);
      const back = handOver(persona, work);
      lent.set(persona, back);
      try {
        return await back;
      } finally {
        lent.delete(persona);
      }
    },
    close: pool.close,
    async returned(persona) {
      // How the import ended is told to whoever lent it.
      await lent.get(persona)?.catch(() => undefined);
    },
    closeAll: pool.closeAll,
  };
}

export const openVaultFile = (file: DatabaseFile, log: Log): Promise<Connection> =>
  openDatabase({ ...file, migrations: 'vault', durable: false, log });
