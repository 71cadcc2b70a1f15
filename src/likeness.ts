// `npm run -s likeness -- FILE… --them NAME [--contexts N] [--json]`: how much the configured voice sounds like somebody. The
// end of the record is held out, and answered without having been seen.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, loadConfig } from './config.ts';
import type { ConversationFound } from './core/archive/findings.ts';
import type { ParsedMessage, RecordMessage } from './core/archive/message.ts';
import { StartError, UserError } from './core/errors.ts';
import type { Persona } from './core/identity.ts';
import { answerTo } from './core/persona/likeness/answering.ts';
import { partByTime, spread } from './core/persona/likeness/held-out.ts';
import { type Judged, judge } from './core/persona/likeness/judge.ts';
import { measureStyle } from './core/persona/measure.ts';
import type { Chance, LanguageModel, Log, Ports, Vault } from './core/ports.ts';
import { sentence } from './core/words/sentence.ts';
import { wordsFor } from './core/words/words.ts';
import { openDatabase } from './db/connection.ts';
import { openStorage, type Storage } from './db/storage.ts';
import { loadInto } from './db/vault/bulk.ts';
import { inspect, type LocalFile, readMessages } from './imports/reading.ts';
import { createClaude } from './llm/claude.ts';
import { priceOf } from './llm/prices.ts';
import { createQuoting } from './llm/quoting.ts';

const USAGE = 'npm run -s likeness -- FILE… --them NAME [--contexts N] [--json]';
/** Of the record. */
const HELD_OUT = 0.1;
const CONTEXTS = 60;

/** The log would hold nothing that the figures do not say. */
const SILENT: Log = { info() {}, error() {} };
const never = new AbortController().signal;

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      them: { type: 'string' },
      contexts: { type: 'string', default: String(CONTEXTS) },
      json: { type: 'boolean', default: false },
    },
  });
  const limit = Number(values.contexts);
  if (positionals.length === 0 || values.them === undefined || !Number.isInteger(limit) || limit < 1) {
    console.error(USAGE);
    return 2;
  }
  const files = positionals.map((path) => ({ path, name: basename(path) }));
  const { conversations } = await inspect(files, {});
  const found = conversations.find((one) => one.participants.some(({ name }) => name === values.them));
  if (!found) {
    const names = conversations.flatMap((one) => one.participants.map(({ name }) => name));
    console.error(`Nobody in it is called ${values.them}. There are: ${[...new Set(names)].join(', ')}`);
    return 1;
  }
  const record = await readRecord(files, found, values.them);
  const model = modelOf(loadConfig(), limit);
  const figures = await likenessOf(record, await strangersIn(files, conversations, found), model, limit);
  if (!figures) {
    console.error('There is too little to hold some of it out.');
    return 1;
  }
  console.log(values.json ? JSON.stringify(figures) : asTable(figures, model, values.them));
  return 0;
}

interface Read {
  readonly parsed: readonly ParsedMessage[];
  readonly messages: readonly RecordMessage[];
  readonly name: string;
}

/** What the two wrote, in order of time. Everybody but them is taken for the user. */
async function readRecord(files: readonly LocalFile[], { key }: ConversationFound, them: string): Promise<Read> {
  const all: ParsedMessage[] = [];
  for await (const batch of readMessages(files, key, {}))
    all.push(...batch.filter(({ sender, wall }) => sender !== undefined && wall !== undefined));
  const parsed = all.toSorted((a, b) => (a.wall ?? 0) - (b.wall ?? 0));
  const messages = parsed.map(
    ({ sender, wall, kind, text }, i): RecordMessage => ({
      id: i + 1,
      by: sender === them ? 'them' : 'me',
      at: wall,
      kind,
      text,
    }),
  );
  return { parsed, messages, name: them };
}

/** Other people of the same export, at most so many of them. */
const STRANGERS = 5;

async function strangersIn(files: readonly LocalFile[], all: readonly ConversationFound[], { key }: ConversationFound) {
  const strangers: string[][] = [];
  for (const other of all.filter((one) => one.key !== key).slice(0, STRANGERS)) {
    const texts = new Map<string, string[]>();
    for await (const batch of readMessages(files, other.key, {}))
      for (const { sender, kind, text } of batch)
        if (sender !== undefined && sender !== other.self && kind === 'text' && text.trim() !== '')
          texts.set(sender, [...(texts.get(sender) ?? []), text]);
    strangers.push(...texts.values());
  }
  return strangers;
}

function modelOf(config: Config, contexts: number): LanguageModel {
  const { anthropicKey: apiKey, anthropicBaseUrl: baseURL, chatModel, readerModel } = config;
  if (!apiKey) return createQuoting();
  const usd = priceOf(chatModel, {
    inputTokens: 2_500 * contexts,
    cacheReadTokens: 6_000 * contexts,
    cacheWriteTokens: 6_000,
    outputTokens: 80 * contexts,
  });
  console.error(
    `${contexts} replies by ${chatModel}: ${usd === undefined ? 'of unknown cost' : `about $${usd.toFixed(2)}`}`,
  );
  return createClaude({ apiKey, baseURL, chatModel, readerModel, log: SILENT });
}

