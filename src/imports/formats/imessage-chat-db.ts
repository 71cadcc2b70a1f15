// Messages' own database: chat.db of a Mac, sms.db of an iPhone's backup. Times are UTC; people are numbers and addresses.

import type { Row } from '@libsql/client';
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { isBareLink, kindOfFile } from '../kinds.ts';
import { nameBook } from '../people.ts';
import { attributedText } from './imessage/attributed.ts';
import { type Body, kindOfAttachment } from './imessage/body.ts';
import { type Chat, chatsOf, linksOf } from './imessage/chats.ts';
import { DatabaseBroken, numberIn, openReadOnly, type ReadOnlyDatabase, textIn, textOf } from './imessage/database.ts';
import { ME } from './imessage/self.ts';
import { threadsOf } from './imessage/threads.ts';

export const imessageChatDb: ExportFormat = {
  name: 'imessage-chat-db',
  family: 'imessage',
  layout: 'merged',
  recognise,
  read,
};

/** What tables a database has is seen when it is opened. */
function recognise(head: FileHead): number {
  return head.content === 'database' ? 0.5 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  let messages = 0;
  const database = await openReadOnly(file).catch((error) => {
    throw error instanceof DatabaseBroken ? notOurs(file, error) : error;
  });
  try {
    await expectTables(file, database);
    for await (const batch of readDatabase(database, options)) {
      if (Array.isArray(batch)) messages += batch.length;
      yield batch;
    }
  } catch (error) {
    if (!(error instanceof DatabaseBroken)) throw error;
    throw new UserError({ code: 'damaged', file: file.upload, format: 'imessage-chat-db', messages }, { cause: error });
  } finally {
    await database.close();
  }
}

const notOurs = (file: ExportFile, cause?: unknown): UserError =>
  new UserError({ code: 'not-an-export', file: file.upload, found: 'database' }, { cause });

const TABLES = ['message', 'handle', 'chat', 'chat_message_join'];

/** A view, a virtual table or a computed column would run what a stranger wrote. */
async function expectTables(file: ExportFile, database: ReadOnlyDatabase): Promise<void> {
  const plain = await database.plainTables();
  if (!TABLES.every((name) => plain.has(name))) throw notOurs(file);
}

/** Messages in one question. */
const PAGE = 1000;
const LONGEST = 1 << 20;
/** Those that may be missing, because the version is older. */
const NEWER = ['item_type', 'associated_message_type', 'date_edited', 'date_retracted', 'is_audio_message'];
const NEWER_TEXTS = ['attributedBody', 'group_title', 'balloon_bundle_id', 'thread_originator_guid'];

async function pageQuery(database: ReadOnlyDatabase): Promise<string> {
  const columns = await database.rows(`SELECT ${textIn('name', 300)} AS name FROM pragma_table_info('message')`);
  const known = new Set(columns.map((row) => textOf(row.name)));
  const newer = [...NEWER, ...NEWER_TEXTS].map((name) => {
    if (!known.has(name)) return `NULL AS ${name}`;
    return `${NEWER.includes(name) ? numberIn(name) : textIn(name, LONGEST)} AS ${name}`;
  });
  // Seconds, and since 2017 billionths of them.
  const date =
    "CASE WHEN typeof(date) <> 'integer' THEN NULL WHEN date > 1000000000000 THEN date / 1000000000 ELSE date END";
  return `SELECT ${numberIn('ROWID')} AS id, ${textIn('guid', 300)} AS guid, ${textIn('text', LONGEST)} AS text, ${numberIn('handle_id')} AS handle_id,
      ${numberIn('is_from_me')} AS is_from_me, ${date} AS seconds, ${newer.join(', ')}
    FROM message WHERE ROWID > ? ORDER BY ROWID LIMIT ${PAGE}`;
}

