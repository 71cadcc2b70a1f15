// One import into one vault: a single transaction, so that all of it is there or nothing is, also when the process is killed.
import type { Transaction } from '@libsql/client';
import { tellsBoth } from '../../core/archive/clocks.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { indexTerms, isAscii } from '../../core/archive/tokens.ts';
import { type OffsetAt, offsetsOf } from '../../core/archive/zones.ts';
import type { StyleCard } from '../../core/persona/style.ts';
import type { RecordStore, RecordSummary } from '../../core/ports.ts';
import type { Connection } from '../connection.ts';
import { type Known, knownBefore, NOTHING_KNOWN } from './known.ts';
import {
  AS_TEXT,
  type Batch,
  INSERT_MESSAGES,
  INSERT_SEARCH,
  NUMBERS,
  type PackedMessage,
  packing,
  withoutNul,
} from './packed.ts';
import { type People, peopleOf } from './people.ts';
import { recordStore } from './record.ts';
import { sharingOf } from './sharing.ts';
import { type Sql, sqlWithin } from './sql.ts';
import { moveUtc, onTheWall, type Times, timesOf } from './times.ts';
import { styleVersion } from './versions.ts';

/** What was read. */
export interface Source {
  readonly format: string;
  readonly conversation: string;
}

export interface Part {
  /** Asked once the first batch is there, and when everything was read. */
  readonly source: () => Source;
  readonly batches: AsyncIterable<readonly ParsedMessage[]>;
}

export interface Load {
  /** A source each, read one after another: what two of them hold is stored once. */
  readonly parts: readonly Part[];
  /** As `ImportPlan.me`, `.alsoMe` and `.zone`. */
  readonly me: string | undefined;
  readonly alsoMe?: readonly string[];
  readonly zone?: string | undefined;
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

/** What FTS5 gathers before it writes (bytes). More made it no faster. */
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
  const offsetAt = load.zone === undefined ? undefined : offsetsOf(load.zone);
  if (offsetAt && load.zone !== undefined) await moveUtc(sql, load.zone, offsetAt);
  const counts: Counts = { messages: 0, added: 0 };
  for (const part of load.parts) await loadPart(sql, load, part, offsetAt, counts);
  const record = recordStore(sql);
  await keepStyle(sql, await load.measure(record));
  return { ...counts, ...(await record.summary()) };
}

async function loadPart(sql: Sql, load: Load, part: Part, offsetAt: OffsetAt | undefined, sum: Counts): Promise<void> {
  const [next] = await sql.read('SELECT coalesce(max(id), 0) + 1 FROM messages', []);
  const first = Number(next?.[0]);
  const atOnce = first <= FEW;
  const known = first === 1 ? NOTHING_KNOWN : knownBefore(first, sql, () => part.source().format);
  if (atOnce) await sql.write(['DROP INDEX messages_at', PUT_OFF_MERGING]);
  const counts = await storeAll(sql, load, part, first, known, offsetAt);
  if (atOnce) await sql.write(['CREATE INDEX messages_at ON messages (at)', ...MERGE_ALL]);
  sum.messages += counts.messages;
  sum.added += counts.added;
}

interface Counts {
  messages: number;
  added: number;
}

async function storeAll(
  sql: Sql,
  load: Load,
  part: Part,
  first: number,
  known: Known,
  offsetAt: OffsetAt | undefined,
): Promise<Counts> {
  const source = await nextSource(sql);
  const people = peopleOf(sql, [load.me, ...(load.alsoMe ?? [])]);
  const packed = packing(first);
  const sharing = sharingOf(sql, source);
  const times = timesOf();
  const counts: Counts = { messages: 0, added: 0 };
  const before = await sizeOf(sql);
  const write = async (): Promise<void> => {
    await writeBatch(sql, packed.take(), source);
    if (sharing.full()) await sharing.keep();
    load.onGrowth((await sizeOf(sql)) - before);
  };
  for await (const read of part.batches) {
    load.signal.throwIfAborted();
    times.see(read);
    const batch =
      offsetAt && !tellsBoth(part.source().format) ? read.map((message) => onTheWall(message, offsetAt)) : read;
    await people.meet(batch);
    const held = await known.match(batch, (message) => people.of(message)?.side);
    for (const [i, message] of batch.entries()) {
      const row = rowOf(message, people, held[i], counts);
      const id = held[i];
      if (id !== undefined) sharing.add(id);
      if (!row) continue;
      if (!packed.fits(row)) await write();
      packed.add(row);
    }
  }
  await write();
  await sharing.keep();
  await people.keepCounts();
  const { first: earliest, last: latest, ...seen } = times.found(part.source().format);
  const moved = offsetAt !== undefined && seen.clock === 'utc';
  const wall = (at: number | undefined): number | undefined =>
    at === undefined || !moved ? at : at + 60 * offsetAt(at);
  await addSource(sql, source, part.source(), {
    ...counts,
    ...seen,
    others: people.others(),
    first: wall(earliest),
    last: wall(latest),
    zone: moved ? load.zone : undefined,
  });
  return counts;
}

/** Counts the message; undefined when the vault holds it. */
function rowOf(
  message: ParsedMessage,
  people: People,
  held: number | undefined,
  counts: Counts,
): PackedMessage | undefined {
  const person = people.of(message);
  if (person) {
    counts.messages++;
    person.read++;
    if (held === undefined) {
      counts.added++;
      person.messages++;
    }
  }
  return held === undefined ? { message, person, terms: termsOf(message) } : undefined;
}

/** What nobody typed is not searched for. */
function termsOf({ kind, text }: ParsedMessage): PackedMessage['terms'] {
  if (kind === 'call' || kind === 'deleted' || kind === 'system') return '';
  return isAscii(text) ? AS_TEXT : indexTerms(withoutNul(text));
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

interface Row extends Counts, Times {
  readonly others: readonly string[];
  readonly zone: string | undefined;
}

async function addSource(sql: Sql, id: number, { format, conversation }: Source, row: Row): Promise<void> {
  const { messages, added, others, first, last, clock, zone, seconds } = row;
  await sql.write([
    {
      sql: `INSERT INTO sources (id, format, conversation, messages, added, others, first, last, clock, zone, seconds)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      args: [
        id,
        format,
        conversation,
        messages,
        added,
        JSON.stringify(others),
        first ?? null,
        last ?? null,
        clock ?? null,
        zone ?? null,
        seconds,
      ],
    },
  ]);
}

/** The row that `Vault.persona.write({ style })` makes. */
async function keepStyle(sql: Sql, style: StyleCard): Promise<void> {
  const json = JSON.stringify(style);
  await sql.write([
    ...styleVersion(json),
    { sql: `INSERT OR REPLACE INTO layers (key, value) VALUES ('style', ?)`, args: [json] },
  ]);
}
