import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Incoming } from '../../src/core/events.ts';
import type { Persona, PersonId } from '../../src/core/identity.ts';
import type { Erased, ErasureOrder } from '../../src/core/ports.ts';
import { people, personas } from '../../src/db/directory/schema.ts';
import { STEPS } from '../../src/db/erasure.ts';
import { openParts } from '../../src/db/storage.ts';
import { filesHolding, silent, type TemporaryStorage, temporaryFolder, temporaryStorage } from '../support/storage.ts';

/** Ten sentences, each in another place where something is kept. */
const PLANTED = {
  inbox: 'the heron stood in the reeds all morning',
  outbox: 'your green bicycle is still in the hallway',
  bubble: 'seven oranges rolled under the piano',
  flow: 'a lantern for every stair of the tower',
  heard: 'nobody waters the fig tree any more',
  said: 'the attic smells of cedar and old maps',
  shown: 'this is the pier where you kissed me',
  record: 'we missed the last ferry to the island',
  letter: 'I never told you about the red umbrella',
  layers: 'two people who collected broken clocks',
  name: 'Mirabelle of the Quiet Harbour',
} as const;
const SENTENCES = Object.values(PLANTED);

interface Planted {
  readonly dataDir: string;
  readonly encryption: boolean;
  readonly person: PersonId;
  readonly persona: Persona;
  /** As they stood in the directory. */
  readonly wrappedKeys: readonly Uint8Array[];
}

const seeds = new Map<boolean, Promise<Planted>>();

/** A copy of its own of one person with two personas, all sentences in the first of them, and nothing open any more. */
async function plant(encryption: boolean): Promise<Planted> {
  const seed = seeds.get(encryption) ?? sow(encryption);
  seeds.set(encryption, seed);
  const sown = await seed;
  const dataDir = join(temporaryFolder(), 'data');
  cpSync(sown.dataDir, dataDir, { recursive: true });
  cpSync(`${sown.dataDir}.key`, `${dataDir}.key`);
  return { ...sown, dataDir };
}

async function sow(encryption: boolean): Promise<Planted> {
  const storage = await temporaryStorage({ encryption });
  const { directory, dataDir } = storage;
  const person = await directory.admit({ platform: 'telegram', native: '7' }, 1);
  const persona = await directory.addPersona(person, PLANTED.name, 2);
  const other = await directory.addPersona(person, 'Tom', 3);
  await plantHome(storage, person, persona);
  await plantVault(storage, persona);
  await (await storage.vaults.open(other.id)).record.remember(['stays']);
  await storage.close();
  return { dataDir, encryption, person, persona, wrappedKeys: await wrappedKeysIn(dataDir, encryption) };
}

const event = (native: string, text: string): Incoming => {
  return { platform: 'telegram', chat: '7', person: '7', native, at: 1, kind: 'text', text };
};

async function plantHome({ homes }: TemporaryStorage, person: PersonId, persona: Persona): Promise<void> {
  const home = await homes.open(person);
  const to = { platform: 'telegram', chat: '7', pauseMs: 0 } as const;
  await home.settings.change({ persona: persona.id, language: 'zh', mode: 'nostalgic' });
  await home.inbox.put(event('1', PLANTED.inbox));
  await home.inbox.put({ ...event('3', ''), kind: 'pictures', files: [], caption: PLANTED.shown });
  await home.inbox.put({ ...event('2', ''), kind: 'command', name: 'help', args: '', files: [] });
  await home.outbox.put([{ ...to, key: 'a', say: { do: 'say', voice: 'guide', text: PLANTED.outbox } }]);
  await home.outbox.put([{ ...to, key: 'b', say: { do: 'say', voice: 'persona', text: PLANTED.bubble, turn: 't' } }]);
  const state = { letter: PLANTED.flow };
  await home.flow.move({ name: 'goodbye', state, nonce: 'n1', event: event('0', 'x'), arrived: true }, []);
  await home.nonces.set('mode', 'n2');
}

async function plantVault({ vaults }: TemporaryStorage, persona: Persona): Promise<void> {
  const vault = await vaults.open(persona.id);
  await vault.record.remember([PLANTED.record, 'one more line']);
  await vault.talk.add({ id: 't', at: 1, heard: [PLANTED.heard], said: [PLANTED.said], voice: 'quoted', evidence: [] });
  await vault.ownWords.add({ kind: 'letter', text: PLANTED.letter, at: 1 });
  await vault.persona.write({ aboutUs: PLANTED.layers });
}