async function* readDatabase(database: ReadOnlyDatabase, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const [chats, links, query] = [await chatsOf(database), await linksOf(database), await pageQuery(database)];
  const threads = threadsOf();
  const nameOf = nameBook();
  let badTimes = 0;
  let last = 0;
  for (;;) {
    const page = await database.rows(query, [last]);
    if (page.length === 0) break;
    const kinds = await links.attachments(page.map((row) => Number(row.id)));
    for (const row of page) {
      const id = Number(row.id);
      // In a broken file the rows may go round in circles.
      if (!(id > last)) throw new DatabaseBroken(new Error('the rows are out of order'));
      last = id;
      const message = messageOf(row, chats.of(links.chat(id)), chats.handle(row.handle_id), kinds.get(id), nameOf);
      if (!message) continue;
      if (message.wall === undefined) badTimes++;
      threads.add(message);
    }
    yield* threads.take();
  }
  yield* threads.heads(chats.title, chats.kind);
  if (badTimes > 0) options.warn('bad-times', badTimes);
}

/** 1 January 2001. */
const APPLE_EPOCH = 978_307_200;
const LATEST = 253_402_300_799;

/** Reactions, stickers that were put on a message, and votes stand among the messages. */
const isReaction = (type: number): boolean => type >= 1000 && type < 5000;

function messageOf(
  row: Row,
  chat: Chat,
  handle: string | undefined,
  attachment: string | undefined,
  nameOf: (raw: string) => string,
): ParsedMessage | undefined {
  if (isReaction(Number(row.associated_message_type ?? 0))) return undefined;
  const seconds = row.seconds === null ? Number.NaN : Number(row.seconds) + APPLE_EPOCH;
  const timed = seconds > APPLE_EPOCH && seconds <= LATEST;
  const system = Number(row.item_type ?? 0) !== 0;
  return {
    conversation: chat.key,
    sender: system ? undefined : Number(row.is_from_me) === 1 ? ME : nameOf(handle ?? chat.partner ?? ''),
    wall: timed ? Math.floor(seconds) : undefined,
    offset: timed ? 0 : undefined,
    ...(system ? { kind: 'system', text: textOf(row.group_title) } : bodyOf(row, attachment)),
    native: textOf(row.guid) || undefined,
    replyTo: textOf(row.thread_originator_guid) || undefined,
  };
}

/** The place of something attached, and what could not be decoded. */
const PLACES = /[\ufffc\ufffd]/g;
const LINK_PREVIEW = 'com.apple.messages.URLBalloonProvider';

function bodyOf(row: Row, attachment: string | undefined): Body {
  const attributed =
    row.attributedBody instanceof ArrayBuffer ? attributedText(new Uint8Array(row.attributedBody)) : undefined;
  const raw = textOf(row.text) || (attributed ?? '');
  const text = raw.replace(PLACES, '').trim();
  const balloon = textOf(row.balloon_bundle_id);
  if (Number(row.date_retracted ?? 0) !== 0) return { kind: 'deleted', text };
  if (Number(row.is_audio_message ?? 0) === 1) return { kind: 'voice', text };
  if (attachment !== undefined && balloon === '') return { kind: kindOf(attachment), text };
  if (balloon !== '' && balloon !== LINK_PREVIEW) return { kind: 'media', text };
  if (text !== '') return { kind: isBareLink(text) ? 'link' : 'text', text };
  // Taken back: of its versions nothing is left.
  if (raw === '' && Number(row.date_edited ?? 0) !== 0) return { kind: 'deleted', text };
  return { kind: 'media', text };
}

/** "sticker", a file's name, or what kind of file it is. */
function kindOf(attachment: string): MessageKind {
  if (attachment === 'sticker') return 'sticker';
  const byName = kindOfAttachment(attachment);
  if (byName !== 'file' || !attachment.includes('/')) return byName;
  const [kind = ''] = attachment.split('/');
  return kind === 'image' ? 'photo' : kind === 'video' ? 'video' : kind === 'audio' ? 'audio' : kindOfFile(attachment);
}
