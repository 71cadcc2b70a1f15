// Discord's messages and interactions as events. Pure.
import {
  type APIAttachment,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentFlags,
  ComponentType,
  type GatewayMessageCreateDispatchData,
  InteractionContextType,
  InteractionType,
  MessageReferenceType,
  MessageType,
} from 'discord.js';
import type { Envelope, Incoming, ReceivedFile, UnsupportedKind } from '../../core/events.ts';
import { parseCommand } from '../command-text.ts';
import { attachmentReference } from './files.ts';
import { momentOf, nativeOf, nativeOfInteraction } from './ids.ts';

/** A message as the gateway or the history gives it. */
export type Message = APIMessage & Partial<Pick<GatewayMessageCreateDispatchData, 'guild_id'>>;

type Said = Pick<Message, 'content' | 'attachments' | 'sticker_items' | 'poll'>;

/** Written by a person: all else is the app's own notice. */
const SPOKEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

const isPersonal = (message: Message): boolean =>
  message.guild_id === undefined && !message.author.bot && SPOKEN.has(message.type);

/** undefined: nothing to answer. */
export function decodeMessage(message: Message): Incoming | undefined {
  if (!isPersonal(message)) return undefined;
  const base = envelope(message, nativeOf(message.channel_id, message.id));
  const forwarded = forwardedIn(message);
  const said = forwarded ?? message;
  const { files, pictures, others } = sort(said.attachments, (id) =>
    attachmentReference(message.channel_id, message.id, id),
  );
  const command = forwarded ? undefined : parseCommand(said.content); // a forwarded line orders nothing
  if (files.length > 0) {
    return command
      ? { ...base, kind: 'command', ...command, files }
      : { ...base, kind: 'files', files, caption: said.content.trim() };
  }
  if (pictures.length > 0) {
    return command
      ? { ...base, kind: 'command', ...command, files: pictures }
      : { ...base, kind: 'pictures', files: pictures, caption: said.content.trim() };
  }
  const what = others[0] ?? unsupported(said);
  if (what) return { ...base, kind: 'unsupported', what };
  if (said.content.trim() === '') return undefined;
  return command ? { ...base, kind: 'command', ...command, files } : { ...base, kind: 'text', text: said.content };
}

/** A message that was changed by its writer; undefined: Discord changed it, as when it adds a preview. */
export function decodeEdit(message: Message): Incoming | undefined {
  const { edited_timestamp: edited, channel_id: chat, id, content } = message;
  if (!edited || !isPersonal(message) || content.trim() === '' || message.attachments.length > 0) return undefined;
  const at = Date.parse(edited);
  const edits = nativeOf(chat, id);
  return { ...envelope(message, `${edits}/e${at}`), at, kind: 'text', text: content, edits };
}

function envelope(message: Message, native: string): Envelope {
  const { message_reference: reference, channel_id: chat } = message;
  const answered = reference?.type === MessageReferenceType.Forward ? undefined : reference?.message_id;
  return {
    platform: 'discord',
    chat,
    person: message.author.id,
    native,
    at: momentOf(message.id),
    ...(answered === undefined ? {} : { replyTo: nativeOf(chat, answered) }),
  };
}

const forwardedIn = (message: Message): Said | undefined =>
  message.message_reference?.type === MessageReferenceType.Forward
    ? message.message_snapshots?.[0]?.message
    : undefined;

function sort(attachments: readonly APIAttachment[], referenceOf: (id: string) => string) {
  const files: ReceivedFile[] = [];
  const pictures: ReceivedFile[] = [];
  const others: UnsupportedKind[] = [];
  for (const attachment of attachments) {
    const what = mediaOf(attachment);
    if (what === 'picture') pictures.push(fileOf(attachment, referenceOf(attachment.id)));
    else if (what) others.push(what);
    else files.push(fileOf(attachment, referenceOf(attachment.id)));
  }
  return { files, pictures, others };
}

const fileOf = ({ filename, size }: APIAttachment, reference: string): ReceivedFile => ({
  name: filename,
  size,
  reference,
});

const MEDIA: readonly (readonly [RegExp, UnsupportedKind | 'picture'])[] = [
  [/^image\//, 'picture'],
  [/^video\//, 'video'],
  [/^audio\//, 'voice'],
];

/** undefined: a file. */
function mediaOf({ content_type: type = '', flags }: APIAttachment): UnsupportedKind | 'picture' | undefined {
  if (flags && flags & AttachmentFlags.IsClip) return 'video';
  return MEDIA.find(([pattern]) => pattern.test(type))?.[1];
}

function unsupported({ sticker_items: stickers, poll }: Said): UnsupportedKind | undefined {
  if (stickers?.length) return 'sticker';
  return poll ? 'other' : undefined;
}

/** Outside of a chat with the bot alone. */
export const isElsewhere = (interaction: APIInteraction): boolean =>
  interaction.guild_id !== undefined ||
  (interaction.context ?? InteractionContextType.BotDM) !== InteractionContextType.BotDM;

/** A slash command, a pressed button, or a chosen line of a list; undefined: nothing to answer. */
export function decodeInteraction(interaction: APIInteraction): Incoming | undefined {
  const chat = interaction.channel?.id;
  const user = interaction.user;
  if (!user || chat === undefined || isElsewhere(interaction)) return undefined;
  const base: Envelope = {
    platform: 'discord',
    chat,
    person: user.id,
    native: nativeOfInteraction(chat, interaction.id),
    at: momentOf(interaction.id),
    ...('locale' in interaction ? { language: interaction.locale } : {}),
  };
  if (interaction.type === InteractionType.MessageComponent) {
    const { data } = interaction;
    const token =
      data.component_type === ComponentType.Button ? data.custom_id : 'values' in data ? data.values[0] : '';
    return token ? { ...base, kind: 'choice', token } : undefined;
  }
  if (interaction.type !== InteractionType.ApplicationCommand) return undefined;
  const { data } = interaction;
  if (data.type !== ApplicationCommandType.ChatInput) return undefined;
  const { options = [], resolved } = data;
  const files = options.flatMap((option) => {
    const attachment =
      option.type === ApplicationCommandOptionType.Attachment ? resolved?.attachments?.[option.value] : undefined;
    return attachment ? [fileOf(attachment, attachment.url)] : []; // no message holds it: its address is all there is
  });
  const said = options.flatMap((option) => (option.type === ApplicationCommandOptionType.String ? [option.value] : []));
  return { ...base, kind: 'command', name: data.name, args: said.join(' ').trim(), files };
}
