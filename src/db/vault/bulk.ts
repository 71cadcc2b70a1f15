// One import into one vault: a single transaction, so that all of it is there or nothing is, also when the process is killed.
import type { InValue, Transaction } from '@libsql/client';
import type { ParsedMessage, Side } from '../../core/archive/message.ts';
import { indexTerms } from '../../core/archive/tokens.ts';
import type { StyleCard } from '../../core/persona/style.ts';
import type { RecordStore, RecordSummary } from '../../core/ports.ts';
import type { Connection } from '../connection.ts';
import { type Known, knownBefore, NOTHING_KNOWN } from './known.ts';
import { INSERT_MESSAGES, INSERT_SEARCH, NUMBERS, type PackedMessage, packing } from './packed.ts';
import { recordStore } from './record.ts';
import { type Sql, sqlWithin } from './sql.ts';

export interface Load {
  readonly format: string;
  readonly conversation: string;
  /** As `ImportPlan.me`. */
  readonly me: string | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly batches: AsyncIterable<readonly ParsedMessage[]>;
  /** Counts the style of what is stored then. */
  readonly measure: (record: RecordStore) => Promise<StyleCard>;
  /** An abort rejects with its reason, and leaves the vault as it was. */
  readonly signal: AbortSignal;
}

/** As in `ImportReport`; `messages` counts what people did, without the app's notices. */
export interface Loaded extends RecordSummary {
  readonly messages: number;
  readonly added: number;
}

/** Pages of 4 kB held in memory while loading; what FTS5 gathers before it writes (bytes). */
const CACHE_KB = 32 * 1024;
const GATHERED = 1 << 21;

/** Merging is put off while loading: one merge at the end costs less than those FTS5 does as it goes. */
const PUT_OFF_MERGING = `INSERT INTO search (search, rank) VALUES ('automerge', 0), ('crisismerge', 1900), ('hashsize', ${GATHERED})`;
const MERGE_ALL = [
  `INSERT INTO search (search) VALUES ('optimize')`,
  `INSERT INTO search (search, rank) VALUES ('automerge', 4), ('crisismerge', 16), ('hashsize', 1048576)`,
];

/** Nobody else may use the connection meanwhile. */
export async function loadInto(connection: Connection, load: Load): Promise<Loaded> {
  await connection.client.execute(`PRAGMA cache_size = -${CACHE_KB}`);
  for (const statement of NUMBERS) await connection.client.execute(statement);
  const transaction = await connection.client.transaction('write');
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
  const first = Number((await sql.read('SELECT coalesce(max(id), 0) + 1 FROM messages', []))[0]?.[0]);
  const fresh = first === 1;
  if (fresh) await sql.write(['DROP INDEX messages_at', PUT_OFF_MERGING]);
  const counted = await storeBatches(sql, load, first, fresh ? NOTHING_KNOWN : knownBefore(first, sql));
  if (fresh) await sql.write(['CREATE INDEX messages_at ON messages (at)', ...MERGE_ALL]);
  const record = recordStore(sql);
  if (counted.added > 0) await keepStyle(sql, await load.measure(record));
  return { ...counted, ...(await record.summary()) };
}

async function storeBatches(
  sql: Sql,
  load: Load,
  first: number,
  known: Known,
): Promise<{ messages: number; added: number }> {
  const source = await addSource(sql, load);
  const people = await participantsOf(sql, load.me);
  const packed = packing(first);
  let messages = 0;
  let added = 0;
  const write = async (): Promise<void> => {
    const { bytes, first, count } = packed.take();
    if (count === 0) return;
    await sql.read(INSERT_MESSAGES, [bytes, first, count, source]);
    await sql.read(INSERT_SEARCH, [bytes, first, count]);
  };
  for await (const batch of load.batches) {
    load.signal.throwIfAborted();
    await known.look(batch);
    for (const message of batch) {
      const person =
        message.sender === undefined ? NOBODY : (people.find(message.sender) ?? (await people.add(message.sender)));
      if (person !== NOBODY) messages++;
      if (known.take(message, person.side)) continue;
      if (person !== NOBODY) added++;
      person.messages++;
      const row: PackedMessage = { message, participant: person.id, side: person.side, terms: termsOf(message) };
      if (!packed.fits(row)) await write();
      packed.add(row);
    }
  }
  await write();
  await people.keepCounts();
  await sql.write([
    { sql: 'UPDATE sources SET messages = ?, added = ? WHERE id = ?', args: [messages, added, source] },
  ]);
  return { messages, added };
}

/** What nobody typed is not searched for. */
const termsOf = ({ kind, text }: ParsedMessage): string =>
  kind === 'call' || kind === 'deleted' || kind === 'system' ? '' : indexTerms(text);

async function addSource(sql: Sql, { format, conversation, at }: Load): Promise<number> {
  const [row] = await sql.read(
    'INSERT INTO sources (format, conversation, imported_at, messages, added) VALUES (?, ?, ?, 0, 0) RETURNING id',
    [format, conversation, at],
  );
  return Number(row?.[0]);
}

interface Person {
  readonly id: number;
  readonly side: PackedMessage['side'];
  messages: number;
}
const NOBODY: Person = { id: 0, side: 0, messages: 0 };

interface People {
  find(name: string): Person | undefined;
  add(name: string): Promise<Person>;
  keepCounts(): Promise<void>;
}

async function participantsOf(sql: Sql, me: string | undefined): Promise<People> {
  const byName = new Map<string, Person>();
  return {
    find: (name) => byName.get(name),
    async add(name) {
      const side: Side = name === me ? 'me' : 'them';
      const [row] = await sql.read(
        `INSERT INTO participants (name, side, messages) VALUES (?, ?, 0)
         ON CONFLICT (name, side) DO UPDATE SET messages = messages RETURNING id`,
        [name, side],
      );
      const person: Person = { id: Number(row?.[0]), side: side === 'me' ? 1 : 2, messages: 0 };
      byName.set(name, person);
      return person;
    },
    async keepCounts() {
      const changes = [...byName.values()].map(({ id, messages }): { sql: string; args: InValue[] } => ({
        sql: 'UPDATE participants SET messages = messages + ? WHERE id = ?',
        args: [messages, id],
      }));
      await sql.write(changes);
    },
  };
}

/** The same row as `Vault.persona.write({ style })` makes. */
async function keepStyle(sql: Sql, style: StyleCard): Promise<void> {
  await sql.write([
    { sql: `INSERT OR REPLACE INTO layers (key, value) VALUES ('style', ?)`, args: [JSON.stringify(style)] },
  ]);
}
