// One import into one vault: a single transaction, so that all of it is there or nothing is, also when the process is killed.
import type { Transaction } from '@libsql/client';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { indexTerms, isAscii } from '../../core/archive/tokens.ts';
import type { StyleCard } from '../../core/persona/style.ts';
import type { RecordStore, RecordSummary } from '../../core/ports.ts';
import type { Connection } from '../connection.ts';
import { type Known, knownBefore, NOTHING_KNOWN } from './known.ts';
import { AS_TEXT, type Batch, INSERT_MESSAGES, INSERT_SEARCH, NUMBERS, type PackedMessage, packing } from './packed.ts';
import { type People, peopleOf } from './people.ts';
import { recordStore } from './record.ts';
import { type Sql, sqlWithin } from './sql.ts';

/** What was read. */
export interface Source {
  readonly format: string;
  readonly conversation: string;
}

export interface Load {
  /** Asked when everything was read. */
  readonly source: () => Source;
  /** As `ImportPlan.me`. */
  readonly me: string | undefined;
  readonly batches: AsyncIterable<readonly ParsedMessage[]>;
  /** Called now and then with how much the file has grown (bytes); what it throws ends the load. */
  readonly onGrowth: (bytes: number) => void;
  /** Counts the style of what is stored then. */
  readonly measure: (record: RecordStore) => Promise<StyleCard>;
  /** An abort rejects with its reason, and leaves the vault as it was. */
  readonly signal: AbortSignal;
}

/** As in `ImportReport`; messages are counted without the app's notices. */
export interface Loaded extends RecordSummary {
  readonly messages: number;
  readonly added: number;
}

/** Pages held in memory while loading (kB), and what FTS5 gathers before it writes (bytes). More made it no faster. */
const CACHE_KB = 8 * 1024;
const GATHERED = 1 << 21;

/** Merging is put off while loading: one merge at the end costs less than those FTS5 does as it goes. */
const PUT_OFF_MERGING = `INSERT INTO search (search, rank) VALUES ('automerge', 0), ('crisismerge', 1900), ('hashsize', ${GATHERED})`;
const MERGE_ALL = [
  `INSERT INTO search (search) VALUES ('optimize')`,
  `INSERT INTO search (search, rank) VALUES ('automerge', 4), ('crisismerge', 16), ('hashsize', 1048576)`,
];

/** With no more messages than these in the vault, its indexes are built anew after the load. */
const FEW = 1000;

/** Nobody else may use the connection meanwhile. */
export async function loadInto({ client }: Connection, load: Load): Promise<Loaded> {
  await client.execute(`PRAGMA cache_size = -${CACHE_KB}`);
  for (const statement of NUMBERS) await client.execute(statement);
  const transaction = await client.transaction('write');
  try {
    const loaded = await loadWithin(transaction, load);
    load.signal.throwIfAborted();
    await transaction.commit();
    return loaded;
  } finally {
    transaction.close();
  }
}

async function loadWithin(transaction: Transaction, load: Load): Promise<Loaded> {
  const sql = sqlWithin(transaction);
  const [next] = await sql.read('SELECT coalesce(max(id), 0) + 1 FROM messages', []);
  const first = Number(next?.[0]);
  const atOnce = first <= FEW;
  if (atOnce) await sql.write(['DROP INDEX messages_at', PUT_OFF_MERGING]);
  const counts = await storeAll(sql, load, first, first === 1 ? NOTHING_KNOWN : knownBefore(first, sql));
  if (atOnce) await sql.write(['CREATE INDEX messages_at ON messages (at)', ...MERGE_ALL]);
  const record = recordStore(sql);
  await keepStyle(sql, await load.measure(record));
  return { ...counts, ...(await record.summary()) };
}

interface Counts {
  messages: number;
  added: number;
}

async function storeAll(sql: Sql, load: Load, first: number, known: Known): Promise<Counts> {
  const source = await nextSource(sql);
  const people = peopleOf(sql, load.me);
  const packed = packing(first);
  const counts: Counts = { messages: 0, added: 0 };
  const before = await sizeOf(sql);
  const write = async (): Promise<void> => {
    await writeBatch(sql, packed.take(), source);
    load.onGrowth((await sizeOf(sql)) - before);
  };
  for await (const batch of load.batches) {
    load.signal.throwIfAborted();
    await people.meet(batch);
    await known.look(batch);
    for (const message of batch) {
      const row = rowOf(message, people, known, counts);
      if (!row) continue;
      if (!packed.fits(row)) await write();
      packed.add(row);
    }
  }
  await write();
  await people.keepCounts();
  await addSource(sql, source, load.source(), counts);
  return counts;
}

/** Counts the message; undefined when the vault holds it. */
function rowOf(message: ParsedMessage, people: People, known: Known, counts: Counts): PackedMessage | undefined {
  const person = people.of(message);
  const held = known.take(message, person?.side);
  if (person) {
    counts.messages++;
    if (!held) {
      counts.added++;
      person.messages++;
    }
  }
  return held ? undefined : { message, person, terms: termsOf(message) };
}

/** What nobody typed is not searched for. */
function termsOf({ kind, text }: ParsedMessage): PackedMessage['terms'] {
  if (kind === 'call' || kind === 'deleted' || kind === 'system') return '';
  return isAscii(text) ? AS_TEXT : indexTerms(text);
}

async function writeBatch(sql: Sql, { bytes, first, count }: Batch, source: number): Promise<void> {
  if (count === 0) return;
  await sql.write([
    { sql: INSERT_MESSAGES, args: [bytes, first, count, source] },
    { sql: INSERT_SEARCH, args: [bytes, first, count] },
  ]);
}

async function sizeOf(sql: Sql): Promise<number> {
  const [row] = await sql.read('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size', []);
  return Number(row?.[0]);
}

async function nextSource(sql: Sql): Promise<number> {
  const [row] = await sql.read('SELECT coalesce(max(id), 0) + 1 FROM sources', []);
  return Number(row?.[0]);
}

async function addSource(sql: Sql, id: number, { format, conversation }: Source, counts: Counts): Promise<void> {
  await sql.write([
    {
      sql: 'INSERT INTO sources (id, format, conversation, messages, added) VALUES (?, ?, ?, ?, ?)',
      args: [id, format, conversation, counts.messages, counts.added],
    },
  ]);
}

/** The row that `Vault.persona.write({ style })` makes. */
async function keepStyle(sql: Sql, style: StyleCard): Promise<void> {
  await sql.write([
    { sql: `INSERT OR REPLACE INTO layers (key, value) VALUES ('style', ?)`, args: [JSON.stringify(style)] },
  ]);
}
