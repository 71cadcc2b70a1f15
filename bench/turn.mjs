// What a turn of talk costs: the quoting voice over one record, and the same while another person's import runs in this
// process. The shell, app, storage and import worker are the real ones; the platform does nothing.
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createShell } from '../dist/bots/serve.js';
import { createApp } from '../dist/core/app.js';
import { openStorage } from '../dist/db/storage.js';
import { createImporter } from '../dist/imports/importer.js';
import { createQuoting } from '../dist/llm/quoting.js';
import { chat, NAMES } from './chat.mjs';

const TURNS = 300;
/** Between the end of a turn and the next message (ms). */
const REST = 20;
const forever = new AbortController().signal;
const log = {
  info() {},
  error(_code, cause) {
    throw cause;
  },
};
const chance = { number: Math.random, id: () => crypto.randomUUID().replaceAll('-', '') };
const clock = { now: Date.now, sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {}) };

/** `record` is talked with; `other` is imported meanwhile. */
export async function turns(record, other) {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  try {
    const talk = await talkOver(join(folder, 'data'), record);
    await talk.run(() => talk.count() < TURNS / 10);
    const alone = await talk.run(() => talk.count() < TURNS);
    const result = other ? { alone, beside: await besideImport(talk, other) } : { alone };
    await talk.storage.close();
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function besideImport(talk, file) {
  let importing = true;
  const stored = talk.importFor('other', file).finally(() => {
    importing = false;
  });
  const measured = await talk.run(() => importing);
  return { messages: (await stored).messages, ...measured };
}

async function talkOver(dataDir, record) {
  const storage = await openStorage({ dataDir, masterKey: 'a key for the bench', log });
  const importer = createImporter({
    worker: new URL('../dist/import-worker.js', import.meta.url),
    uploadsDir: join(dataDir, 'uploads'),
    open: (_platform, file) => createReadStream(file.reference),
    lend: storage.lend,
    quota: { limitBytes: Number.MAX_SAFE_INTEGER, used: storage.diskUseAround },
    atOnce: 2,
    chance,
  });
  const platform = onNoPlatform();
  const ports = { ...storage, importer, model: createQuoting(), standIns: [], monthlyUsd: undefined, clock, chance };
  const app = createApp(ports, { owners: undefined });
  await createShell({ app, platforms: [platform], cards: [], clock, log, typing: false }).start();

  async function importFor(account, file) {
    const person = await storage.directory.admit({ platform: 'terminal', native: account }, clock.now());
    const persona = await storage.directory.addPersona(person, NAMES[0], clock.now());
    const { size } = await stat(file);
    const upload = { kind: 'files', platform: 'terminal', files: [{ name: basename(file), size, reference: file }] };
    const { conversations } = await result(importer.inspect(upload, forever));
    const [{ key }] = conversations;
    const plan = { persona: persona.id, conversation: key, me: NAMES[1] };
    const report = await result(importer.store(upload, plan, forever));
    const answers = { answeredAt: clock.now(), signsAnswered: true }; // to what is asked before anybody speaks
    await (await storage.vaults.open(persona.id)).persona.write({ safety: answers });
    await (await storage.homes.open(person)).settings.change({ persona: persona.id });
    return report;
  }
  await importFor('me', record);

  const messages = said();
  let count = 0;
  /** Turns one after another while `goesOn`. */
  async function run(goesOn) {
    const waits = [];
    count = 0;
    const cpu = mainThreadMs();
    const began = performance.now();
    while (goesOn()) {
      waits.push(await platform.hear(messages.next().value));
      count++;
      await sleep(REST);
    }
    const cpuMs = mainThreadMs() - cpu;
    return {
      turns: count,
      wallMs: percentiles(waits),
      cpuMs: round(cpuMs / count),
      seconds: round((performance.now() - began) / 1000),
    };
  }
  return { storage, importFor, run, count: () => count };
}

/** Hands over a message and tells how long it took until the first line of its answer, with all of them queued, came back (ms). */
function onNoPlatform() {
  let take;
  let answered;
  let number = 0;
  return {
    name: 'terminal',
    start: async (_cards, onIncoming) => {
      take = onIncoming;
    },
    reaches: () => true,
    async perform() {
      answered ??= performance.now();
      return `bot-${++number}`;
    },
    stop: async () => {},
    async hear(text) {
      answered = undefined;
      const began = performance.now();
      const event = {
        platform: 'terminal',
        chat: 'me',
        person: 'me',
        native: `me-${++number}`,
        at: Date.now(),
        kind: 'text',
        text,
      };
      const { settled } = await take(event);
      await settled;
      return answered - began;
    },
  };
}

/** What the user of the made chats might have written as well. */
function* said() {
  for (const { by, text, media } of chat(Number.MAX_SAFE_INTEGER, 8)) if (by === 1 && !media) yield text;
}

/** What a generator returns, whatever it yields before. */
async function result(generator) {
  for (;;) {
    const step = await generator.next();
    if (step.done) return step.value;
  }
}

/** CPU time of this thread alone, where the system tells it (Linux, in steps of 10 ms); of the process elsewhere. */
function mainThreadMs() {
  try {
    const fields = readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}

function percentiles(values) {
  const sorted = values.sort((a, b) => a - b);
  const at = (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: round(sorted.at(-1)) };
}

const round = (number) => Math.round(number * 100) / 100;
