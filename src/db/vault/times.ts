// What the times of a source were, and UTC turned into the time on the wall beside the person.
import { clockCount } from '../../core/archive/clocks.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { type OffsetAt, offsetsOf, type Piece, pieces } from '../../core/archive/zones.ts';
import type { SourceSummary, ToldOffset } from '../../core/ports.ts';
import type { Sql } from './sql.ts';

export interface Times extends Pick<SourceSummary, 'first' | 'last' | 'clock'> {
  readonly seconds: boolean;
}

interface Seeing {
  see(batch: readonly ParsedMessage[]): void;
  found(format: string): Times;
}

/** Of what people did; the app's notices have times that say nothing. */
export function timesOf(): Seeing {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const clock = clockCount();
  let seconds = false;
  return {
    see(batch) {
      for (const { sender, wall, offset } of batch) {
        if (sender === undefined || wall === undefined || wall < 0) continue;
        first = Math.min(first, wall);
        last = Math.max(last, wall);
        seconds ||= wall % 60 !== 0;
        clock.add(offset);
      }
    },
    found: (format) => ({
      first: first <= last ? first : undefined,
      last: first <= last ? last : undefined,
      clock: clock.clock(format),
      seconds,
    }),
  };
}

/** What is told in UTC. */
export function onTheWall(message: ParsedMessage, offsetAt: OffsetAt): ParsedMessage {
  const { wall, offset } = message;
  if (wall === undefined || offset !== 0) return message;
  const ahead = offsetAt(wall);
  return { ...message, wall: wall + 60 * ahead, offset: ahead };
}

/** Moves what came in UTC to the zone's wall clock, from UTC or from the clock of the zone that was said before. */
export async function moveUtc(sql: Sql, zone: string, offsetAt: OffsetAt): Promise<void> {
  const rows = await sql.read(`SELECT id, first, last, zone FROM sources WHERE clock = 'utc' AND zone IS NOT ?`, [
    zone,
  ]);
  for (const row of rows) {
    const before = row[3] === null ? () => 0 : offsetsOf(String(row[3]));
    const [first, last] = [momentAt(Number(row[1]), before), momentAt(Number(row[2]), before)];
    await sql.write([
      ...[...pieces(offsetAt, first - DAY, last + DAY)].map((piece) => move(Number(row[0]), piece)),
      {
        sql: 'UPDATE sources SET zone = ?, first = ?, last = ? WHERE id = ?',
        args: [zone, first + 60 * offsetAt(first), last + 60 * offsetAt(last), Number(row[0])],
      },
    ]);
  }
}

/** The furthest a wall clock is from UTC (seconds), and some. */
const DAY = 86_400;

/** Which messages a piece holds is told by their moment, so that none is moved twice. */
function move(source: number, { from, until, offset }: Piece) {
  return {
    sql: `UPDATE messages SET at = at + 60 * (?1 - "offset"), "offset" = ?1
          WHERE source = ?2 AND at >= ?3 - ${DAY} AND at < ?4 + ${DAY} AND at - 60 * "offset" >= ?3 AND at - 60 * "offset" < ?4 AND "offset" <> ?1`,
    args: [offset, source, from, until],
  };
}

/** UTC of a wall clock; of an hour that comes twice the second one. */
function momentAt(wall: number, offsetAt: OffsetAt): number {
  return wall - 60 * offsetAt(wall - 60 * offsetAt(wall));
}

/** Messages that are looked at: reading all of a million would take long. */
const LOOKED_AT = 64;

export async function toldOffsets(sql: Sql): Promise<readonly ToldOffset[]> {
  const [row] = await sql.read('SELECT max(id) FROM messages', []);
  const last = Number(row?.[0]);
  const ids = Array.from({ length: LOOKED_AT }, (_, i) => Math.ceil(((i + 1) * last) / LOOKED_AT));
  const rows = await sql.read(
    `SELECT m.at - 60 * m."offset", m."offset" FROM messages m JOIN sources s ON s.id = m.source
     WHERE m.id IN (SELECT value FROM json_each(?)) AND m.at IS NOT NULL AND m."offset" IS NOT NULL AND s.clock = 'both'`,
    [JSON.stringify([...new Set(ids)])],
  );
  return rows.map((told) => ({ moment: Number(told[0]), minutes: Number(told[1]) }));
}
