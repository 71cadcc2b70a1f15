// What a search needs to know of every message besides its words: where it stands in the record, how many words it has, and
// which stretch it is of. FTS5 would read it from the file for each message that holds a word, which is most of a search;
// read once for an open vault it is fourteen bytes a message, and a second for a million of them.
import { setImmediate } from 'node:timers/promises';
import { STRETCH_GAP } from '../../core/archive/message.ts';
import type { Sql } from './sql.ts';

export interface Shape {
  /** Of the index: messages with any word, and the words of all of them. */
  readonly messages: number;
  readonly words: number;
  /** One more than the greatest id. */
  readonly size: number;
  /** 0 for a message without any. */
  wordsOf(id: number): number;
  /** The number of its stretch, from 0 on in order of time; those without a time are the last one. */
  stretchOf(id: number): number;
  readonly stretches: readonly Stretch[];
  /** So many ids before it, itself, and so many after it, in order of time; [] for one that is not there. */
  around(id: number, before: number, after: number): readonly number[];
}

export interface Stretch {
  /** When it began; undefined for what has no time. */
  readonly at: number | undefined;
  /** When its last message was sent. */
  until: number | undefined;
  /** The place of its first message, and how many it has. */
  readonly first: number;
  messages: number;
  words: number;
}

/** Rows read at once: some five milliseconds, in which nobody is answered. */
const PAGE = 10_000;
/** As words are counted, a message has no more. */
const MOST_WORDS = 0xffff;
const NOWHERE = 0xffffffff;

export async function readShape(sql: Sql): Promise<Shape> {
  const [row] = await sql.read('SELECT hex(block), (SELECT max(id) FROM messages) FROM search_data WHERE id = 1', []);
  const averages = String(row?.[0] ?? '');
  const size = Number(row?.[1] ?? 0) + 1;
  const [messages = 0, ...words] = numbersIn(averages);
  const lengths = await readLengths(sql, size);
  const { order, places, stretches, stretchOf } = await readOrder(sql, size);
  for (const id of order) {
    const stretch = stretches[stretchOf[id] ?? NOWHERE];
    if (!stretch) continue;
    stretch.words += lengths[id] ?? 0;
    stretch.messages++;
  }
  const timed = stretches.find(({ at }) => at === undefined)?.first ?? order.length;
  return {
    messages,
    size,
    words: words.reduce((sum, each) => sum + each, 0),
    wordsOf: (id) => lengths[id] ?? 0,
    stretchOf: (id) => stretchOf[id] ?? NOWHERE,
    stretches,
    around(id, before, after) {
      const place = places[id] ?? NOWHERE;
      if (place === NOWHERE) return [];
      const [low, high] = place < timed ? [0, timed] : [timed, order.length];
      return [...order.subarray(Math.max(low, place - before), Math.min(high, place + after + 1))];
    },
  };
}

/** FTS5 keeps how many rows it has, and how many words in each column, as variable-length integers. */
function numbersIn(hex: string): number[] {
  const found: number[] = [];
  let number = 0;
  for (const byte of Buffer.from(hex, 'hex')) {
    number = number * 128 + (byte & 127);
    if (byte >= 128) continue;
    found.push(number);
    number = 0;
  }
  return found;
}

/** One of the two columns is empty. */
async function readLengths(sql: Sql, size: number): Promise<Uint16Array> {
  const lengths = new Uint16Array(size);
  for (let last = 0; ; ) {
    const [row] = await sql.read(
      `SELECT json_group_array(id), json_group_array(hex(sz)) FROM (SELECT id, sz FROM search_docsize WHERE id > ? ORDER BY id LIMIT ${PAGE})`,
      [last],
    );
    // the shapes are the query's own
    const ids = JSON.parse(String(row?.[0])) as number[];
    const sizes = JSON.parse(String(row?.[1])) as string[];
    for (const [i, id] of ids.entries()) lengths[id] = Math.min(MOST_WORDS, sumOf(sizes[i] ?? ''));
    last = ids.at(-1) ?? last;
    if (ids.length < PAGE) return lengths;
    await setImmediate();
  }
}

/** Two columns; in two bytes each is one of them. */
function sumOf(hex: string): number {
  const bytes = Number.parseInt(hex, 16);
  return hex.length === 4 ? (bytes >> 8) + (bytes & 0xff) : numbersIn(hex).reduce((sum, each) => sum + each, 0);
}

interface Order {
  /** Ids in order of time, what has none last; and the place of each id in it. */
  readonly order: Uint32Array;
  readonly places: Uint32Array;
  readonly stretches: Stretch[];
  /** The number of each id's stretch. */
  readonly stretchOf: Uint32Array;
}

async function readOrder(sql: Sql, size: number): Promise<Order> {
  const order = new Uint32Array(size);
  const places = new Uint32Array(size).fill(NOWHERE);
  const stretchOf = new Uint32Array(size).fill(NOWHERE);
  const stretches: Stretch[] = [];
  let count = 0;
  let previous = Number.NEGATIVE_INFINITY;
  for await (const { ids, times } of pagesInOrder(sql))
    for (const [i, id] of ids.entries()) {
      const at = times[i] ?? undefined;
      const begins = at === undefined ? stretches.at(-1)?.at !== undefined || count === 0 : at - previous > STRETCH_GAP;
      if (begins) stretches.push({ at, until: at, first: count, messages: 0, words: 0 });
      const stretch = stretches.at(-1);
      if (stretch) stretch.until = at;
      previous = at ?? previous;
      stretchOf[id] = stretches.length - 1;
      places[id] = count;
      order[count++] = id;
    }
  return { order: order.subarray(0, count), places, stretches, stretchOf };
}

async function* pagesInOrder(sql: Sql) {
  let [lastAt, lastId] = [-1, 0];
  for (const timed of [true, false]) {
    for (;;) {
      const [row] = await sql.read(
        `SELECT json_group_array(id), json_group_array(at) FROM (SELECT id, at FROM messages
         WHERE ${timed ? '(at, id) > (?, ?)' : 'at IS NULL AND id > ?'} AND participant IS NOT NULL ORDER BY at, id LIMIT ${PAGE})`,
        timed ? [lastAt, lastId] : [lastId],
      );
      // the shapes are the query's own
      const ids = JSON.parse(String(row?.[0])) as number[];
      const times = JSON.parse(String(row?.[1])) as (number | null)[];
      yield { ids, times };
      lastAt = times.at(-1) ?? lastAt;
      lastId = ids.at(-1) ?? lastId;
      if (ids.length < PAGE) break;
      await setImmediate();
    }
    lastId = 0;
  }
}