async function wrappedKeysIn(dataDir: string, encryption: boolean): Promise<readonly Uint8Array[]> {
  const { connection, close } = await openParts({ dataDir, masterKey: undefined, encryption, log: silent });
  const home = connection.db.select({ key: people.wrappedKey }).from(people);
  const vaults = connection.db.select({ key: personas.wrappedKey }).from(personas);
  const [[ofHome], [ofFirst, ofOther]] = await connection.exclusive(() => connection.db.batch([home, vaults]));
  await close();
  if (!ofHome || !ofFirst || !ofOther) throw new Error('not planted');
  return [ofFirst.key, ofHome.key, ofOther.key];
}

function orderFor({ person, persona }: Planted, what: 'persona' | 'person'): ErasureOrder {
  const to = { platform: 'telegram', chat: '7', language: 'en', reflectionKept: false } as const;
  return { id: 'order-1', person, persona: what === 'persona' ? persona.id : undefined, ...to };
}

const foundIn = ({ dataDir }: Planted, needles: readonly (string | Uint8Array)[]) =>
  needles.filter((needle) => filesHolding(dataDir, needle).length > 0);

const CHILD = fileURLToPath(new URL('../support/storage-child.mjs', import.meta.url));

/** The order and the first of its steps, in a process that is killed after them. */
async function killedAfter(steps: number, order: ErasureOrder, { dataDir, encryption }: Planted): Promise<void> {
  const task = JSON.stringify({ dataDir, encryption, order, steps });
  const child: ChildProcess = spawn(process.execPath, [CHILD, task], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), exited]);
  child.kill('SIGKILL');
  expect(await exited).toEqual([null, 'SIGKILL']);
}

const OF_PERSONA: Erased = { personas: 1, messages: 2, turns: 1, files: 1 };
const OF_PERSON: Erased = { personas: 2, messages: 3, turns: 1, files: 3 };

/** What holds after an erasure, however it came about. Carries it out once more on the way. */
async function expectPersonaErased(planted: Planted): Promise<void> {
  const { person, persona, dataDir, encryption, wrappedKeys } = planted;
  const storage = await temporaryStorage({ dataDir, encryption });
  const [order] = await storage.erasures.unfinished();
  expect(order).toEqual(orderFor(planted, 'persona'));
  expect(await storage.erasures.carryOut(orderFor(planted, 'persona'))).toEqual(OF_PERSONA);
  await expect(storage.vaults.open(persona.id)).rejects.toThrow('persona-gone');
  expect((await storage.directory.personas(person)).map(({ name }) => name)).toEqual(['Tom']);
  const home = await storage.homes.open(person);
  expect(await home.settings.read()).toEqual({ language: 'zh', mode: 'nostalgic', persona: undefined });
  expect((await home.inbox.pending()).map(({ key }) => key)).toEqual(['telegram:2']);
  expect([await home.flow.read(), await home.nonces.read('mode'), await home.outbox.waiting()]).toEqual([
    undefined,
    undefined,
    [],
  ]);
  expect(existsSync(join(dataDir, 'vaults', `${persona.id}.db`))).toBe(false);
  expect(foundIn(planted, [...SENTENCES, ...wrappedKeys.slice(0, 1)])).toEqual([]);
  await storage.erasures.close('order-1');
  expect(await storage.erasures.unfinished()).toEqual([]);
}

async function expectPersonErased(planted: Planted): Promise<void> {
  const { person, dataDir, encryption, wrappedKeys } = planted;
  const storage = await temporaryStorage({ dataDir, encryption });
  expect(await storage.erasures.unfinished()).toEqual([orderFor(planted, 'person')]);
  expect(await storage.erasures.carryOut(orderFor(planted, 'person'))).toEqual(OF_PERSON);
  await storage.erasures.close('order-1');
  await expect(storage.homes.open(person)).rejects.toThrow('there is no person');
  expect(await storage.directory.people()).toEqual([]);
  expect(foundIn(planted, [...SENTENCES, ...wrappedKeys, person, planted.persona.id, 'stays'])).toEqual([]);
  expect(await storage.diskUse(person)).toBe(0);
}

