// Reading stored messages. Notices of the app have no participant, so the join leaves them out.
import type { InValue, Row } from '@libsql/client';
import type { RecordMessage, Side } from '../../core/archive/message.ts';
import { KINDS } from './schema.ts';
import type { Sql } from './sql.ts';

export const TABLES = 'messages m JOIN participants p ON p.id = m.participant';
export const COLUMNS = 'm.id, p.side, m.at, m.kind, m.text';

/** `row` begins with COLUMNS. */
export const messageOf = (row: Row): RecordMessage => ({
  id: Number(row[0]),
  by: row[1] === 'me' ? 'me' : 'them',
  at: row[2] === null ? undefined : Number(row[2]),
  kind: KINDS[Number(row[3])] ?? 'media',
  text: String(row[4]),
});

type Packed = readonly [id: number, side: Side, at: number | null, kind: number, text: string];

/**
 * Many messages as one value: the client makes an object of twelve properties out of each row, which for the 40,000 of a
 * style costs half a second and 50 MB. `query` selects COLUMNS in order.
 */
export async function messagesOf(sql: Sql, query: string, args: readonly InValue[]): Promise<RecordMessage[]> {
  const [row] = await sql.read(`SELECT json_group_array(json_array(id, side, at, kind, text)) FROM (${query})`, args);
  // the shape is the query's own
  const messages = JSON.parse(String(row?.[0])) as Packed[];
  return messages.map(([id, by, at, kind, text]) => ({
    id,
    by,
    at: at ?? undefined,
    kind: KINDS[kind] ?? 'media',
    text,
  }));
}
