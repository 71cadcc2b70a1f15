import { beforeEach, describe, expect, test } from 'vitest';
import type { Account, PersonId } from '../../src/core/identity.ts';
import type { ErasureOrder, Joining } from '../../src/core/ports.ts';
import { type TemporaryStorage, temporaryStorage } from '../support/storage.ts';

const NOA: Account = { platform: 'telegram', native: '1' };
const DESK: Account = { platform: 'discord', native: '1' };
const SHELL: Account = { platform: 'terminal', native: 'me' };
const MINUTE = 60_000;

describe('accounts of one person', () => {
  let storage: TemporaryStorage;
  let noa: PersonId;
  beforeEach(async () => {
    storage = await temporaryStorage();
    noa = await storage.directory.admit(NOA, 1);
  });

  const ask = (account: Account, code: string, at: number, from?: PersonId, leaving?: ErasureOrder): Promise<Joining> =>
    storage.links.join({ account, code, at, from, leaving });
  const order = (person: PersonId): ErasureOrder => ({
    id: 'order',
    person,
    persona: undefined,
    platform: 'discord',
    chat: '1',
    language: 'en',
    reflectionKept: false,
  });

  test('are listed with the first one first, and found as that person', async () => {
    await storage.links.offer(noa, 'CODE0001', 10);
    expect(await ask(SHELL, 'CODE0001', 20)).toEqual({ outcome: 'joined', person: noa });
    await storage.links.offer(noa, 'CODE0002', 30);
    await ask(DESK, 'CODE0002', 40);
    expect(await storage.links.accounts(noa)).toEqual([NOA, SHELL, DESK]);
    expect(await storage.directory.find(DESK)).toBe(noa);
    await storage.links.part([SHELL]);
    await storage.links.part([]);
    expect(await storage.links.accounts(noa)).toEqual([NOA, DESK]);
    expect(await storage.directory.find(SHELL)).toBeUndefined();
  });

  test('are joined by one of two who use a code at the same moment', async () => {
    await storage.links.offer(noa, 'CODE0001', 10);
    const both = await Promise.all([ask(SHELL, 'CODE0001', 20), ask(DESK, 'CODE0001', 20)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['joined', 'unknown']);
  });

  test('are not joined after ten minutes', async () => {
    await storage.links.offer(noa, 'CODE0001', 0);
    expect(await ask(SHELL, 'CODE0001', 10 * MINUTE)).toEqual({ outcome: 'unknown' });
    expect(await ask(SHELL, 'CODE0001', 10 * MINUTE - 1)).toEqual({ outcome: 'unknown' }); // once it is over it is forgotten
  });

  test('are taken from an empty person with the order to erase them, and from nobody else', async () => {
    const desk = await storage.directory.admit(DESK, 1);
    await storage.links.offer(noa, 'CODE0001', 10);
    expect(await ask(NOA, 'CODE0001', 20, noa)).toEqual({ outcome: 'own' });
    expect(await ask(DESK, 'CODE0001', 20, desk)).toEqual({ outcome: 'taken' });
    expect(await ask(DESK, 'CODE0001', 20, desk, order(desk))).toEqual({ outcome: 'joined', person: noa });
    expect(await storage.erasures.unfinished()).toEqual([order(desk)]);
    await storage.erasures.carryOut(order(desk));
    expect(await storage.directory.find(DESK)).toBe(noa);
    expect(await storage.directory.people()).toEqual([noa]);
  });

  test('are not joined to somebody who is being erased', async () => {
    await storage.links.offer(noa, 'CODE0001', 10);
    await storage.erasures.order(order(noa));
    expect(await ask(DESK, 'CODE0001', 20)).toEqual({ outcome: 'unknown' });
    await storage.erasures.carryOut(order(noa));
    expect(await ask(DESK, 'CODE0001', 20)).toEqual({ outcome: 'unknown' });
  });

  test('the newest event of each chat is known, also of two chats of one person', async () => {
    const { inbox } = await storage.homes.open(noa);
    const put = (chat: string, native: string, platform: 'discord' | 'telegram' = 'discord') =>
      inbox.put({ platform, chat, person: '1', native, at: 1, kind: 'text', text: 'hi' });
    await put('80', '80/9');
    await put('80', '80/i10');
    await put('81', '81/7');
    await put('80', '80/11');
    await put('5', '5/12', 'telegram');
    await inbox.finish(['discord:80/11']);
    expect([...(await storage.newest('discord'))].sort()).toEqual(['80/11', '81/7']);
  });
});