describe.each([{ encryption: false }, { encryption: true }])('erasing (encryption: $encryption)', ({ encryption }) => {
  const everything = ({ wrappedKeys }: Planted) => [...SENTENCES, ...wrappedKeys];

  test('finds what was planted only where nothing is encrypted', async () => {
    const planted = await plant(encryption);
    expect(foundIn(planted, everything(planted))).toEqual(encryption ? [] : everything(planted));
  });

  test('leaves nothing of a persona, and the rest of the person as it was', async () => {
    const planted = await plant(encryption);
    const storage = await temporaryStorage({ dataDir: planted.dataDir, encryption });
    const opened = await storage.vaults.open(planted.persona.id);
    await storage.homes.open(planted.person);
    const order = orderFor(planted, 'persona');
    await storage.erasures.order(order);
    await expect(opened.record.summary()).rejects.toThrow('closed');
    await expect(storage.vaults.open(planted.persona.id)).rejects.toThrow('persona-gone');
    expect(await storage.erasures.carryOut(order)).toEqual(OF_PERSONA);
    expect(foundIn(planted, SENTENCES)).toEqual([]);
    await storage.close();
    await expectPersonaErased(planted);
  });

  test('leaves nothing of a person, who may come back as a new one', async () => {
    const planted = await plant(encryption);
    const storage = await temporaryStorage({ dataDir: planted.dataDir, encryption });
    await storage.homes.open(planted.person);
    await storage.erasures.order(orderFor(planted, 'person'));
    const account = { platform: 'telegram', native: '7' } as const;
    expect(await storage.directory.find(account)).toBeUndefined();
    expect(await storage.directory.people()).toEqual([]);
    expect(await storage.erasures.carryOut(orderFor(planted, 'person'))).toEqual(OF_PERSON);
    expect(foundIn(planted, SENTENCES)).toEqual([]);
    expect(await storage.directory.admit(account, 9)).not.toBe(planted.person);
    await storage.close();
  });

  test.each([0, 1, 2, 3, 4, 5])('ends the same for a persona when killed after step %i', async (steps) => {
    const planted = await plant(encryption);
    await killedAfter(steps, orderFor(planted, 'persona'), planted);
    await expectPersonaErased(planted);
  });

  test.each([0, 1, 2, 3, 4, 5])('ends the same for a person when killed after step %i', async (steps) => {
    const planted = await plant(encryption);
    await killedAfter(steps, orderFor(planted, 'person'), planted);
    await expectPersonErased(planted);
  });
});

describe('an order to erase', () => {
  test('has five steps, all of them tried above', () => {
    expect(STEPS).toHaveLength(5);
  });

  test('does not take back the receipt that waits to be said', async () => {
    const planted = await plant(true);
    const storage = await temporaryStorage({ dataDir: planted.dataDir });
    const order = orderFor(planted, 'persona');
    await storage.erasures.order(order);
    await storage.erasures.carryOut(order);
    const home = await storage.homes.open(planted.person);
    const say = { do: 'say', voice: 'guide', text: 'the receipt' } as const;
    await home.outbox.put([{ key: 'receipt', platform: 'telegram', chat: '7', say, pauseMs: 0 }]);
    expect(await storage.erasures.carryOut(order)).toEqual(OF_PERSONA);
    expect((await home.outbox.waiting()).map(({ key }) => key)).toEqual(['receipt']);
  });

  test.each(['persona', 'person'] as const)(
    'for all of a person may overtake one for a persona (%s first)',
    async (first) => {
      const planted = await plant(false);
      const storage = await temporaryStorage({ dataDir: planted.dataDir, encryption: false });
      const ofPersona = orderFor(planted, 'persona');
      const ofPerson = { ...orderFor(planted, 'person'), id: 'order-2' };
      await storage.erasures.order(ofPersona);
      await storage.erasures.order(ofPerson);
      for (const order of first === 'persona' ? [ofPersona, ofPerson] : [ofPerson, ofPersona]) {
        await storage.erasures.carryOut(order);
        await storage.erasures.close(order.id);
      }
      expect(await storage.erasures.unfinished()).toEqual([]);
      expect(foundIn(planted, [...SENTENCES, ...planted.wrappedKeys, planted.person])).toEqual([]);
    },
  );

  test('may be given twice', async () => {
    const planted = await plant(true);
    const storage = await temporaryStorage({ dataDir: planted.dataDir });
    const order = orderFor(planted, 'persona');
    await storage.erasures.order(order);
    await storage.erasures.order(order);
    expect(await storage.erasures.unfinished()).toEqual([order]);
  });

  test('erases a vault that is too damaged to be read', async () => {
    const planted = await plant(true);
    const path = join(planted.dataDir, 'vaults', `${planted.persona.id}.db`);
    writeFileSync(path, 'not a database');
    const storage = await temporaryStorage({ dataDir: planted.dataDir });
    await storage.erasures.order(orderFor(planted, 'persona'));
    const erased = await storage.erasures.carryOut(orderFor(planted, 'persona'));
    expect(erased).toEqual({ personas: 1, messages: 0, turns: 0, files: 1 });
    expect(existsSync(path)).toBe(false);
  });
});
