// Telegram Desktop's export as JSON: one chat, or the whole account.
import type { ConversationKind } from '../../core/archive/findings.ts';
import type { MessageKind, ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import { isPhotoName } from '../../core/photos/photo.ts';
import type { Batch, ConversationHead, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { JsonBroken, type JsonPart, type JsonPath, type JsonWalk, type JsonWish, walkJson } from '../json-walk.ts';
import { isBareLink } from '../kinds.ts';
import { type People, peopleOf } from '../people.ts';
import { utf8Bytes } from '../text-bytes.ts';
import { wallOf } from '../times.ts';

export const telegramJson: ExportFormat = {
  name: 'telegram-json',
  family: 'telegram',
  layout: 'one-per-zip',
  recognise,
  read,
};

/** As the app writes them. Everything may be missing: old versions and other tools leave fields out. */
interface RawMessage {
  readonly id?: number;
  readonly type?: string;
  /** Wall clock beside the exporter, without a zone. */
  readonly date?: string;
  /** Seconds since 1970, as text; since about 2022. */
  readonly date_unixtime?: string;
  /** null: the account was deleted. */
  readonly from?: string | null;
  /** "user123", "channel1"; a bare number in old files. */
  readonly from_id?: string | number;
  readonly actor?: string | null;
  readonly actor_id?: string | number;
  readonly action?: string;
  readonly discard_reason?: string;
  readonly text?: string | readonly (string | { readonly text?: string })[];
  readonly reply_to_message_id?: number;
  readonly forwarded_from?: string | null;
  readonly photo?: string;
  readonly file?: string;
  readonly media_type?: string;
  readonly contact_information?: unknown;
  readonly location_information?: unknown;
  readonly poll?: { readonly question?: unknown; readonly answers?: readonly { readonly text?: unknown }[] };
  /** Games, invoices, dice, lists, stories, gifts: there are more with every version. */
  readonly [other: string]: unknown;
}

const CHAT_TYPES: Readonly<Record<string, ConversationKind>> = {
  personal_chat: 'personal',
  bot_chat: 'bot',
  saved_messages: 'saved',
  private_group: 'group',
  private_supergroup: 'group',
  public_supergroup: 'group',
  private_channel: 'group',
  public_channel: 'group',
};

/** What Telegram itself shows for an account that is gone. */
const DELETED_ACCOUNT = 'Deleted Account';

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (text[0] !== '{') return 0;
  const chat = /"type"\s*:\s*"(\w+)"\s*,\s*"id"\s*:\s*\d+\s*,\s*"messages"\s*:/.exec(text)?.[1];
  if (chat !== undefined && chat in CHAT_TYPES) return 1;
  const account = /"(personal_information|frequent_contacts|left_chats|web_sessions)"\s*:/.test(text);
  if (account && /"(chats|user_id|contacts|sessions)"\s*:/.test(text)) return 0.9;
  const messages = /"messages"\s*:\s*\[/.test(text) && /"type"\s*:\s*"(message|service|unsupported)"/.test(text);
  return messages && /"(from_id|date_unixtime|text_entities)"\s*:/.test(text) ? 0.9 : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  let messages = 0;
  let repaired = 0;
  let broken = 0;
  const account = accountReader(options.only);
  const walk: JsonWalk = {
    wish: account.wish,
    onBroken: (count) => {
      broken += count;
    },
    onRepaired: () => {
      repaired++;
    },
  };
  try {
    for await (const part of walkJson(utf8Bytes(file), walk)) {
      for (const batch of account.take(part)) {
        if (Array.isArray(batch)) messages += batch.length;
        yield batch;
      }
    }
  } catch (error) {
    if (!(error instanceof JsonBroken)) throw error;
    const code = error.cutOff ? 'cut-off' : 'damaged';
    throw new UserError({ code, file: file.upload, format: 'telegram-json', messages }, { cause: error });
  }
  if (repaired > 0) options.warn('repaired-text', repaired);
  if (broken > 0) options.warn('skipped-entries', broken);
}

interface Chat {
  name: string | undefined;
  type: string | undefined;
  id: string | undefined;
  readonly people: People;
}

const emptyChat = (): Chat => ({ name: undefined, type: undefined, id: undefined, people: peopleOf() });

function accountReader(only: string | undefined) {
  let chat = emptyChat();
  let whole = false;
  let self: string | undefined;

  function wish(path: JsonPath): JsonWish {
    const [root, list, , member] = path;
    const inList = root === 'chats' || root === 'left_chats';
    if (inList && path.length <= 3) return list === undefined || list === 'list' ? 'enter' : 'skip';
    if (path.length === 1 && root === 'personal_information') return 'value';
    return inList && path.length === 4 ? memberWish(member) : path.length === 1 ? memberWish(root) : 'skip';
  }

  function memberWish(member: string | undefined): JsonWish {
    if (member === 'messages') return isWanted() ? 'elements' : 'skip';
    return member === 'name' || member === 'type' || member === 'id' ? 'value' : 'skip';
  }

  /** Of an account only one chat may be wanted, and its id stands before its messages. */
  const isWanted = (): boolean => only === undefined || chat.id === undefined || only === '' || only === chat.id;

  const key = (): string => (whole ? (chat.id ?? '') : '');

  function head(): ConversationHead {
    return {
      conversation: key(),
      title: chat.name,
      kind: chat.type === undefined ? undefined : CHAT_TYPES[chat.type],
      self: selfOf(chat, self),
    };
  }

  function* take(part: JsonPart): Generator<Batch, void, void> {
    const [root, , element, member] = part.path;
    const inChat = element === '*';
    if (part.part === 'elements') {
      whole = inChat;
      yield part.values.flatMap((value) => parse(value, chat, key()));
    } else if (part.part === 'value') {
      if (root === 'personal_information') self = userId(part.value);
      else note(chat, inChat ? member : root, part.value);
    } else if ((inChat && part.path.length === 4) || (part.path.length === 1 && root === 'messages')) {
      whole = inChat;
      yield head();
    } else if (inChat && part.path.length === 3) {
      chat = emptyChat();
    } else if (part.path.length === 0 && !whole && chat.people.names().length > 0) {
      // Some tools write the name behind the messages.
      yield head();
    }
  }

  return { wish, take };
}

function note(chat: Chat, member: string | undefined, value: unknown): void {
  if (member === 'name' && typeof value === 'string') chat.name = value;
  if (member === 'type' && typeof value === 'string') chat.type = value;
  if (member === 'id' && value !== null && value !== undefined) chat.id = String(value);
}

const userId = (personal: unknown): string | undefined =>
  typeof personal === 'object' && personal !== null && 'user_id' in personal ? `user${personal.user_id}` : undefined;

/** In a chat of two the exporter is whoever the chat is not named after. */
function selfOf(chat: Chat, self: string | undefined): string | undefined {
  const partner = `user${chat.id}`;
  const others = chat.people.accounts().filter((id) => id !== partner);
  const known = self ?? (chat.type === 'personal_chat' && others.length === 1 ? others[0] : undefined);
  return known === undefined ? undefined : chat.people.known(known);
}

function parse(value: unknown, chat: Chat, conversation: string): ParsedMessage[] {
  if (typeof value !== 'object' || value === null) return [];
  // What the file holds is not known before it is looked at; every field is checked where it is used.
  const raw = value as RawMessage;
  const call = raw.action === 'phone_call';
  const kind = raw.type === 'message' || call ? kindOf(raw, call) : 'system';
  const authored = kind === 'system' ? undefined : senderOf(raw, chat);
  return [
    {
      conversation,
      sender: authored,
      ...timeOf(raw),
      kind,
      text: textOf(raw, kind),
      native: raw.id === undefined ? undefined : String(raw.id),
      replyTo: typeof raw.reply_to_message_id === 'number' ? String(raw.reply_to_message_id) : undefined,
      ...pictureOf(raw),
    },
  ];
}

/** Shown in the chat, or sent as a file. A file that was not included is a sentence in brackets. */
function pictureOf({ photo, file = '' }: RawMessage): Pick<ParsedMessage, 'file'> {
  const path = photo ?? (isPhotoName(file) ? file : '');
  return typeof path === 'string' && path !== '' && !path.startsWith('(') ? { file: path } : {};
}

function senderOf(raw: RawMessage, chat: Chat): string {
  const name = raw.from ?? raw.actor;
  const id = raw.from_id ?? raw.actor_id;
  const account = id === undefined ? `name ${name}` : typeof id === 'number' ? `user${id}` : id;
  const known = chat.people.known(account);
  if (known !== undefined) return known;
  return chat.people.nameOf(account, name || (account === `user${chat.id}` ? chat.name : undefined) || DELETED_ACCOUNT);
}

/** The end of the year 9999. */
const LATEST = 253_402_300_799;

/** With both clocks in the file the zone is their difference; with the second alone it is read as UTC. */
function timeOf(raw: RawMessage): Pick<ParsedMessage, 'wall' | 'offset'> {
  // That a contact joined Telegram is no moment of the conversation, and often years older.
  if (raw.action === 'joined_telegram') return { wall: undefined, offset: undefined };
  const wall = typeof raw.date === 'string' ? wallOf(raw.date) : undefined;
  const unix = raw.date_unixtime === undefined ? Number.NaN : Number(raw.date_unixtime);
  if (!(Number.isInteger(unix) && unix >= 0 && unix <= LATEST)) return { wall, offset: undefined };
  if (wall === undefined) return { wall: unix, offset: 0 };
  const offset = Math.round((wall - unix) / 60);
  return { wall, offset: Math.abs(offset) <= 26 * 60 ? offset : undefined };
}

const MEDIA_TYPES: Readonly<Record<string, MessageKind>> = {
  sticker: 'sticker',
  video_message: 'video',
  voice_message: 'voice',
  animation: 'gif',
  video_file: 'video',
  audio_file: 'audio',
};

/** What a message may carry besides; of these only that it was something. */
const OTHER_MEDIA = /^(game_|invoice_|dice|giveaway_|gift_|story|paid_|todo_list|checklist)/;

function kindOf(raw: RawMessage, call: boolean): MessageKind {
  if (call) return 'call';
  if (raw.media_type !== undefined) return MEDIA_TYPES[raw.media_type] ?? 'media';
  if (raw.photo !== undefined) return 'photo';
  if (raw.file !== undefined) return 'file';
  if (raw.contact_information !== undefined) return 'contact';
  if (raw.location_information !== undefined) return 'location';
  if (raw.poll !== undefined) return 'poll';
  // What was forwarded is someone else's text.
  if (raw.forwarded_from !== undefined) return 'link';
  const text = plainText(raw.text);
  if (text !== '') return isBareLink(text) ? 'link' : 'text';
  return Object.keys(raw).some((name) => OTHER_MEDIA.test(name)) ? 'media' : 'text';
}

function textOf(raw: RawMessage, kind: MessageKind): string {
  if (kind === 'call') return typeof raw.discard_reason === 'string' ? raw.discard_reason : '';
  if (kind === 'system') return typeof raw.action === 'string' ? raw.action : plainText(raw.text);
  return kind === 'poll' ? pollText(raw) : plainText(raw.text);
}

function plainText(text: RawMessage['text']): string {
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return '';
  let whole = '';
  for (const part of text) {
    const piece: unknown = typeof part === 'string' ? part : part?.text;
    if (typeof piece === 'string') whole += piece;
  }
  return whole;
}

function pollText(raw: RawMessage): string {
  const answers = Array.isArray(raw.poll?.answers) ? raw.poll.answers : [];
  return [raw.poll?.question, ...answers.map((answer) => answer?.text)]
    .filter((line) => typeof line === 'string')
    .join('\n');
}
