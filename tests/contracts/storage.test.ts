import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { expect, test } from 'vitest';
import { StartError } from '../../src/core/errors.ts';
import type { PersonaId, PersonId } from '../../src/core/identity.ts';
import { openDatabase } from '../../src/db/connection.ts';
import { keyringOf, newFileKey } from '../../src/db/keys.ts';
import { openPool } from '../../src/db/pool.ts';
import { openStorage } from '../../src/db/storage.ts';
import { silent, type TemporaryStorage, temporaryFolder, temporaryStorage } from '../support/storage.ts';

const NOA = { platform: 'telegram', native: '7' } as const;

async function withPersona(storage: TemporaryStorage) {
  const person = await storage.directory.admit(NOA, 1);
  const persona = await storage.directory.addPersona(person, 'Mira', 2);
  await (await storage.vaults.open(persona.id)).record.remember(['see you at the lake']);
  await (await storage.homes.open(person)).settings.change({ language: 'zh' });
  return { person, persona };
}

const startError = expect.objectContaining({ name: 'StartError' });
const reopen = (dataDir: string, masterKey: string | undefined, encryption = true) =>
  openStorage({ dataDir, masterKey, encryption, log: silent });

test('makes folders and a key that only the owner of the process may read', async () => {
  const { dataDir } = await temporaryStorage();
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  expect(statSync(`${dataDir}.key`).mode & 0o777).toBe(0o600);
  expect(readFileSync(`${dataDir}.key`, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
});

test('keeps the key beside the data folder, also when the folder is written with a slash at its end', async () => {
  const dataDir = `${join(temporaryFolder(), 'data')}/`;
  await temporaryStorage({ dataDir });
  expect(existsSync(join(dataDir, '..', 'data.key'))).toBe(true);
});

test('finds everything again with the key file, and with the same secret', async () => {
  for (const masterKey of [undefined, 'sixteen letters!']) {
    const storage = await temporaryStorage({ masterKey });
    const { person, persona } = await withPersona(storage);
    await storage.close();
    const again = await temporaryStorage({ dataDir: storage.dataDir, masterKey });
    expect(await again.directory.personas(person)).toEqual([persona]);
    expect((await (await again.vaults.open(persona.id)).record.summary()).theirs).toBe(1);
    expect((await (await again.homes.open(person)).settings.read()).language).toBe('zh');
  }
});

test.each([{ encryption: true }, { encryption: false }])(
  'refuses to start with another key (encryption: $encryption), and starts with the right one afterwards',
  async ({ encryption }) => {
    const storage = await temporaryStorage({ masterKey: 'the right one, long', encryption });
    await withPersona(storage);
    await storage.close();
    const wrong = reopen(storage.dataDir, 'the wrong one, long', encryption);
    await expect(wrong).rejects.toThrow(`The key does not open the data in ${storage.dataDir}.`);
    await expect(wrong).rejects.toEqual(startError);
    await (await reopen(storage.dataDir, 'the right one, long', encryption)).close();
  },
);

test('refuses to start when the key file is lost, and does not make another', async () => {
  const storage = await temporaryStorage();
  await storage.close();
  rmSync(`${storage.dataDir}.key`);
  await expect(reopen(storage.dataDir, undefined)).rejects.toThrow(`its key file ${storage.dataDir}.key is missing`);
  expect(existsSync(`${storage.dataDir}.key`)).toBe(false);
});

test('refuses to start with a damaged key file or a short secret', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  await expect(reopen(dataDir, 'fifteen letters')).rejects.toThrow('at least 16 characters');
  writeFileSync(`${dataDir}.key`, 'abc\n');
  await expect(reopen(dataDir, undefined)).rejects.toThrow('is damaged');
});

test('refuses a file that a newer version wrote, by its name', async () => {
  const storage = await temporaryStorage({ encryption: false });
  const { person, persona } = await withPersona(storage);
  await storage.close();
  const home = join(storage.dataDir, 'people', `${person}.db`);
  const vault = join(storage.dataDir, 'vaults', `${persona.id}.db`);
  const directory = join(storage.dataDir, 'directory.db');
  for (const path of [home, vault]) await makeNewer(path);
  const again = await temporaryStorage({ dataDir: storage.dataDir, encryption: false });
  await expect(again.homes.open(person)).rejects.toThrow(`${home} was written by a newer version`);
  await expect(again.vaults.open(persona.id)).rejects.toThrow(`${vault} was written by a newer version`);
  await again.close();
  await makeNewer(directory);
  await expect(reopen(storage.dataDir, undefined, false)).rejects.toThrow(
    `${directory} was written by a newer version`,
  );
});

async function makeNewer(path: string): Promise<void> {
  const client = createClient({ url: `file:${path}` });
  await client.execute("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 99999999999999)");
  client.close();
}

test('refuses a second start on the same folder, until the first has stopped', async () => {
  const first = await temporaryStorage();
  const second = reopen(first.dataDir, undefined);
  await expect(second).rejects.toThrow(`Another Afterword is running on ${first.dataDir}.`);
  await expect(second).rejects.toEqual(startError);
  await first.close();
  await (await reopen(first.dataDir, undefined)).close();
});

test('refuses while another process has the folder, and not after that process was killed', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  const child = startChild(dataDir);
  const exited = once(child, 'exit');
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), exited]);
  await expect(reopen(dataDir, undefined)).rejects.toBeInstanceOf(StartError);
  child.kill('SIGKILL');
  expect(await exited).toEqual([null, 'SIGKILL']);
  await (await reopen(dataDir, undefined)).close();
});

