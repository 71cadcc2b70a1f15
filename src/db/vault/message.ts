// Reading stored messages. Notices of the app have no participant, so the join leaves them out.
import type { Row } from '@libsql/client';
import type { RecordMessage } from '../../core/archive/message.ts';
import { KINDS } from './schema.ts';

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
