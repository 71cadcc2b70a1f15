// Who wrote, as rows. The same name on the same side is one participant, whatever file it comes from.
import type { ParsedMessage, Side } from '../../core/archive/message.ts';
import type { KnownNames } from '../../core/ports.ts';
import type { Sql } from './sql.ts';

export interface Person {
  readonly id: number;
  readonly side: Side;
  /** Read, and of those stored, by this import. */
  read: number;
  messages: number;
}

export interface People {
  /** Makes rows for those of the batch who have none. To be awaited before `of` is asked about its messages. */
  meet(batch: readonly ParsedMessage[]): Promise<void>;
  /** undefined for a notice of the app. */
  of(message: ParsedMessage): Person | undefined;
  keepCounts(): Promise<void>;
  /** Of those met on the other side, with the most messages first: no more than a list shows. */
  others(): readonly string[];
}

/** Names of one source that are kept for its line in a list. */
const MOST_NAMES = 20;

/** `mine` are the names of the user; everybody else is the other person. */
export function peopleOf(sql: Sql, mine: readonly (string | undefined)[]): People {
  const byName = new Map<string, Person>();

  const add = async (name: string): Promise<void> => {
    const side = mine.includes(name) ? 'me' : 'them';
    const [row] = await sql.read(
      `INSERT INTO participants (name, side, messages) VALUES (?, ?, 0)
       ON CONFLICT (name, side) DO UPDATE SET messages = messages RETURNING id`,
      [name, side],
    );
    byName.set(name, { id: Number(row?.[0]), side, read: 0, messages: 0 });
  };
  return {
    async meet(batch) {
      for (const { sender } of batch) if (sender !== undefined && !byName.has(sender)) await add(sender);
    },
    of: ({ sender }) => (sender === undefined ? undefined : byName.get(sender)),
    async keepCounts() {
      const sets = [...byName.values()].map(({ id, messages }) => ({
        sql: 'UPDATE participants SET messages = messages + ? WHERE id = ?',
        args: [messages, id],
      }));
      await sql.write(sets);
    },
    others: () =>
      [...byName]
        .filter(([, { side }]) => side === 'them')
        .sort(([, a], [, b]) => b.read - a.read)
        .slice(0, MOST_NAMES)
        .map(([name]) => name),
  };
}

/** Whose lines were remembered has no name. */
export async function namesIn(sql: Sql): Promise<KnownNames> {
  const rows = await sql.read(`SELECT name, side FROM participants WHERE name <> '' AND messages > 0 ORDER BY id`, []);
  const on = (side: Side): readonly string[] => rows.filter((row) => row[1] === side).map((row) => String(row[0]));
  return { mine: on('me'), theirs: on('them') };
}
