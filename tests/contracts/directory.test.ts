import { beforeEach, describe, expect, test } from 'vitest';
import type { Account } from '../../src/core/identity.ts';
import type { Directory } from '../../src/core/ports.ts';
import { temporaryStorage } from '../support/storage.ts';

const NOA: Account = { platform: 'telegram', native: '900719925474099312' };
const KAI: Account = { platform: 'telegram', native: '2' };

/** Holds every Directory to its contract. */
export function directorySuite(name: string, make: () => Promise<Directory>): void {
  describe(`the directory (${name})`, () => {
    let directory: Directory;
    beforeEach(async () => {
      directory = await make();
    });

    test('does not know a person who never gave consent', async () => {
      expect(await directory.find(NOA)).toBeUndefined();
      expect(await directory.people()).toEqual([]);
    });

    test('admits a person once, however often they agree, and even at the same time', async () => {
      const ids = await Promise.all([directory.admit(NOA, 1), directory.admit(NOA, 2), directory.admit(NOA, 3)]);
      expect(new Set(ids).size).toBe(1);
      expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
      expect(await directory.find(NOA)).toBe(ids[0]);
      expect(await directory.people()).toEqual([ids[0]]);
    });

    test('tells the same number on two platforms apart', async () => {
      const onTelegram = await directory.admit(NOA, 1);
      const onDiscord = await directory.admit({ ...NOA, platform: 'discord' }, 2);
      expect(onDiscord).not.toBe(onTelegram);
      expect(await directory.people()).toEqual([onTelegram, onDiscord]);
    });

    test('lists the personas of one person, oldest first, and nobody else’s', async () => {
      const [noa, kai] = [await directory.admit(NOA, 1), await directory.admit(KAI, 1)];
      const first = await directory.addPersona(noa, 'Mira', 5);
      const second = await directory.addPersona(noa, '米拉', 5);
      await directory.addPersona(kai, 'Tom', 1);
      expect(await directory.personas(noa)).toEqual([first, second]);
      expect(first).toEqual({ id: first.id, person: noa, name: 'Mira', createdAt: 5 });
    });

    test('calls a persona what the person calls them now', async () => {
      const noa = await directory.admit(NOA, 1);
      const { id } = await directory.addPersona(noa, 'M', 5);
      await directory.renamePersona(id, 'Mira\0 🌊');
      expect((await directory.personas(noa)).map((persona) => persona.name)).toEqual(['Mira 🌊']);
    });

    test('refuses a persona for nobody', async () => {
      const noa = await directory.admit(NOA, 1);
      const nobody = noa.replace(/./g, '0') as typeof noa; // An id of the right form that was never given out.
      await expect(directory.addPersona(nobody, 'Mira', 1)).rejects.toThrow('FOREIGN KEY');
    });
  });
}

directorySuite('on disk', async () => (await temporaryStorage()).directory);
directorySuite('on disk, not encrypted', async () => (await temporaryStorage({ encryption: false })).directory);