interface Figures {
  readonly contexts: number;
  readonly answered: number;
  readonly rows: readonly Judged[];
}

async function likenessOf(
  read: Read,
  strangers: readonly (readonly string[])[],
  model: LanguageModel,
  limit: number,
): Promise<Figures | undefined> {
  const parted = partByTime(read.messages, HELD_OUT);
  const contexts = spread(parted.contexts, limit);
  const dataDir = await mkdtemp(join(tmpdir(), 'afterword-likeness-'));
  const storage = await openStorage({ dataDir, masterKey: randomBytes(16).toString('hex'), log: SILENT });
  try {
    const table = await seat(storage, read, parted.kept.length);
    const ports = portsOf(storage, model);
    const home = await storage.homes.open(table.person);
    const answers: (readonly string[])[] = [];
    for (const context of contexts) {
      const reply = await answerTo(context, { ...table, home, ports, signal: never });
      answers.push(reply.ok ? reply.bubbles : []);
    }
    const layers = await table.vault.persona.read();
    const phrases = (layers.style?.catchphrases ?? []).map(({ text }) => text);
    const rows = judge({ parted, contexts, answers, phrases, strangers, roll: chanceOf(11).number });
    const answered = answers.filter((bubbles) => bubbles.length > 0).length;
    return rows && { contexts: contexts.length, answered, rows };
  } finally {
    await storage.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface Table {
  readonly person: Awaited<ReturnType<Storage['directory']['admit']>>;
  readonly persona: Persona;
  readonly vault: Vault;
}

/** A persona made from what was kept, as an import makes it. */
async function seat(storage: Storage, { parsed, name }: Read, kept: number): Promise<Table> {
  const person = await storage.directory.admit({ platform: 'terminal', native: 'likeness' }, 0);
  const persona = await storage.directory.addPersona(person, name, 0);
  await storage.lend(persona.id, async (file) => {
    const connection = await openDatabase({ ...file, migrations: 'vault', durable: false });
    async function* batches() {
      yield parsed.slice(0, kept).map((message) => ({ ...message, sender: message.sender === name ? name : 'me' }));
    }
    await loadInto(connection, {
      parts: [{ source: () => ({ format: 'likeness', conversation: '' }), batches: batches() }],
      me: 'me',
      onGrowth() {},
      measure: measureStyle,
      signal: never,
    });
    await connection.close();
  });
  return { person, persona, vault: await storage.vaults.open(persona.id) };
}

const portsOf = (storage: Storage, model: LanguageModel): Ports => ({
  ...storage,
  importer: { inspect: unused, store: unused, storePosts: unused },
  printer: { picture: unused, chart: unused, drawable: unused, html: unused, pdf: unused },
  pictures: { open: unused },
  photos: { look: unused },
  model,
  standIns: [],
  monthlyUsd: undefined,
  clock: { now: () => 0, sleep: async () => undefined },
  chance: chanceOf(7),
});

const unused = (): never => {
  throw new Error('likeness imports and prints nothing');
};

/** The same figures each time. */
function chanceOf(seed: number): Chance {
  let state = seed;
  return {
    number() {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    },
    id: () => randomBytes(16).toString('hex'),
  };
}

const ROWS: Readonly<Record<Judged['voice'], string>> = {
  voice: 'the voice',
  random: 'their lines at random',
  user: 'the user’s own lines',
  assistant: 'a plain assistant',
  themselves: 'what they really wrote',
};

function asTable({ contexts, answered, rows }: Figures, model: LanguageModel, name: string): string {
  const figure = (value: number): string => value.toFixed(2).padStart(9);
  const lines = rows.map(({ voice, fidelity: { score, parts }, distances }) =>
    [
      ROWS[voice].padEnd(24),
      ...[score, parts.habits, parts.pieces, parts.words, parts.lengths].map(figure),
      ' |',
      ...[distances.lengths, distances.bursts, distances.marks, distances.phrases].map(figure),
    ].join(''),
  );
  const head = ['fidelity', 'habits', 'pieces', 'words', 'lengths', ' |', 'lengths', 'bursts', 'marks', 'phrases'];
  return [
    `${model.voice === 'quoting' ? 'The quoting voice' : 'The model'} in the manner of ${name}: ${answered} of ${contexts} messages of the last tenth answered`,
    'Fidelity: 0 as other people write, 1 as their own messages. Distances: 0 as they really answered.',
    '',
    `${''.padEnd(24)}${head.map((word) => (word === ' |' ? word : word.padStart(9))).join('')}`,
    ...lines,
  ].join('\n');
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof StartError) console.error(error.message);
  else if (error instanceof UserError) console.error(sentence(error.problem, wordsFor('en')));
  else throw error;
  process.exitCode = 1;
}
