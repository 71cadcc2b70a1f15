// Snapchat's "My Data": chat_history.json, the chats by the other person's user name. Only what was saved in the chat has words.
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { plainName } from '../characters.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import type { JsonPart, JsonPath, JsonWish } from '../json-walk.ts';
import { isBareLink } from '../kinds.ts';
import { companion } from './accounts/companions.ts';
import { unescaped } from './accounts/entities.ts';
import { type Fields, fieldsOf, listOf, textOf } from './accounts/fields.ts';
import { fromMilliseconds, fromUtcText, type Moment } from './accounts/moment.ts';
import { byConversation, oldestFirst } from './accounts/order.ts';
import { type JsonReader, readJson } from './accounts/read-json.ts';

export const snapchat: ExportFormat = { name: 'snapchat', family: 'snapchat', layout: 'merged', recognise, read };

/** The oldest exports part the two sides, and name the other one only. */
const RECEIVED = 'Received Saved Chat History';
const SENT = 'Sent Saved Chat History';

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (text[0] !== '{' || !/"Media Type"\s*:/.test(text)) return 0;
  if (text.includes(RECEIVED) || text.includes(SENT)) return 1;
  // snap_history.json looks alike, but a snap has no words.
  return /"Content"\s*:/.test(text) && /"IsSender"\s*:/.test(text) ? 1 : 0;
}

const friendsIn = companion('friends.json');
const accountIn = companion('account.json');

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const names = friends(await friendsIn(file));
  const account = fieldsOf(fieldsOf(await accountIn(file))?.['Basic Information']);
  const reader = chatsReader(names, plainName(textOf(account?.Username)), options.only);
  yield* oldestFirst(readJson(file, options, 'snapchat', reader));
}

/** What the user calls them, by user name. */
function friends(value: unknown): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const list of Object.values(fieldsOf(value) ?? {}))
    for (const one of listOf(list)) {
      const friend = fieldsOf(one);
      const name = plainName(textOf(friend?.['Display Name']));
      if (name !== '') names.set(textOf(friend?.Username), name);
    }
  return names;
}

/** Chats of which something is known; memory must not grow with a broken file. */
const MOST_CHATS = 20_000;

function chatsReader(names: ReadonlyMap<string, string>, account: string, only: string | undefined): JsonReader {
  let self = account;
  /** A chat with a name of its own is a group. */
  const titles = new Map<string, string>();
  const seen = new Set<string>();

  function wish(path: JsonPath): JsonWish {
    const [chat = ''] = path;
    if (path.length > 1) return 'skip';
    return only === undefined || only === chat || chat === RECEIVED || chat === SENT ? 'elements' : 'skip';
  }

  function parse(value: unknown, chat: string): ParsedMessage[] {
    const raw = fieldsOf(value);
    if (!raw) return [];
    const from = plainName(textOf(raw.From));
    const mine = raw.IsSender === true || chat === SENT;
    if (mine && from !== '') self = from;
    const old = chat === RECEIVED || chat === SENT;
    const conversation = old ? plainName(textOf(raw.From) || textOf(raw.To)) : chat;
    const title = plainName(textOf(raw['Conversation Title']));
    if (seen.size < MOST_CHATS) seen.add(conversation);
    if (title !== '' && titles.size < MOST_CHATS) titles.set(conversation, title);
    return [messageOf(raw, conversation, mine ? self || 'Me' : from || conversation || '?')];
  }

  function* take(part: JsonPart): Generator<Batch, void, void> {
    if (part.part === 'elements')
      yield* byConversation(part.values.flatMap((value) => parse(value, part.path[0] ?? '')));
    else if (part.part === 'left' && part.path.length === 0)
      for (const chat of seen) {
        const title = titles.get(chat);
        const kind = title === undefined ? undefined : 'group';
        yield { conversation: chat, title: title ?? names.get(chat) ?? chat, kind, self: self || 'Me' };
      }
  }

  return { wish, take };
}

function messageOf(raw: Fields, conversation: string, sender: string): ParsedMessage {
  const text = unescaped(textOf(raw.Content) || textOf(raw.Text));
  const kind = kindOf(textOf(raw['Media Type']), text);
  const system = kind === 'system';
  return {
    conversation,
    sender: system ? undefined : sender,
    ...timeOf(raw),
    kind,
    text: (system || kind === 'call') && text === '' ? textOf(raw['Media Type']) : text,
    native: undefined,
    replyTo: undefined,
  };
}

/** The field's name says microseconds; its values are milliseconds. */
function timeOf(raw: Fields): Moment {
  const written = fromUtcText(raw.Created);
  return written.wall === undefined ? fromMilliseconds(raw['Created(microseconds)']) : written;
}

const KINDS: ReadonlyMap<string, MessageKind> = new Map([
  ['MEDIA', 'media'],
  ['IMAGE', 'photo'],
  ['VIDEO', 'video'],
  ['STICKER', 'sticker'],
  ['SHARE', 'link'],
  ['NOTE', 'voice'],
  ['LOCATION', 'location'],
]);

function kindOf(type: string, text: string): MessageKind {
  if (type === 'TEXT') return isBareLink(text) ? 'link' : 'text';
  if (!type.startsWith('STATUS')) return KINDS.get(type) ?? 'media';
  if (type.includes('CALL')) return 'call';
  return type.includes('ERASED') ? 'deleted' : 'system';
}
