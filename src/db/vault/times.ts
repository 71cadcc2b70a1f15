// What the times of a source were, and UTC turned into the time on the wall beside the person.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { type OffsetAt, pieces } from '../../core/archive/zones.ts';
import type { SourceSummary } from '../../core/ports.ts';
import type { Sql } from './sql.ts';

export interface Times extends Pick<SourceSummary, 'first' | 'last' | 'clock'> {
  readonly seconds: boolean;
}

interface Seeing {
  see(batch: readonly ParsedMessage[]): void;
  found(): Times;
}

/** Of what people did; the app's notices have times that say nothing. */
export function timesOf(): Seeing {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [bare, atZero, elsewhere] = [0, 0, 0];
  let seconds = false;
  return {
    see(batch) {
      for (const { sender, wall, offset } of batch) {
        if (sender === undefined || wall === undefined || wall < 0) continue;
        first = Math.min(first, wall);
        last = Math.max(last, wall);
        seconds ||= wall % 60 !== 0;
        if (offset === undefined) bare++;
        else if (offset === 0) atZero++;
        else elsewhere++;
      }
    },
    found: () => ({
      first: first <= last ? first : undefined,
      last: first <= last ? last : undefined,
      clock: clockOf(bare, atZero, elsewhere),
      seconds,
    }),
  };
}

/** Nobody's wall shows UTC the whole year but in a few places, whose people lose nothing by this. */
function clockOf(bare: number, atZero: number, elsewhere: number): Times['clock'] {
  if (bare + atZero + elsewhere === 0) return undefined;
  if (elsewhere > 0) return 'both';
  if (bare === 0) return 'utc';
  return atZero === 0 ? 'wall' : 'both';
}

/** What is told in UTC. */
export function onTheWall(message: ParsedMessage, offsetAt: OffsetAt): ParsedMessage {
  const { wall, offset } = message;
  if (wall === undefined || offset !== 0) return message;
  const ahead = offsetAt(wall);
  return { ...message, wall: wall + 60 * ahead, offset: ahead };
}

/** Moves sources that came in UTC, before the zone was known, to the zone's wall clock. */
export async function moveUtc(sql: Sql, zone: string, offsetAt: OffsetAt): Promise<void> {
  const rows = await sql.read(`SELECT id, first, last FROM sources WHERE clock = 'utc' AND zone IS NULL`, []);
  for (const [id, first, last] of rows.map((row) => [Number(row[0]), Number(row[1]), Number(row[2])] as const)) {
    const steps = [...pieces(offsetAt, first, last)].filter(({ offset }) => offset !== 0);
    await sql.write([
      ...steps.map(({ from, until, offset }) => ({
        sql: `UPDATE messages SET at = at + ?, "offset" = ? WHERE source = ? AND at >= ? AND at < ? AND "offset" = 0`,
        args: [60 * offset, offset, id, from, until],
      })),
      {
        sql: 'UPDATE sources SET zone = ?, first = ?, last = ? WHERE id = ?',
        args: [zone, first + 60 * offsetAt(first), last + 60 * offsetAt(last), id],
      },
    ]);
  }
}
