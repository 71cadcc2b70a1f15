import { beforeEach, describe, expect, test } from 'vitest';
import type { Incoming } from '../../src/core/events.ts';
import type { PersonaId, PersonId } from '../../src/core/identity.ts';
import type { FlowRow, Home, Homes, QueuedLine } from '../../src/core/ports.ts';
import { temporaryStorage } from '../support/storage.ts';

function text(native: string, said: string): Incoming {
  return { platform: 'telegram', chat: '7', person: '7', native, at: 1_700_000_000_000, kind: 'text', text: said };
}
function line(key: string, said: string): QueuedLine {
  return { key, platform: 'telegram', chat: '7', say: { do: 'say', voice: 'guide', text: said }, pauseMs: 300 };
}
function bubble(key: string, turn: string): QueuedLine {
  return { ...line(key, ''), say: { do: 'say', voice: 'persona', text: 'hey you', turn } };
}

export interface HomesFactory {
  /** Homes where that person lives, and the same again as after a restart. */
  make(): Promise<{ homes: Homes; person: PersonId; again(): Promise<Homes> }>;
}

/** Holds every Homes to its contract. */
export function homesSuite(name: string, { make }: HomesFactory): void {
  describe(`a person's home (${name})`, () => {
    let made: Awaited<ReturnType<HomesFactory['make']>>;
    let home: Home;
    beforeEach(async () => {
      made = await make();
      home = await made.homes.open(made.person);
    });

    test('keeps what a person wrote in the order it arrived, also over a restart', async () => {
      expect(await home.inbox.put(text('2', 'are you there'))).toBe(true);
      expect(await home.inbox.put(text('1', '在吗\0'))).toBe(true);
      const reopened = await (await made.again()).open(made.person);
      expect(await reopened.inbox.pending()).toEqual([
        { key: 'telegram:2', event: text('2', 'are you there') },
        { key: 'telegram:1', event: text('1', '在吗\0') },
      ]);
    });

    test('takes a message once, though the platform delivers it again, even after it was answered', async () => {
      await home.inbox.put(text('1', 'hello'));
      expect(await home.inbox.put(text('1', 'hello'))).toBe(false);
      expect(await home.inbox.pending()).toHaveLength(1);
      await home.inbox.finish(['telegram:1']);
      expect(await home.inbox.put(text('1', 'hello'))).toBe(false);
      expect(await home.inbox.pending()).toEqual([]);
    });

    test('takes one of several deliveries at the same moment', async () => {
      const taken = await Promise.all([1, 2, 3].map(() => home.inbox.put(text('1', 'hello'))));
      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    test('adds up what models used, by session and by month, also over a restart', async () => {
      const used = (usd: number | undefined) => ({
        model: 'm',
        inputTokens: 10,
        cacheReadTokens: 5,
        cacheWriteTokens: 1,
        outputTokens: 2,
        usd,
      });
      const start = Date.UTC(2026, 4, 31, 23, 0);
      const hour = 3_600_000;
      expect((await home.spending.session(start)).requests).toBe(0);
      await home.spending.add(used(0.25), start - 2 * hour);
      await home.spending.add(used(0.5), start);
      await home.spending.add(used(undefined), start + 1000);
      const { spending } = await (await made.again()).open(made.person);
      expect(await spending.session(start + 2000)).toMatchObject({
        requests: 2,
        usd: 0.5,
        unpriced: 1,
        inputTokens: 20,
      });
      expect(await spending.month(start)).toMatchObject({ requests: 3, usd: 0.75, cacheReadTokens: 15 });
      await spending.add(used(1), start + hour + 1);
      expect(await spending.month(start + hour + 1)).toMatchObject({ requests: 1, usd: 1 });
    });

    test('finishes nothing when told to finish nothing', async () => {
      await home.inbox.put(text('1', 'hello'));
      await home.inbox.finish([]);
      expect(await home.inbox.pending()).toHaveLength(1);
    });

    test('takes lines from queued through sending to delivered, oldest first', async () => {
      await home.outbox.put([line('a', 'one')]);
      await home.outbox.put([line('b', 'two')]);
      const [first, second] = await home.outbox.waiting();
      expect(first).toEqual({ ...line('a', 'one'), id: first?.id, state: 'queued' });
      await home.outbox.sending(first?.id ?? 0);
      expect((await home.outbox.waiting()).map(({ state }) => state)).toEqual(['sending', 'queued']);
      await home.outbox.delivered(first?.id ?? 0, '501');
      expect(await home.outbox.waiting()).toEqual([second]);
    });

    test('finds a line still in sending after a restart', async () => {
      await home.outbox.put([line('a', 'one')]);
      const [first] = await home.outbox.waiting();
      await home.outbox.sending(first?.id ?? 0);
      const reopened = await (await made.again()).open(made.person);
      expect((await reopened.outbox.waiting()).map(({ key, state }) => [key, state])).toEqual([['a', 'sending']]);
    });

    test('queues the lines of one turn together, without those that were queued before', async () => {
      await home.outbox.put([line('a', 'one')]);
      await home.outbox.put([line('a', 'one, made anew'), line('b', 'two'), line('c', 'three')]);
      expect((await home.outbox.waiting()).map(({ say }) => say.text)).toEqual(['one', 'two', 'three']);
      await home.outbox.put([]);
      const nameless = { ...line('e', 'five'), key: null };
      // Not a QueuedLine: the disk refuses it, and the one before it with it.
      const putting = home.outbox.put([line('d', 'four'), nameless as unknown as QueuedLine]);
      await expect(putting).rejects.toThrow('NOT NULL');
      expect(await home.outbox.waiting()).toHaveLength(3);
    });

    test('never queues a line again under the same key, delivered or dropped', async () => {
      await home.outbox.put([line('a', 'one')]);
      await home.outbox.put([line('a', 'one, made anew')]);
      const [only, ...rest] = await home.outbox.waiting();
      expect(rest).toEqual([]);
      await home.outbox.delivered(only?.id ?? 0, '501');
      await home.outbox.put([line('b', 'two')]);
      await home.outbox.drop();
      await home.outbox.put([line('a', 'one')]);
      await home.outbox.put([line('b', 'two')]);
      expect(await home.outbox.waiting()).toEqual([]);
    });

    test('drops what is queued and leaves what is being sent', async () => {
      for (const key of ['a', 'b', 'c']) await home.outbox.put([line(key, key)]);
      const [first] = await home.outbox.waiting();
      await home.outbox.sending(first?.id ?? 0);
      expect(await home.outbox.drop()).toBe(2);
      expect((await home.outbox.waiting()).map(({ key }) => key)).toEqual(['a']);
    });

    test('remembers which turn a delivered bubble belongs to, and none for the guide or a lost one', async () => {
      await home.outbox.put([bubble('a', 'turn-1')]);
      await home.outbox.put([bubble('b', 'turn-1')]);
      await home.outbox.put([line('c', 'from the guide')]);
      const [first, second, third] = await home.outbox.waiting();
      await home.outbox.delivered(first?.id ?? 0, '501');
      await home.outbox.delivered(second?.id ?? 0, undefined);
      await home.outbox.delivered(third?.id ?? 0, '503');
      expect(await home.outbox.turnOf('501')).toBe('turn-1');
      expect(await home.outbox.turnOf('502')).toBeUndefined();
      expect(await home.outbox.turnOf('503')).toBeUndefined();
    });

    test('moves a flow and finishes what led there in one step', async () => {
      const event = text('1', 'Mira');
      await home.inbox.put(event);
      const row = { name: 'new-persona', state: { step: 'name' }, nonce: 'ab12', event, arrived: false };
      await home.flow.move(row, ['telegram:1']);
      expect(await home.flow.read()).toEqual(row);
      expect(await home.inbox.pending()).toEqual([]);
      await home.flow.arrive();
      expect(await home.flow.read()).toEqual({ ...row, arrived: true });
      await home.flow.move(undefined, []);
      expect(await home.flow.read()).toBeUndefined();
    });

    test('leaves the message unanswered when the flow could not move', async () => {
      const event = text('1', 'Mira');
      await home.inbox.put(event);
      const nameless = { name: null, state: 1, nonce: 'n', event, arrived: false };
      // Not a FlowRow: the disk refuses it after the message was marked as answered.
      const moving = home.flow.move(nameless as unknown as FlowRow, ['telegram:1']);
      await expect(moving).rejects.toThrow('NOT NULL');
      expect(await home.inbox.pending()).toHaveLength(1);
      expect(await home.flow.read()).toBeUndefined();
    });

    test('puts a flow in place of the one before', async () => {
      const event = text('1', '');
      await home.flow.move({ name: 'one', state: { a: 1 }, nonce: 'n', event, arrived: true }, []);
      await home.flow.move({ name: 'two', state: null, nonce: 'm', event, arrived: false }, []);
      expect(await home.flow.read()).toEqual({ name: 'two', state: null, nonce: 'm', event, arrived: false });
    });

    test('keeps one nonce for each command that offered buttons', async () => {
      await home.nonces.set('mode', 'one');
      await home.nonces.set('mode', 'two');
      await home.nonces.set('language', 'three');
      expect(await home.nonces.read('mode')).toBe('two');
      await home.nonces.clear('mode');
      expect(await home.nonces.read('mode')).toBeUndefined();
      expect(await home.nonces.read('language')).toBe('three');
    });

    test('begins in English and in the light mode, and changes only what is to be changed', async () => {
      expect(await home.settings.read()).toEqual({ language: 'en', persona: undefined, mode: 'light' });
      const persona = 'f'.repeat(32) as PersonaId; // Any persona: the home does not look it up.
      await home.settings.change({ persona });
      await home.settings.change({ language: 'zh' });
      expect(await home.settings.read()).toEqual({ language: 'zh', persona, mode: 'light' });
      await home.settings.change({ zone: 'Europe/Lisbon' });
      expect(await home.settings.read()).toEqual({ language: 'zh', persona, mode: 'light', zone: 'Europe/Lisbon' });
      await home.settings.change({ theme: 'dark' });
      expect((await home.settings.read()).theme).toBe('dark');
      await home.settings.change({ persona: undefined, zone: undefined, theme: undefined });
      expect(await home.settings.read()).toEqual({ language: 'zh', persona: undefined, mode: 'light' });
    });

    test('gives back the reflections a person kept', async () => {
      const kept = { kind: 'reflection', title: 'Mira', text: '# What stays\n\n一起看海', at: 9 } as const;
      await home.keepsakes.add(kept);
      expect(await home.keepsakes.all()).toEqual([{ id: 1, ...kept }]);
    });

    test('is nobody’s without a person', async () => {
      const nobody = '0'.repeat(32) as PersonId; // An id of the right form that was never given out.
      await expect(made.homes.open(nobody)).rejects.toThrow(`there is no person ${nobody}`);
    });
  });
}

homesSuite('on disk', {
  async make() {
    const storage = await temporaryStorage();
    const person = await storage.directory.admit({ platform: 'telegram', native: '7' }, 1);
    async function again(): Promise<Homes> {
      await storage.close();
      return (await temporaryStorage({ dataDir: storage.dataDir })).homes;
    }
    return { homes: storage.homes, person, again };
  },
});
