// Everything on disk, behind the core's ports.
import { resolve } from 'node:path';
import { LibsqlError } from '@libsql/client/sqlite3';
import { StartError, UserError } from '../core/errors.ts';
import type { PlatformName } from '../core/events.ts';
import type { PersonaId, PersonId } from '../core/identity.ts';
import type { ClosedDoors, Directory, Erasures, Home, Homes, Links, Log, Notices, Vaults } from '../core/ports.ts';
import { type Connection, type DatabaseFile, openDatabase } from './connection.ts';
import { openClosedDoors, openNotices } from './directory/afterwards.ts';
import { openLinks } from './directory/links.ts';
import { canaries } from './directory/schema.ts';
import { type DirectoryStore, openDirectory } from './directory/store.ts';
import { type ErasureParts, openErasures } from './erasure.ts';
import { clearUploads, type Folder, folderAt, holdsData, makeFolders, sizeOf } from './files.ts';
import { type Keyring, keyringOf, masterKey, newId } from './keys.ts';
import { type Release, takeLock } from './lock.ts';
import { newestEvents, openHome } from './person/store.ts';
import { openPool } from './pool.ts';
import { openShelf } from './vaults.ts';

export interface StorageOptions {
  readonly dataDir: string;
  /** AFTERWORD_KEY; undefined: the key file `<dataDir>.key`, made on the first start. */
  readonly masterKey: string | undefined;
  /** False leaves every file readable, so that a test can look for what should not be in it. Default true. */
  readonly encryption?: boolean;
  readonly log: Log;
}

export interface Storage {
  readonly directory: Directory;
  readonly links: Links;
  readonly homes: Homes;
  readonly vaults: Vaults;
  readonly erasures: Erasures;
  readonly notices: Notices;
  readonly closedDoors: ClosedDoors;
  /** The native id of the newest event that is safe, for each chat of the platform whose native ids are "<chat>/…". */
  newest(platform: PlatformName): Promise<readonly string[]>;
  /** Throws UserError 'persona-gone'. */
  vaultFile(persona: PersonaId): Promise<DatabaseFile>;
  /** The file belongs to `work` until it settles; opening the vault meanwhile throws a bug. Throws UserError 'persona-gone'. */
  lend<T>(persona: PersonaId, work: (file: DatabaseFile) => Promise<T>): Promise<T>;
  /** Bytes on disk of the person's home and vaults. */
  diskUse(person: PersonId): Promise<number>;
  /** The same, of the person the persona belongs to; 0 when it is gone. */
  diskUseAround(persona: PersonaId): Promise<number>;
  close(): Promise<void>;
}

/** Throws StartError when the folder is in use, or cannot be opened with the key at hand or by this version. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const parts = await openParts(options);
  const { directory, homes, vaults, folder } = parts;
  const opened = new WeakMap<Connection, Home>();
  async function home(person: PersonId): Promise<Home> {
    const connection = await homes.open(person);
    const known = opened.get(connection) ?? openHome(connection);
    opened.set(connection, known);
    return known;
  }
  /** One home that can not be opened keeps no platform from starting. */
  async function newestOf(person: PersonId, platform: PlatformName): Promise<readonly string[]> {
    try {
      return await newestEvents(await homes.open(person), platform);
    } catch (error) {
      options.log.error('home-not-opened', error, { person });
      return [];
    }
  }
  return {
    directory,
    links: parts.links,
    notices: parts.notices,
    closedDoors: parts.closedDoors,
    homes: {
      open: home,
      // an order to erase somebody closes their home, and without its key it is not opened again
      find: async (person) => (homes.has(person) || (await directory.keyOfPerson(person)) ? home(person) : undefined),
    },
    vaults,
    erasures: openErasures(parts),
    async newest(platform) {
      const natives: string[] = [];
      for (const person of await directory.people()) natives.push(...(await newestOf(person, platform)));
      return natives;
    },
    vaultFile: vaults.file,
    lend: vaults.lend,
    diskUse: (person) => diskUse(person, folder, directory),
    async diskUseAround(persona) {
      const person = await directory.personOf(persona);
      return person ? diskUse(person, folder, directory) : 0;
    },
    close: parts.close,
  };
}

/** What the ports are made of. */
export interface StorageParts extends ErasureParts {
  readonly directory: DirectoryStore;
  readonly links: Links;
  readonly notices: Notices;
  readonly closedDoors: ClosedDoors;
  close(): Promise<void>;
}

