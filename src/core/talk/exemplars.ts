// Exchanges of the record that show how the other person writes, in every season and at every hour: the same ones as long
// as the record is the same, so that the prompt they stand in stays cached.
import type { ReplyPair } from '../archive/pairs.ts';
import { type Exchange, exchangeAround } from '../archive/runs.ts';
import { holdsContactDetails } from '../farewell/contact-details.ts';
import type { RecordStore } from '../ports.ts';

/** At most so many. Measured elsewhere: 40 to 80 stable examples carry a manner; sixty short ones are some 2,000 tokens. */
const MOST = 60;
/** Messages of the user that are looked at, spread evenly over the record, and how far around each. */
const LOOKED_AT = 360;
const BEFORE = 6;
const AFTER = 10;
/** Characters of one side of an exchange; longer ones show content rather than manner. */
const LONGEST_SIDE = 240;

/** By record, with the summary they were chosen for: a closed record takes its lines with it. */
const chosen = new WeakMap<RecordStore, { readonly of: string; readonly exemplars: Promise<readonly Exchange[]> }>();

/** Where nothing was answered, as with lines that the user remembers: lines of theirs that answer nothing. */
const LINES = 20;

/** [] for a record without lines of theirs. */
export async function exemplarsOf(record: RecordStore): Promise<readonly Exchange[]> {
  const of = JSON.stringify(await record.summary());
  const known = chosen.get(record);
  if (known?.of === of) return known.exemplars;
  const exemplars = choose(record);
  chosen.set(record, { of, exemplars });
  // a failed reading is not remembered
  exemplars.catch(() => chosen.delete(record));
  return exemplars;
}

async function choose(record: RecordStore): Promise<readonly Exchange[]> {
  const exchanges = different((await exchangesOf(record)).filter(isFit));
  if (exchanges.length === 0) return linesOf(record);
  const strata = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const key = stratum(exchange);
    strata.set(key, [...(strata.get(key) ?? []), exchange]);
  }
  return fromEach([...strata].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each));
}

async function exchangesOf(record: RecordStore): Promise<readonly Exchange[]> {
  const ids = (await record.slice({ by: 'me', limit: LOOKED_AT, untimed: true })).map(({ id }) => id);
  const near = await record.aroundAll(ids, BEFORE, AFTER);
  const seen = new Set<number>();
  return ids.flatMap((id, i) => {
    const exchange = seen.has(id) ? undefined : exchangeAround(near[i] ?? [], id);
    for (const message of exchange?.mine ?? []) seen.add(message.id);
    return exchange ? [exchange] : [];
  });
}

/** Where either side reads the same as in an earlier one, it shows nothing new. */
function different(exchanges: readonly Exchange[]): readonly Exchange[] {
  const seen = new Set<string>();
  return exchanges.filter(({ mine, theirs }) => {
    const sides = [mine, theirs].map((side, index) => `${index} ${side.map(({ text }) => text).join('\n')}`);
    const fresh = sides.every((side) => !seen.has(side.toLowerCase()));
    for (const side of sides) seen.add(side.toLowerCase());
    return fresh;
  });
}

async function linesOf(record: RecordStore): Promise<readonly Exchange[]> {
  const lines = await record.slice({ by: 'them', limit: LINES, untimed: true });
  return lines.map((line) => ({ before: [], mine: [], theirs: [line] })).filter(isFit);
}

/** One of each stratum in turn, then in the order of the record. */
function fromEach(strata: readonly (readonly Exchange[])[]): readonly Exchange[] {
  const rounds = Math.max(0, ...strata.map((stratum) => stratum.length));
  const inTurn = Array.from({ length: rounds }, (_, round) => strata.flatMap((each) => each.slice(round, round + 1)));
  return inTurn
    .flat()
    .slice(0, MOST)
    .sort((a, b) => firstId(a) - firstId(b));
}

/** Year, part of the day, and whether the answer is a word, a line or more. */
function stratum({ theirs }: Exchange): string {
  const at = theirs[0]?.at;
  const long = lengthOf(theirs);
  const size = long <= 12 ? 'word' : long <= 60 ? 'line' : 'more';
  if (at === undefined) return size;
  const date = new Date(at * 1000);
  return `${date.getUTCFullYear()} ${Math.floor(date.getUTCHours() / 6)} ${size}`;
}

const isFit = ({ mine, theirs }: Exchange): boolean =>
  [mine, theirs].every((side) => lengthOf(side) <= LONGEST_SIDE) &&
  [...mine, ...theirs].every((message) => !holdsContactDetails(message.text));

const lengthOf = (messages: ReplyPair['mine']): number =>
  messages.reduce((sum, message) => sum + [...message.text].length, 0);
const firstId = ({ theirs }: Exchange): number => theirs[0]?.id ?? 0;
