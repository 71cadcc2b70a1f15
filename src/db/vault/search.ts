// Full-text search, ranked as FTS5's bm25() ranks it, from the places of the words and the record's shape in memory:
// five milliseconds where bm25() takes thirty-five, because it looks up the length of every message it ranks.
import type { Side } from '../../core/archive/message.ts';
import type { Hit, Span } from '../../core/ports.ts';
import { COLUMNS, messagesOf } from './message.ts';
import { readShape, type Shape, type Stretch, versionOf } from './shape.ts';
import type { Sql } from './sql.ts';

/** As FTS5 has them. */
const K1 = 1.2;
const B = 0.75;
const LEAST_RARITY = 1e-6;

/**
 * A search reads the rarest terms whose messages together are no more than this, and two at the least. It bounds the time
 * at a million messages.
 */
const MOST_POSTINGS = 20_000;
const FEWEST_TERMS = 2;
/** Counts of words that are remembered: counting a common one reads a list as long as the record. */
const REMEMBERED_COUNTS = 1 << 14;

export interface Index {
  counts(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  search(terms: readonly string[], by: Side | 'both', limit: number, within: Span | undefined): Promise<readonly Hit[]>;
  shape(): Promise<Shape>;
}

export function indexOf(sql: Sql): Index {
  let version: string | undefined;
  let reading: Promise<Shape> | undefined;
  const known = new Map<string, number>();

  /** What was kept of an older version is forgotten. */
  const freshen = async (): Promise<string> => {
    const now = await versionOf(sql);
    if (now !== version) {
      reading = undefined;
      known.clear();
    }
    version = now;
    return now;
  };
  const shape = async (): Promise<Shape> => {
    const now = await freshen();
    if (!reading) {
      const begun = readShape(sql, now);
      // a failed reading is not kept
      begun.catch(() => {
        if (reading === begun) reading = undefined;
      });
      reading = begun;
    }
    return reading;
  };
  const counts = async (terms: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    await freshen();
    if (known.size > REMEMBERED_COUNTS) known.clear();
    const unknown = terms.filter((term) => !known.has(term));
    for (const [term, count] of await countsOf(sql, unknown)) known.set(term, count);
    return new Map(
      terms.flatMap((term) => {
        const count = known.get(term) ?? 0;
        return count > 0 ? [[term, count] as const] : [];
      }),
    );
  };
  return {
    counts,
    shape,
    async search(terms, by, limit, within) {
      const rarest = rarestTerms(await counts(terms));
      if (rarest.length === 0) return [];
      const frame = await shape();
      const ranking = rankingOf(await postingsOf(sql, rarest, by), frame);
      const best = bestOf(ranking.messages, limit, (id) => isWithin(frame, id, within));
      const found = await messagesById(
        sql,
        best.map(([id]) => id),
      );
      return best.flatMap(([id, score]) => {
        const message = found.get(id);
        return message ? [{ message, score, stretch: ranking.stretches.get(frame.stretchOf(id)) ?? 0 }] : [];
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
      return place < FEWEST_TERMS || postings <= MOST_POSTINGS;
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

type Scores = Map<number, number>;

interface Ranking {
  /** By id, and by the number of the stretch. */
  readonly messages: Scores;
  readonly stretches: Scores;
}

function rankingOf(postings: readonly (readonly number[])[], shape: Shape): Ranking {
  const messages: Scores = new Map();
  const stretches: Scores = new Map();
  const average = shape.words / Math.max(1, shape.messages);
  const stretchAverage = shape.words / Math.max(1, shape.stretches.length);
  for (const places of postings) {
    const times = timesIn(places, (id) => id);
    addScores(messages, times, shape.messages, (id) => shape.wordsOf(id) / average);
    const inStretches = timesIn(places, shape.stretchOf);
    const share = (number: number): number => (shape.stretches[number]?.words ?? 0) / stretchAverage;
    addScores(stretches, inStretches, shape.stretches.length, share);
  }
  return { messages, stretches };
}

function timesIn(places: readonly number[], keyOf: (id: number) => number): Scores {
  const times: Scores = new Map();
  for (const id of places) {
    const key = keyOf(id);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** `share` is how long it is beside the average. */
function addScores(sum: Scores, times: Scores, total: number, share: (key: number) => number): void {
  const rarity = Math.max(LEAST_RARITY, Math.log((total - times.size + 0.5) / (times.size + 0.5)));
  for (const [key, often] of times) {
    const score = (rarity * often * (K1 + 1)) / (often + K1 * (1 - B + B * share(key)));
    sum.set(key, (sum.get(key) ?? 0) + score);
  }
}

/** Best first; of equal ones the earlier. */
function bestOf(scores: Scores, limit: number, fits: (id: number) => boolean): readonly (readonly [number, number])[] {
  const fitting = [...scores].filter(([id]) => fits(id));
  // sorting numbers is ten times as fast as sorting pairs
  const bar = Float64Array.from(fitting, ([, score]) => score).sort()[Math.max(0, fitting.length - limit)] ?? 0;
  return fitting
    .filter(([, score]) => score >= bar)
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, limit);
}

/** A stretch belongs to where it began. What has no time belongs to every span. */
function isWithin(shape: Shape, id: number, within: Span | undefined): boolean {
  const at: Stretch['at'] = within && shape.stretches[shape.stretchOf(id)]?.at;
  return within === undefined || at === undefined || (at >= within.from && at < within.to);
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
