// Stores a record as an import does, and asks for what each query is about: the search that stands behind a turn of talk.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPassages } from '../dist/core/archive/passages.js';
import { measureStyle } from '../dist/core/persona/measure.js';
import { openDatabase } from '../dist/db/connection.js';
import { loadInto } from '../dist/db/vault/bulk.js';
import { openVault } from '../dist/db/vault/store.js';

const AT_ONCE = 5000;
const USUAL_HITS = 10;

/** Prints a line for each query as it is answered; the figures go to stderr. */
export async function recall(file) {
  const { messages, queries, k = USUAL_HITS } = JSON.parse(readFileSync(file, 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  try {
    const vault = { path: join(folder, 'vault.db'), key: randomBytes(32) };
    const connection = await openDatabase({ ...vault, migrations: 'vault', durable: false });
    await store(connection, messages);
    const { record } = openVault(connection);
    const names = namesIn(messages);
    await record.extent(); // reads what an open vault keeps in memory
    const took = [];
    for (const query of queries) {
      const began = performance.now();
      const request = { message: query.text, names, at: secondsOf(query.at), limit: k };
      const hits = (await findPassages(record, request)).map(({ hit }) => messages[hit.id - 1].id);
      took.push(performance.now() - began);
      console.log(JSON.stringify({ id: query.id, hits }));
    }
    console.error(JSON.stringify({ messages: messages.length, queries: took.length, ...percentiles(took) }));
    await connection.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A fresh vault numbers them from 1 on. Who wrote first is taken for the user, everybody else for the other person. */
async function store(connection, messages) {
  async function* batches() {
    for (let i = 0; i < messages.length; i += AT_ONCE) yield messages.slice(i, i + AT_ONCE).map(parsed);
  }
  await loadInto(connection, {
    parts: [{ source: () => ({ format: 'bench', conversation: '' }), batches: batches() }],
    me: String(messages[0]?.sender),
    onGrowth() {},
    measure: measureStyle,
    signal: new AbortController().signal,
  });
}

const parsed = ({ sender, at, text }) => ({
  conversation: '',
  sender: String(sender),
  wall: secondsOf(at),
  offset: undefined,
  kind: 'text',
  text: String(text),
  native: undefined,
  replyTo: undefined,
});

function namesIn(messages) {
  const [me, ...others] = new Set(messages.map(({ sender }) => String(sender)));
  return { me: me === undefined ? [] : [me], them: others };
}

/** Seconds or milliseconds since 1970, or a date as it is written: the clock on the wall, whatever its zone. */
function secondsOf(at) {
  if (at === undefined || at === null || at === '') return undefined;
  if (typeof at === 'number') return Math.floor(at > 1e11 ? at / 1000 : at);
  const wall = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?/.exec(at);
  const ms = wall ? Date.parse(`${wall[1]}T${wall[2] ?? '00:00'}Z`) : Date.parse(`${at} UTC`);
  return Number.isNaN(ms) ? undefined : Math.floor(ms / 1000);
}

function percentiles(took) {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share) => Math.round((sorted[Math.floor(share * sorted.length)] ?? 0) * 10) / 10;
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}
