// Which conversation a message of Messages' database belongs to, and what was attached to it. Not every copy has the indexes
// that would find that quickly, so the links are read once, four bytes a message.
import type { InValue } from '@libsql/client';
import type { ConversationKind } from '../../../core/archive/findings.ts';
import { detached } from '../../characters.ts';
import { numberIn, type ReadOnlyDatabase, textIn, textOf } from './database.ts';

export interface Chat {
  /** The same in the database of another device. */
  readonly key: string;
  /** Number or address of the only other person. */
  readonly partner: string | undefined;
}

export interface Chats {
  of(chat: number): Chat;
  handle(id: unknown): string | undefined;
  title(key: string): string | undefined;
  kind(key: string): ConversationKind | undefined;
}

/** `style` of a conversation of two. */
const PERSONAL = 45;
const MOST_CHATS = 100_000;
/** Messages that belong to no conversation: some were deleted, some never arrived. */
const ORPHANS: Chat = { key: 'orphaned', partner: undefined };

export async function chatsOf(database: ReadOnlyDatabase): Promise<Chats> {
  const chats = new Map<number, Chat>();
  const titles = new Map<string, string>();
  const groups = new Set<string>();
  const rows = await database.rows(
    `SELECT ${numberIn('ROWID')} AS id, ${textIn('guid', 300)} AS guid, ${numberIn('style')} AS style, ${textIn('chat_identifier', 300)} AS name,
      ${textIn('display_name', 300)} AS title
     FROM chat ORDER BY ROWID LIMIT ${MOST_CHATS}`,
  );
  for (const row of rows) {
    const name = textOf(row.name) || textOf(row.guid) || String(row.id);
    const personal = Number(row.style) === PERSONAL;
    const key = detached(name);
    chats.set(Number(row.id), { key, partner: personal ? key : undefined });
    if (textOf(row.title) !== '') titles.set(key, detached(textOf(row.title)));
    if (!personal) groups.add(key);
  }
  const handles = new Map<number, string>();
  for (const row of await database.rows(
    `SELECT ${numberIn('ROWID')} AS id, ${textIn('id', 300)} AS name FROM handle ORDER BY ROWID LIMIT ${MOST_CHATS}`,
  ))
    if (textOf(row.name) !== '') handles.set(Number(row.id), detached(textOf(row.name)));
  return {
    of: (chat) => chats.get(chat) ?? ORPHANS,
    handle: (id) => handles.get(Number(id)),
    title: (key) => titles.get(key) ?? key,
    kind: (key) => (groups.has(key) ? 'group' : undefined),
  };
}

export interface Links {
  /** 0: none. */
  chat(message: number): number;
  /** What was attached first to these messages: "sticker", a file's name, or its type. */
  attachments(messages: readonly number[]): Promise<ReadonlyMap<number, string>>;
}

export async function linksOf(database: ReadOnlyDatabase): Promise<Links> {
  const chatOf = await readLinks(database, 'chat_message_join', 'message_id', 'chat_id');
  const plain = await database.plainTables();
  const attachmentOf =
    plain.has('attachment') && plain.has('message_attachment_join')
      ? await readLinks(database, 'message_attachment_join', 'message_id', 'attachment_id')
      : undefined;
  const hasStickers =
    (await database.rows("SELECT 1 FROM pragma_table_info('attachment') WHERE name = 'is_sticker'")).length > 0;
  const query = `SELECT ${numberIn('ROWID')} AS id, ${textIn('transfer_name', 300)} AS name, ${textIn('filename', 1000)} AS path, ${textIn('mime_type', 100)} AS mime,
      ${hasStickers ? numberIn('is_sticker') : '0'} AS sticker
    FROM attachment WHERE ROWID IN (SELECT value FROM json_each(?))`;
  return {
    chat: (message) => chatOf[message] ?? 0,
    async attachments(messages) {
      const found = new Map<number, string>();
      const wanted = messages.flatMap((message) => {
        const attachment = attachmentOf?.[message] ?? 0;
        return attachment === 0 ? [] : [{ message, attachment }];
      });
      if (wanted.length === 0) return found;
      const names = new Map<number, string>();
      const ids: InValue = JSON.stringify(wanted.map(({ attachment }) => attachment));
      for (const row of await database.rows(query, [ids]))
        names.set(
          Number(row.id),
          Number(row.sticker) === 1 ? 'sticker' : textOf(row.name) || textOf(row.path) || textOf(row.mime) || 'file',
        );
      for (const { message, attachment } of wanted) {
        const name = names.get(attachment);
        // A link's preview is kept like a file.
        if (name !== undefined && !name.endsWith('.pluginPayloadAttachment')) found.set(message, name);
      }
      return found;
    },
  };
}

/** Rows of a table that are read at once. */
const AT_ONCE = 20_000;
/** Messages with larger numbers are taken for orphans: a phone does not come near. */
const HIGHEST = 1 << 24;

async function readLinks(database: ReadOnlyDatabase, table: string, from: string, to: string): Promise<Uint32Array> {
  let links = new Uint32Array(1 << 12);
  let last = -1;
  for (;;) {
    const rows = await database.rows(
      `SELECT ${numberIn('ROWID')} AS id, ${numberIn(from)} AS a, ${numberIn(to)} AS b FROM ${table} WHERE ROWID > ? ORDER BY ROWID LIMIT ${AT_ONCE}`,
      [last],
    );
    if (rows.length === 0) return links;
    for (const row of rows) {
      const [a, b] = [Number(row.a), Number(row.b)];
      if (!Number.isInteger(a) || a <= 0 || a >= HIGHEST || !(b > 0 && b < 2 ** 32)) continue;
      if (a >= links.length) links = grown(links, a);
      links[a] ||= b;
    }
    const end = Number(rows[rows.length - 1]?.id);
    // In a broken file the rows may go round in circles.
    if (!(end > last)) return links;
    last = end;
  }
}

function grown(links: Uint32Array, index: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(links.length * 2, index + 1));
  larger.set(links);
  return larger;
}
