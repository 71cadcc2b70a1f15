// Telegram's updates as events. Pure.
import type { CallbackQuery, ChatMember, Message, Update, User } from 'grammy/types';
import type { Envelope, Incoming, ReceivedFile, UnsupportedKind } from '../../core/events.ts';
import { USED } from '../buttons.ts';
import { parseCommand } from '../command-text.ts';

/** The native id of a message, also of those the bot sends. */
export const nativeOf = (chat: number, messages: readonly number[]): string => `${chat}/${messages.join(',')}`;

/** The messages a native id stands for: an album is several. [] for what is not a message of that chat. */
export function messagesOf(chat: number, native: string): readonly number[] {
  const [, where, messages] = /^(-?\d+)\/(\d+(?:,\d+)*)$/.exec(native) ?? [];
  return where === String(chat) ? (messages?.split(',').map(Number) ?? []) : [];
}

/** The album an update is a part of; undefined: none. */
export const albumOf = ({ message }: Update): string | undefined =>
  message?.media_group_id && `${message.chat.id}/${message.media_group_id}`;

/** Of several updates (an album's parts, in order) one event; undefined: nothing to answer. `now` is for what has no time of its own. */
export function decode(updates: readonly Update[], now: number): Incoming | undefined {
  const [first] = updates;
  if (first?.callback_query) return decodeChoice(first.callback_query, now);
  if (first?.edited_message) return decodeEdit(first.edited_message);
  const messages = updates.flatMap((update) => update.message ?? []);
  const [head] = messages;
  return head && isPersonal(head) ? decodeMessages(head, messages) : undefined;
}

const isPersonal = (message: Message): boolean =>
  message.chat.type === 'private' && message.from !== undefined && !message.from.is_bot;

const spokenBy = (from: User | undefined) => (from?.language_code ? { language: from.language_code } : {});

function envelope(message: Message, native: string): Envelope {
  const answered = message.reply_to_message?.message_id;
  return {
    platform: 'telegram',
    chat: String(message.chat.id),
    person: String(message.from?.id ?? message.chat.id),
    native,
    at: message.date * 1000,
    ...spokenBy(message.from),
    ...(answered === undefined ? {} : { replyTo: nativeOf(message.chat.id, [answered]) }),
  };
}

function decodeMessages(head: Message, messages: readonly Message[]): Incoming | undefined {
  const ids = messages.map((message) => message.message_id);
  const base = envelope(head, nativeOf(head.chat.id, ids));
  const files = messages.flatMap((message) => fileOf(message) ?? []);
  const said = messages.flatMap((message) => message.text ?? message.caption ?? []).join('\n');
  const command = head.forward_origin ? undefined : parseCommand(said); // a forwarded line orders nothing
  if (files.length > 0) {
    return command
      ? { ...base, kind: 'command', ...command, files }
      : { ...base, kind: 'files', files, caption: said.trim() };
  }
  if (head.text !== undefined) {
    return command ? { ...base, kind: 'command', ...command, files } : { ...base, kind: 'text', text: head.text };
  }
  const pictures = messages.flatMap((message) => pictureOf(message) ?? []);
  if (pictures.length > 0) {
    return command
      ? { ...base, kind: 'command', ...command, files: pictures }
      : { ...base, kind: 'pictures', files: pictures, caption: said.trim() };
  }
  const what = unsupported(head);
  return what && { ...base, kind: 'unsupported', what };
}

/** A moving picture comes with a `document` too, for old clients. */
function fileOf({ document, animation }: Message): ReceivedFile | undefined {
  if (!document || animation) return undefined;
  const size = document.file_size === undefined ? {} : { size: document.file_size };
  return { name: document.file_name ?? 'file', ...size, reference: document.file_id };
}

/** The largest of the sizes it comes in. */
function pictureOf({ photo }: Message): ReceivedFile | undefined {
  const largest = photo?.at(-1);
  if (!largest) return undefined;
  const size = largest.file_size === undefined ? {} : { size: largest.file_size };
  return { name: 'photo.jpg', ...size, reference: largest.file_id };
}

const CONTENT: readonly (readonly [keyof Message, UnsupportedKind])[] = [
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['sticker', 'sticker'],
  ['location', 'location'],
  ['contact', 'contact'],
  ['poll', 'other'],
  ['dice', 'other'],
  ['game', 'other'],
  ['story', 'other'],
  ['paid_media', 'other'],
  ['checklist', 'other'],
];

/** undefined: a notice of the app's own, as of a pinned message. */
const unsupported = (message: Message): UnsupportedKind | undefined =>
  CONTENT.find(([key]) => message[key] !== undefined)?.[1];

function decodeEdit(message: Message): Incoming | undefined {
  if (message.text === undefined || !isPersonal(message)) return undefined;
  const edits = nativeOf(message.chat.id, [message.message_id]);
  const base = envelope(message, `${edits}/e${message.edit_date ?? message.date}`);
  return { ...base, at: (message.edit_date ?? message.date) * 1000, kind: 'text', text: message.text, edits };
}

function decodeChoice({ id, from, message, data }: CallbackQuery, now: number): Incoming | undefined {
  if (message?.chat.type !== 'private' || data === undefined || data === USED) return undefined;
  return {
    platform: 'telegram',
    chat: String(message.chat.id),
    person: String(from.id),
    native: `cb/${id}`,
    at: now,
    ...spokenBy(from),
    kind: 'choice',
    token: data,
  };
}

/** A group or channel the bot is in, and the language of who brought it there; undefined: a private chat, or it is out already. */
export function decodeGroup(update: Update): { readonly chat: number; readonly language?: string } | undefined {
  const { message, edited_message, my_chat_member: membership, callback_query: pressed } = update;
  const chat = (message ?? edited_message ?? membership ?? pressed?.message)?.chat;
  if (!chat || chat.type === 'private' || (membership && !isInside(membership.new_chat_member))) return undefined;
  return { chat: chat.id, ...spokenBy((message ?? edited_message ?? membership ?? pressed)?.from) };
}

const isInside = (member: ChatMember): boolean =>
  member.status === 'restricted' ? member.is_member : member.status !== 'left' && member.status !== 'kicked';