function startChild(dataDir: string): ChildProcess {
  const script = fileURLToPath(new URL('../support/storage-child.mjs', import.meta.url));
  return spawn(process.execPath, [script, JSON.stringify({ dataDir })], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('throws away uploads that a crash left', async () => {
  const storage = await temporaryStorage();
  await storage.close();
  writeFileSync(join(storage.dataDir, 'uploads', 'left'), 'hello');
  await temporaryStorage({ dataDir: storage.dataDir });
  expect(existsSync(join(storage.dataDir, 'uploads', 'left'))).toBe(false);
});

test('makes fifty files at the same moment', async () => {
  const folder = temporaryFolder();
  const key = newFileKey();
  const paths = Array.from({ length: 50 }, (_, number) => join(folder, `${number}.db`));
  const opened = await Promise.all(
    paths.map((path) => openDatabase({ path, key, migrations: 'person', durable: false })),
  );
  const tables = await Promise.all(
    opened.map(({ client }) => client.execute("SELECT 1 FROM sqlite_master WHERE name = 'keepsakes'")),
  );
  expect(tables.map(({ rows }) => rows.length)).toEqual(paths.map(() => 1));
  await Promise.all(opened.map(({ close }) => close()));
});

test('a failing query does not carry what a person wrote in its message', async () => {
  const storage = await temporaryStorage({ encryption: false });
  const { person } = await withPersona(storage);
  const home = await storage.homes.open(person);
  await storage.close();
  const kept = home.keepsakes.add({ kind: 'reflection', title: 'Mira', text: 'the secret garden', at: 1 });
  const thrown: unknown = await kept.catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Error);
  expect(String(thrown instanceof Error && [thrown.stack, thrown.message])).not.toContain('secret garden');
});

test('one of many homes stays usable for who holds it, and is never open twice', async () => {
  const folder = temporaryFolder();
  let connected = 0;
  const pool = openPool<PersonId>((id) => {
    connected += 1;
    return openDatabase({ path: join(folder, `${id}.db`), key: undefined, migrations: 'person', durable: false });
  });
  const ids = Array.from({ length: 120 }, (_, number) => `person-${number}` as PersonId); // Names of files, no more.
  const [first = '' as PersonId] = ids;
  const held = await pool.open(first);
  for (const id of ids.slice(1)) await pool.open(id);
  await held.client.execute("INSERT INTO nonces VALUES ('mode', 'n')");
  expect(await pool.open(first)).toBe(held);
  expect(connected).toBe(120);
  await pool.closeAll();
  await expect(held.client.execute('SELECT 1')).rejects.toThrow('closed');
});

test('a home that could not be opened is tried again', async () => {
  const folder = temporaryFolder();
  let tries = 0;
  const pool = openPool<PersonId>((id) => {
    tries += 1;
    if (tries === 1) return Promise.reject(new Error('the disk is away'));
    return openDatabase({ path: join(folder, `${id}.db`), key: undefined, migrations: 'person', durable: false });
  });
  const id = 'person' as PersonId; // The name of a file, no more.
  await expect(pool.open(id)).rejects.toThrow('the disk is away');
  await pool.open(id);
  await pool.closeAll();
});

test('a vault lent to an import is opened by nobody else until it is given back', async () => {
  const storage = await temporaryStorage();
  const { persona } = await withPersona(storage);
  const before = await storage.vaults.open(persona.id);
  const lines = await storage.lend(persona.id, async (file) => {
    await expect(storage.vaults.open(persona.id)).rejects.toThrow('is lent to an import');
    await expect(storage.lend(persona.id, async () => 1)).rejects.toThrow('is lent to an import');
    await expect(before.record.summary()).rejects.toThrow('closed');
    const connection = await openDatabase({ ...file, migrations: 'vault', durable: false });
    await connection.client.execute('CREATE TABLE by_the_worker (x)');
    await connection.close();
    return 42;
  });
  expect(lines).toBe(42);
  await expect(storage.lend(persona.id, () => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off');
  expect((await (await storage.vaults.open(persona.id)).record.summary()).theirs).toBe(1);
});

test('a persona that never was, or is gone, is told so', async () => {
  const storage = await temporaryStorage();
  const nobody = '0'.repeat(32) as PersonaId; // An id of the right form that was never given out.
  const gone = expect.objectContaining({ problem: { code: 'persona-gone' } });
  await expect(storage.vaults.open(nobody)).rejects.toEqual(gone);
  await expect(storage.vaultFile(nobody)).rejects.toEqual(gone);
  await expect(storage.lend(nobody, async () => 1)).rejects.toEqual(gone);
});

test('an erasure waits for the import that has the vault', async () => {
  const storage = await temporaryStorage();
  const { person, persona } = await withPersona(storage);
  const seen: string[] = [];
  const [started, giveBack] = [deferred(), deferred()];
  const lending = storage.lend(persona.id, async () => {
    started.resolve();
    await giveBack.promise;
    seen.push('given back');
  });
  await started.promise;
  const to = { platform: 'telegram', chat: '7', language: 'en', reflectionKept: false } as const;
  const order = { id: 'o', person, persona: undefined, ...to };
  await storage.erasures.order(order);
  const erasing = storage.erasures.carryOut(order).then(() => seen.push('erased'));
  // Long enough for an erasure that does not wait; one that does cannot end here, however long this is.
  await new Promise((resolve) => setTimeout(resolve, 300));
  giveBack.resolve();
  await Promise.all([lending, erasing]);
  expect(seen).toEqual(['given back', 'erased']);
});

function deferred() {
  let resolve = (): void => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

test('counts what a person takes up on the disk', async () => {
  const storage = await temporaryStorage();
  const { person, persona } = await withPersona(storage);
  const alone = await storage.directory.admit({ ...NOA, native: '8' }, 1);
  expect(await storage.diskUse(alone)).toBe(0);
  const { path } = await storage.vaultFile(persona.id);
  expect(await storage.diskUse(person)).toBeGreaterThan(statSync(path).size);
});

test('a wrapped key opens for its owner and its master only', () => {
  const keyring = keyringOf(newFileKey());
  const key = newFileKey();
  const wrapped = keyring.wrap(key, 'mira');
  expect(keyring.unwrap(wrapped, 'mira')).toEqual(Buffer.from(key));
  expect(wrapped.includes(Buffer.from(key))).toBe(false);
  expect(() => keyring.unwrap(wrapped, 'tom')).toThrow();
  expect(() => keyringOf(newFileKey()).unwrap(wrapped, 'mira')).toThrow();
  wrapped.writeUInt8(wrapped.readUInt8(20) ^ 1, 20);
  expect(() => keyring.unwrap(wrapped, 'mira')).toThrow();
});

test('waits for the disk again after a write that need not, also after one that failed', async () => {
  const path = join(temporaryFolder(), 'person.db');
  const { client, unsynced, close } = await openDatabase({ path, key: undefined, migrations: 'person', durable: true });
  const [NORMAL, FULL] = [1, 2];
  const waits = async () => (await client.execute('PRAGMA synchronous')).rows[0]?.[0];
  expect(await waits()).toBe(FULL);
  expect(await unsynced(waits)).toBe(NORMAL);
  expect(await waits()).toBe(FULL);
  await expect(unsynced(() => client.execute('INSERT INTO nowhere VALUES (1)'))).rejects.toThrow('no such table');
  expect(await waits()).toBe(FULL);
  await close();
});
