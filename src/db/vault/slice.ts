// Reading through the record in order of time, all of it or spread evenly.
import type { InValue } from '@libsql/client';
import type { RecordMessage } from '../../core/archive/message.ts';
import type { Slice } from '../../core/ports.ts';
import { COLUMNS, messagesOf, TABLES } from './message.ts';
import type { Sql } from './sql.ts';

/**
 * How many messages are looked at for each one that is asked for. Looking at all of a million takes half a second, in which
 * nobody is answered; every so-manieth of them is as evenly spread.
 */
const LOOKED_AT = 3;

export async function sliceOf(sql: Sql, slice: Slice): Promise<RecordMessage[]> {
  const step = Math.floor((await countIn(sql, slice)) / (LOOKED_AT * slice.limit));
  if (step > 1) {
    const thinned = await readSlice(sql, slice, step);
    if (thinned.length === slice.limit) return thinned;
  }
  return readSlice(sql, slice, 1);
}

/** From the index alone. */
async function countIn(sql: Sql, slice: Slice): Promise<number> {
  const { condition, args } = timesOf(slice);
  const [row] = await sql.read(`SELECT count(*) FROM messages m WHERE ${condition}`, args);
  return Number(row?.[0]);
}

/** Of n that fit those are taken where the running number times the limit passes a multiple of n. */
async function readSlice(sql: Sql, slice: Slice, step: number): Promise<RecordMessage[]> {
  const times = timesOf(slice);
  return messagesOf(
    sql,
    `SELECT ${COLUMNS} FROM (
       SELECT id, place, count(*) OVER () AS total FROM (
         SELECT m.id, row_number() OVER (ORDER BY m.at NULLS LAST, m.id) AS place FROM ${TABLES}
         WHERE ${times.condition} AND m.id % ${step} = 0 ${slice.media ? '' : 'AND m.kind = 0'} ${slice.by ? 'AND p.side = ?' : ''}))
       JOIN messages m USING (id) JOIN participants p ON p.id = m.participant
     WHERE place <= ${slice.limit} AND total <= ${slice.limit}
        OR place * ${slice.limit} / total > (place - 1) * ${slice.limit} / total
     ORDER BY m.at NULLS LAST, m.id`,
    slice.by ? [...times.args, slice.by] : times.args,
  );
}

function timesOf({ from = 0, to, untimed = false }: Slice): { condition: string; args: InValue[] } {
  const timed = to === undefined ? 'm.at >= ?' : 'm.at >= ? AND m.at < ?';
  return {
    condition: untimed ? `(${timed} OR m.at IS NULL)` : timed,
    args: to === undefined ? [from] : [from, to],
  };
}
