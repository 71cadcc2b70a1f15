// Full-text search, ranked as FTS5's bm25() ranks it, from the places of the words and the record's shape in memory:
// five milliseconds where bm25() takes thirty-five, because it looks up the length of every message it ranks.
import type { Side } from '../../core/archive/message.ts';
import type { Hit, Span } from '../../core/ports.ts';
import { keeping } from '../kept.ts';
import { COLUMNS, messagesOf } from './message.ts';
import { bestOf, filtered, merged, NO_SCORES, type Scores, scored } from './scores.ts';
import { readShape, type Shape } from './shape.ts';
import type { Sql } from './sql.ts';

/** As FTS5 has them. */
const K1 = 1.2;
const B = 0.75;
const LEAST_RARITY = 1e-6;

/**
 * A search reads the rarest terms whose messages together are no more than this, and the second rarest up to three times as
 * many. It bounds the time at a million messages.
 */
const MOST_POSTINGS = 20_000;
const MOST_OF_TWO = 60_000;
/** Further stretches hold a common word somewhere, which says nothing. */
const MOST_STRETCHES = 400;
/** Counts of words that are remembered: counting a common one reads a list as long as the record. */
const REMEMBERED_COUNTS = 1 << 14;

export interface Index {
  counts(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  search(terms: readonly string[], by: Side | 'both', limit: number, within: Span | undefined): Promise<readonly Hit[]>;
  shape(): Promise<Shape>;
  /** To be called when the record has changed: what is known of it is kept in memory. */
  forget(): void;
}

export function indexOf(sql: Sql): Index {
  const shape = keeping(() => readShape(sql));
  let known = new Map<string, number>();

  const counts = async (terms: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    if (known.size > REMEMBERED_COUNTS) known = new Map();
    const held = known; // what is read before a change is not kept after it
    const unknown = terms.filter((term) => !held.has(term));
    for (const [term, count] of await countsOf(sql, unknown)) held.set(term, count);
    return new Map(
      terms.flatMap((term) => {
        const count = held.get(term) ?? 0;
        return count > 0 ? [[term, count] as const] : [];
      }),
    );
  };
  return {
    counts,
    shape: shape.read,
    forget() {
      shape.forget();
      known = new Map();
    },
    async search(terms, by, limit, within) {
      const rarest = rarestTerms(await counts(terms));
      if (rarest.length === 0) return [];
      const frame = await shape.read();
      const ranking = rankingOf(await postingsOf(sql, rarest, by), frame);
      const best = bestOf(within ? thoseWithin(ranking.messages, frame, within) : ranking.messages, limit);
      const stretches = new Map(bestOf(ranking.stretches, MOST_STRETCHES));
      const found = await messagesById(
        sql,
        best.map(([id]) => id),
      );
      return best.flatMap(([id, score]) => {
        const message = found.get(id);
        return message ? [{ message, score, stretch: stretches.get(frame.stretchOf(id)) ?? 0 }] : [];
      });
    },
  };
}

/** Also of words that nobody used: 0. */
async function countsOf(sql: Sql, terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (terms.length === 0) return new Map();
  const rows = await sql.read('SELECT term, doc FROM search_terms WHERE term IN (SELECT value FROM json_each(?))', [
    JSON.stringify([...new Set(terms)]),
  ]);
  const found = new Map(terms.map((term) => [term, 0]));
  for (const row of rows) found.set(String(row[0]), Number(row[1]));
  return found;
}

function rarestTerms(counts: ReadonlyMap<string, number>): string[] {
  const rarestFirst = [...counts].sort(([, a], [, b]) => a - b);
  let postings = 0;
  return rarestFirst
    .filter(([, count], place) => {
      postings += count;
      return place === 0 || postings <= (place === 1 ? MOST_OF_TWO : MOST_POSTINGS);
    })
    .map(([term]) => term);
}

/** For each term the ids of the messages that hold it, in order, each as often as it does. */
async function postingsOf(
  sql: Sql,
  terms: readonly string[],
  by: Side | 'both',
): Promise<readonly (readonly number[])[]> {
  const column = by === 'both' ? '' : `AND col = '${by}'`;
  const [row] = await sql.read(
    `SELECT json_group_array(json(
       (SELECT json_group_array(doc) FROM search_places WHERE term = each.value ${column})))
     FROM json_each(?) AS each`,
    [JSON.stringify(terms)],
  );
  // the shape is the query's own
  return JSON.parse(String(row?.[0])) as number[][];
}

interface Ranking {
  /** By id, and by the number of the stretch. */
  readonly messages: Scores;
  readonly stretches: Scores;
}

function rankingOf(postings: readonly (readonly number[])[], shape: Shape): Ranking {
  const { words, stretches } = shape;
  let byMessage: Scores = NO_SCORES;
  const byStretch = new Float64Array(stretches.length);
  const times = new Uint32Array(stretches.length);
  for (const places of postings) {
    byMessage = merged(byMessage, scoresOf(places, shape));
    const touched = stretchesOf(places, shape, times);
    const rarity = rarityOf(touched.length, stretches.length);
    for (const number of touched) {
      const share = ((stretches[number]?.words ?? 0) * stretches.length) / words;
      byStretch[number] = (byStretch[number] ?? 0) + rarity * weight(times[number] ?? 0, share);
      times[number] = 0;
    }
  }
  return { messages: byMessage, stretches: scored(byStretch) };
}

/** `places` are in order, so what a message holds twice stands together. */
function scoresOf(places: readonly number[], { messages, words, wordsOf }: Shape): Scores {
  let different = 0;
  for (let i = 0; i < places.length; i++) if (places[i] !== places[i - 1]) different++;
  const rarity = rarityOf(different, messages);
  const numbers = new Uint32Array(different);
  const scores = new Float64Array(different);
  for (let i = 0, count = 0; i < places.length; count++) {
    const id = places[i] ?? 0;
    const from = i;
    while (places[i] === id) i++;
    numbers[count] = id;
    scores[count] = rarity * weight(i - from, (wordsOf(id) * messages) / words);
  }
  return { numbers, scores };
}

/** Counts into `times`, which is all 0, and gives the numbers of those it counted. */
function stretchesOf(places: readonly number[], shape: Shape, times: Uint32Array): readonly number[] {
  const touched: number[] = [];
  for (const id of places) {
    const number = shape.stretchOf(id);
    const before = times[number] ?? 0;
    if (before === 0) touched.push(number);
    times[number] = before + 1;
  }
  return touched;
}

const rarityOf = (holding: number, all: number): number =>
  Math.max(LEAST_RARITY, Math.log((all - holding + 0.5) / (holding + 0.5)));

const weight = (often: number, share: number): number => (often * (K1 + 1)) / (often + K1 * (1 - B + B * share));

/** A stretch belongs to where it began. What has no time belongs to every span. */
function thoseWithin(scores: Scores, shape: Shape, { from, to }: Span): Scores {
  return filtered(scores, (id) => {
    const at = shape.stretches[shape.stretchOf(id)]?.at;
    return at === undefined || (at >= from && at < to);
  });
}

async function messagesById(sql: Sql, ids: readonly number[]) {
  const messages = await messagesOf(
    sql,
    `SELECT ${COLUMNS} FROM json_each(?) AS each JOIN messages m ON m.id = each.value JOIN participants p ON p.id = m.participant`,
    [JSON.stringify(ids)],
  );
  return new Map(messages.map((message) => [message.id, message]));
}

/** What stands around each of them, as one read. In the order of `ids`; [] for one that is not there. */
export async function aroundAll(sql: Sql, shape: Shape, ids: readonly number[], before: number, after: number) {
  const near = ids.map((id) => shape.around(id, before, after));
  const messages = await messagesById(sql, [...new Set(near.flat())]);
  return near.map((each) =>
    each.flatMap((id) => {
      const message = messages.get(id);
      return message ? [message] : [];
    }),
  );
}