/** `openStorage` before it is put together: for the test that is killed between the steps of an erasure. */
export async function openParts({ encryption = true, log, ...options }: StorageOptions): Promise<StorageParts> {
  const dataDir = resolve(options.dataDir);
  await makeFolders(dataDir);
  const release = await takeLock(dataDir);
  try {
    const opening = { ...options, dataDir, encryption, log };
    const keyring = await openKeyring(opening);
    const folder = folderAt(dataDir);
    const connection = await openDirectoryFile(folder, keyring, opening);
    await clearUploads(folder.uploads);
    return partsOn({ connection, folder, keyring, encryption, log, release });
  } catch (error) {
    await release();
    throw error;
  }
}

type Opening = Required<StorageOptions>;

async function openKeyring({ dataDir, masterKey: secret }: Opening): Promise<Keyring> {
  const dataExists = await holdsData(dataDir);
  return keyringOf(await masterKey({ secret, keyFile: `${dataDir}.key`, dataExists }));
}

const CANARY = Buffer.from('the master key opens this');

async function openDirectoryFile(
  { directory: path }: Folder,
  keyring: Keyring,
  { dataDir, encryption, log }: Opening,
): Promise<Connection> {
  const wrongKey = (cause: unknown) =>
    new StartError(
      `The key does not open the data in ${dataDir}. Set AFTERWORD_KEY (or put back ${dataDir}.key) as it was when the data was made, or set AFTERWORD_DATA to another folder.`,
      { cause },
    );
  const key = encryption ? keyring.directory : undefined;
  let connection: Connection | undefined;
  try {
    connection = await openDatabase({ path, key, migrations: 'directory', durable: true, log });
    await checkCanary(connection, keyring);
    return connection;
  } catch (error) {
    await connection?.close();
    if (error instanceof StartError) throw error;
    throw connection || isNotADatabase(error) ? wrongKey(error) : error;
  }
}

/** Throws when it was wrapped with another master key. */
async function checkCanary({ db, exclusive }: Connection, keyring: Keyring): Promise<void> {
  const row = await exclusive(() => db.select().from(canaries).get());
  if (row) keyring.unwrap(row.wrapped, 'canary');
  else await exclusive(() => db.insert(canaries).values({ id: 1, wrapped: keyring.wrap(CANARY, 'canary') }));
}

/** SQLite's answer to a file it cannot decipher. */
const isNotADatabase = (error: unknown): boolean => error instanceof LibsqlError && error.code === 'SQLITE_NOTADB';

interface Opened extends Pick<ErasureParts, 'connection' | 'folder' | 'log'> {
  readonly keyring: Keyring;
  readonly encryption: boolean;
  readonly release: Release;
}

function partsOn({ connection, folder, keyring, encryption, log, release }: Opened): StorageParts {
  const directory = openDirectory(connection, keyring, newId);
  const links = openLinks(connection, keyring);
  const notices = openNotices(connection);
  const closedDoors = openClosedDoors(connection, keyring);
  const locked = (key: Uint8Array) => (encryption ? key : undefined);

  async function openHomeFile(person: PersonId): Promise<Connection> {
    const key = await directory.keyOfPerson(person);
    if (!key) throw new Error(`there is no person ${person}`);
    return openDatabase({ path: folder.home(person), key: locked(key), migrations: 'person', durable: true, log });
  }
  async function vaultFile(persona: PersonaId): Promise<DatabaseFile> {
    const key = await directory.keyOfPersona(persona);
    if (!key) throw new UserError({ code: 'persona-gone' });
    return { path: folder.vault(persona), key: locked(key) };
  }
  function fileOf(persona: PersonaId, wrapped: Uint8Array): DatabaseFile | undefined {
    if (wrapped.every((byte) => byte === 0)) return undefined;
    return { path: folder.vault(persona), key: locked(keyring.unwrap(wrapped, persona)) };
  }
  const homes = openPool(openHomeFile);
  const vaults = openShelf({ file: vaultFile, log });
  async function close(): Promise<void> {
    await Promise.all([homes.closeAll(), vaults.closeAll()]);
    await connection.close();
    await release();
  }
  return { connection, folder, log, directory, links, notices, closedDoors, homes, vaults, fileOf, close };
}

async function diskUse(person: PersonId, folder: Folder, directory: DirectoryStore): Promise<number> {
  const vaults = (await directory.personas(person)).map(({ id }) => folder.vault(id));
  const sizes = await Promise.all([folder.home(person), ...vaults].map(sizeOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}
