import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { NO_SIGNS } from '../../src/core/care/signs.ts';
import type { ReceivedFile } from '../../src/core/events.ts';
import type { PersonaId } from '../../src/core/identity.ts';
import type { Importer, Progress, Upload, Vault } from '../../src/core/ports.ts';
import { openDatabase } from '../../src/db/connection.ts';
import { openVault } from '../../src/db/vault/store.ts';
import { createImporter, type ImporterOptions } from '../../src/imports/importer.ts';

const root = mkdtempSync(join(tmpdir(), 'afterword-importer-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const persona = 'p' as PersonaId; // any text names one here
const plan = { persona, conversation: '', me: 'Tomas' };
const never = new AbortController().signal;
const CHAT = [
  '05/03/2016, 18:30 - Messages and calls are end-to-end encrypted.',
  '05/03/2016, 18:31 - Tomas: did you get home',
  '05/03/2016, 18:32 - Ines: yes, soaked. 下雨了',
  '17/03/2016, 09:02 - Ines: <Media omitted>',
  '17/03/2016, 09:03 - Tomas: ha\nha',
  '',
].join('\n');

let folder: string;
let uploadsDir: string;
let vaultFile: { path: string; key: Uint8Array };
const sent = new Map<string, string>();
beforeEach(() => {
  folder = mkdtempSync(join(root, 'one-'));
  uploadsDir = join(folder, 'uploads');
  vaultFile = { path: join(folder, 'vault.db'), key: randomBytes(32) };
  sent.clear();
});

/** Chunks of a few bytes, so that characters and lines are cut; of a long file not too many. */
async function* open(_: string, file: ReceivedFile): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(sent.get(file.reference) ?? '');
  const step = bytes.length < 10_000 ? 7 : 1009;
  for (let i = 0; i < bytes.length; i += step) yield bytes.subarray(i, i + step);
}

let lent = 0;
const importerWith = (options: Partial<ImporterOptions> = {}): Importer =>
  createImporter({
    worker: new URL('../../dist/import-worker.js', import.meta.url),
    uploadsDir,
    open,
    async lend(_, work) {
      lent++;
      try {
        return await work(vaultFile);
      } finally {
        lent--;
      }
    },
    quota: { limitBytes: 100 << 20, used: async () => 0 },
    atOnce: 2,
    chance: { id: () => randomBytes(16).toString('hex') },
    ...options,
  });

function upload(text: string, name = 'chat.txt'): Upload {
  sent.set(name, text);
  return { kind: 'files', platform: 'terminal', files: [{ name, reference: name, size: Buffer.byteLength(text) }] };
}

/** 0 is ordinary, a higher one goes behind; a thread may have ended meanwhile. */
function priorityOf(thread: string): number {
  const file = `/proc/self/task/${thread}/stat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(') ')[1]?.split(' ')[16]) : 0;
}

interface Ended<T> {
  readonly value: T;
  readonly progress: readonly Progress[];
}
async function run<T>(generator: AsyncGenerator<Progress, T, void>): Promise<Ended<T>> {
  const progress: Progress[] = [];
  for (;;) {
    const step = await generator.next();
    if (step.done) return { value: step.value, progress };
    progress.push(step.value);
  }
}

async function withVault<T>(work: (vault: Vault) => Promise<T>): Promise<T> {
  const connection = await openDatabase({ ...vaultFile, migrations: 'vault', durable: false });
  try {
    return await work(openVault(connection));
  } finally {
    await connection.close();
  }
}
const stored = (): Promise<number> =>
  withVault(async ({ record }) => {
    const { mine, theirs } = await record.summary();
    return mine + theirs;
  });
const PATIENT = { timeout: 10_000 };
const left = (): string[] => (existsSync(uploadsDir) ? readdirSync(uploadsDir) : []);
const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing was thrown',
    (error: { problem?: unknown }) => error.problem ?? error,
  );

describe('an import', () => {
  it('says what a file holds, and keeps nothing of it', async () => {
    const { value, progress } = await run(importerWith().inspect(upload(CHAT), never));
    expect(value).toEqual(expect.objectContaining({ format: 'whatsapp' }));
    expect(value.conversations[0]).toEqual(expect.objectContaining({ messages: 4, system: 1 }));
    expect(progress.map(({ phase }) => phase)).toContain('fetching');
    expect(left()).toEqual([]);
    expect(existsSync(vaultFile.path)).toBe(false);
  });

  it('takes posts beside it, and only those of whom it was told', async () => {
    const text = '2023-05-01 12:00\nthe harbour\n\nat night\n2023-05-02\nno wind\n';
    const posts: Upload = { ...upload(text, 'posts.txt'), posts: true };
    const { value: found } = await run(importerWith().inspect(posts, never));
    expect(found).toMatchObject({ format: 'plain-posts', posts: 'all' });
    const theirs = {
      persona: plan.persona,
      authors: [{ name: '', by: 'them' as const }],
      zone: undefined,
      adultsSince: Date.UTC(2023, 4, 2) / 1000,
    };
    const { value } = await run(importerWith().storePosts(posts, theirs, never));
    expect(value).toEqual({ format: 'plain-posts', posts: 1, added: 1, known: 0, warnings: [], early: 1 });
    await withVault(async ({ posts: kept }) => expect(await kept.list(5, 0)).toMatchObject([{ text: 'no wind' }]));
    const nobody = { ...theirs, adultsSince: Date.UTC(2024, 0) / 1000 };
    expect(await problemOf(run(importerWith().storePosts(posts, nobody, never)))).toEqual({ code: 'all-early' });
    expect(left()).toEqual([]);
  });

  it('stores a chat, finds it, and measures how they write', async () => {
    const { value } = await run(importerWith().store(upload(CHAT), plan, never));
    expect(value).toEqual({
      format: 'whatsapp',
      messages: 4,
      added: 4,
      known: 0,
      mine: 2,
      theirs: 2,
      first: '2016-03-05T18:31:00',
      last: '2016-03-17T09:03:00',
      warnings: [],
      early: 0,
      signs: { ...NO_SIGNS, texts: 3 },
    });
    await withVault(async ({ record, persona: layers }) => {
      const [hit] = await record.search(['下雨'], 'them', 1);
      expect(hit?.message.text).toBe('yes, soaked. 下雨了');
      expect((await layers.read()).style?.theirs.messages).toBe(1);
    });
    expect(left()).toEqual([]);
  });

  it('adds only what is new when a longer export comes', async () => {
    const importer = importerWith();
    await run(importer.store(upload(CHAT), plan, never));
    const longer = upload(`${CHAT}18/03/2016, 10:00 - Ines: one more\n`);
    const { value } = await run(importer.store(longer, plan, never));
    expect(value).toEqual(expect.objectContaining({ messages: 5, added: 1, known: 4, mine: 2, theirs: 3 }));
  });

  it('reads text that was pasted into the chat', async () => {
    const { value } = await run(importerWith().inspect({ kind: 'pasted', text: CHAT }, never));
    expect(value.conversations[0]?.messages).toBe(4);
    expect(left()).toEqual([]);
  });

  it('keeps the upload where nobody else on the machine may look, and removes what a crash left', async () => {
    mkdirSync(join(uploadsDir, 'crashed'), { recursive: true });
    writeFileSync(join(uploadsDir, 'crashed', '0'), 'secret');
    const modes: number[] = [];
    const importer = importerWith({
      async *open() {
        yield new TextEncoder().encode(CHAT);
        for (const name of ['', ...readdirSync(uploadsDir, { recursive: true, encoding: 'utf8' })])
          modes.push(statSync(join(uploadsDir, name)).mode & 0o777);
      },
    });
    expect(left()).toEqual([]);
    await run(importer.inspect(upload(CHAT), never));
    expect(modes).toEqual([0o700, 0o700, 0o600]);
  });

  it('says plainly what a file is that is no export, and leaves nothing', async () => {
    const importer = importerWith();
    const picture = upload('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'holiday.png');
    expect(await problemOf(run(importer.inspect(picture, never)))).toEqual(
      expect.objectContaining({ code: 'not-an-export', file: 'holiday.png' }),
    );
    expect(await problemOf(run(importer.store(upload(''), plan, never)))).toEqual(
      expect.objectContaining({ code: 'empty-file' }),
    );
    expect(left()).toEqual([]);
    expect(await stored()).toBe(0);
  });

  it('stops at the quota, while fetching and while storing, and keeps nothing', async () => {
    const quota = (limitBytes: number) => ({ limitBytes, used: async () => 2 << 20 });
    const small = importerWith({ quota: quota((2 << 20) + 20) });
    expect(await problemOf(run(small.store(upload(CHAT), plan, never)))).toEqual({
      code: 'quota-full',
      usedMegabytes: 2,
      quotaMegabytes: 2,
    });
    const lines = Array.from({ length: 9000 }, (_, i) => `05/03/2016, 18:31 - Ines: line ${i}\n`).join('');
    const grows = importerWith({ quota: quota((2 << 20) + lines.length + 100) });
    expect(await problemOf(run(grows.store(upload(CHAT + lines), plan, never)))).toEqual(
      expect.objectContaining({ code: 'quota-full' }),
    );
    expect(left()).toEqual([]);
    expect(await stored()).toBe(0);
  });

  it('keeps nothing of a file that turns out to be damaged at its very end', async () => {
    const messages = Array.from({ length: 20_000 }, (_, id) => ({
      ...{
        id,
        type: 'message',
        date: '2024-02-13T10:00:00',
        from: id % 2 ? 'Ines' : 'Tomas',
        from_id: `user${id % 2}`,
      },
      text: `line ${id}`,
    }));
    const whole = JSON.stringify({ name: 'Ines', type: 'personal_chat', id: 1, messages });
    const importer = importerWith({
      async *open(_, file) {
        yield Buffer.from(sent.get(file.reference) ?? '');
      },
    });
    const cut = upload(whole.slice(0, -40), 'result.json');
    expect(await problemOf(run(importer.store(cut, plan, never)))).toMatchObject({ code: 'cut-off' });
    expect(left()).toEqual([]);
    expect(await stored()).toBe(0);
    expect((await run(importer.store(upload(whole, 'result.json'), plan, never))).value.added).toBe(20_000);
  });

  it.runIf(process.platform === 'linux')('lets who talks go before who imports', async () => {
    const long = Array.from({ length: 40_000 }, (_, i) => `05/03/2016, 18:31 - Tomas: line ${i}`).join('\n');
    async function* whole(): AsyncIterable<Uint8Array> {
      yield Buffer.from(long);
    }
    const priorities = new Set<number>();
    for await (const _ of importerWith({ open: whole }).inspect(upload(long), never))
      for (const thread of readdirSync('/proc/self/task')) priorities.add(priorityOf(thread));
    expect(priorities).toContain(10);
  });

  it('lets the third wait for its turn, and a place in the queue be given up', async () => {
    const gates: (() => void)[] = [];
    const importer = importerWith({
      async *open() {
        await new Promise<void>((resolve) => gates.push(resolve));
        yield new TextEncoder().encode(CHAT);
      },
    });
    const first = run(importer.inspect(upload(CHAT), never));
    const second = run(importer.inspect(upload(CHAT), never));
    const third = importer.inspect(upload(CHAT), never);
    expect((await third.next()).value).toEqual({ phase: 'waiting', done: 0, total: undefined });
    const leaving = new AbortController();
    const fourth = importer.inspect(upload(CHAT), leaving.signal);
    await fourth.next();
    const gaveUp = fourth.next();
    leaving.abort(new Error('changed my mind'));
    await expect(gaveUp).rejects.toThrow('changed my mind');
    await expect.poll(() => gates.length, PATIENT).toBe(2);
    const later = run(third);
    for (const open of gates) open();
    await Promise.all([first, second]);
    await expect.poll(() => gates.length, PATIENT).toBe(3);
    gates[2]?.();
    expect((await later).value.format).toBe('whatsapp');
  });

  it('ends with nothing stored when it is given up, and the vault can be used at once', async () => {
    const importer = importerWith();
    const lines = Array.from({ length: 60_000 }, (_, i) => `05/03/2016, 18:31 - Ines: line ${i}\n`).join('');
    const giveUp = new AbortController();
    const storing = importer.store({ kind: 'pasted', text: CHAT + lines }, plan, giveUp.signal);
    for (;;) {
      const { value, done } = await storing.next();
      expect(done).toBe(false);
      if (value && 'phase' in value && value.phase === 'storing') break;
    }
    giveUp.abort(new Error('stopped'));
    await expect(run(storing)).rejects.toThrow('stopped');
    expect({ left: left(), lent }).toEqual({ left: [], lent: 0 });
    expect(await stored()).toBe(0);
    expect((await run(importer.store(upload(CHAT), plan, never))).value.added).toBe(4);
  });

  it('is given up at once while the platform sends nothing', async () => {
    const importer = importerWith({
      async *open() {
        await new Promise(() => undefined);
        yield new Uint8Array();
      },
    });
    const giveUp = new AbortController();
    const reading = run(importer.inspect(upload(CHAT), giveUp.signal));
    await expect.poll(left, PATIENT).not.toEqual([]);
    giveUp.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
    expect(left()).toEqual([]);
  });

  it('cleans up when nobody wants to hear how it goes on', async () => {
    const storing = importerWith().store(upload(CHAT), plan, never);
    await storing.next();
    await storing.return(undefined as never); // what a `for await` does that is left
    expect({ left: left(), lent }).toEqual({ left: [], lent: 0 });
  });

  it('holds no descriptor of the vault once it has ended', async () => {
    await run(importerWith().store(upload(CHAT), plan, never));
    const descriptors = readdirSync('/proc/self/fd').map((fd) => {
      const link = join('/proc/self/fd', fd);
      return existsSync(link) ? readlinkSync(link) : '';
    });
    expect(descriptors.filter((path) => path.startsWith(vaultFile.path))).toEqual([]);
  });

  it('tells a bug without a word of what was read', async () => {
    const failing = importerWith({
      lend: (_, work) => work({ path: join(folder, 'no', 'such', 'folder.db'), key: undefined }),
    });
    const error = await run(failing.store(upload(CHAT), plan, never)).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(String((error as Error).stack)).toMatch(/in the import worker\n\s+at /); // checked to be one above
    expect(left()).toEqual([]);
  });
});
