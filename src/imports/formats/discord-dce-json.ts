// DiscordChatExporter's JSON: one channel, or a part of one.
import type { ConversationKind } from '../../core/archive/findings.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { UserError } from '../../core/errors.ts';
import type { Batch, ConversationHead, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import { JsonBroken, type JsonPart, type JsonPath, type JsonWish, walkJson } from '../json-walk.ts';
import { type People, peopleOf, selfBeside } from '../people.ts';
import { utf8Bytes } from '../text-bytes.ts';
import { channelOf } from './discord/channel.ts';
import { kindOfContent } from './discord/content.ts';
import { isoMoment } from './discord/moments.ts';

export const discordDceJson: ExportFormat = {
  name: 'discord-dce-json',
  family: 'discord',
  layout: 'merged',
  recognise,
  read,
};

/** As the exporter writes them. Everything may be missing: the shape grew over the years. */
interface RawMessage {
  readonly id?: unknown;
  /** "Default", "Reply", "Call" …; a number as text where the exporter knew no name for it. */
  readonly type?: unknown;
  readonly timestamp?: unknown;
  readonly content?: unknown;
  readonly author?: RawAuthor;
  readonly attachments?: unknown;
  readonly embeds?: unknown;
  readonly stickers?: unknown;
  readonly reference?: { readonly messageId?: unknown } | null;
  readonly forwardedMessage?: { readonly content?: unknown; readonly attachments?: unknown } | null;
}

interface RawAuthor {
  readonly id?: unknown;
  readonly name?: unknown;
  /** "0000" since names are unique; before, `name` was what everybody saw. */
  readonly discriminator?: unknown;
  readonly nickname?: unknown;
}

interface RawChannel {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly name?: unknown;
}

function recognise(head: FileHead): number {
  const text = head.text.trimStart();
  if (text[0] !== '{') return 0;
  return /^\{\s*"guild"\s*:\s*\{/.test(text) && /"channel"\s*:\s*\{/.test(text) && /"messages"\s*:\s*\[/.test(text)
    ? 1
    : 0;
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const count = { messages: 0, repaired: 0, broken: 0 };
  const channel = channelReader(file, options.only);
  const walk = {
    wish: channel.wish,
    onBroken: (broken: number) => {
      count.broken += broken;
    },
    onRepaired: () => {
      count.repaired++;
    },
  };
  try {
    for await (const part of walkJson(utf8Bytes(file), walk)) {
      const batch = channel.take(part);
      count.messages += batch.length;
      if (batch.length > 0) yield batch;
    }
  } catch (error) {
    if (!(error instanceof JsonBroken)) throw error;
    const code = error.cutOff ? 'cut-off' : 'damaged';
    const { messages } = count;
    throw new UserError({ code, file: file.upload, format: discordDceJson.name, messages }, { cause: error });
  }
  yield channel.head();
  if (count.repaired > 0) options.warn('repaired-text', count.repaired);
  if (count.broken > 0) options.warn('skipped-entries', count.broken);
  if (channel.badTimes() > 0) options.warn('bad-times', channel.badTimes());
}

interface ChannelReader {
  wish(path: JsonPath): JsonWish;
  take(part: JsonPart): readonly ParsedMessage[];
  head(): ConversationHead;
  badTimes(): number;
}

function channelReader(file: ExportFile, only: string | undefined): ChannelReader {
  const people = peopleOf();
  let channel: RawChannel = {};
  let badTimes = 0;

  const key = (): string => (typeof channel.id === 'string' ? channel.id : channelOf(file).key);
  const title = (): string | undefined => (typeof channel.name === 'string' ? channel.name : undefined);

  function wish(path: JsonPath): JsonWish {
    if (path.length !== 1) return 'skip';
    if (path[0] === 'channel') return 'value';
    // the channel stands before its messages, but may not have been handed on yet
    const wanted = only === undefined || channel.id === undefined || only === key();
    return path[0] === 'messages' && wanted ? 'elements' : 'skip';
  }

  function parse(value: unknown): ParsedMessage[] {
    if (!isRecord(value)) return [];
    // Every field is checked where it is used.
    const raw = value as RawMessage;
    const moment = isoMoment(textIn(raw.timestamp));
    if (moment.wall === undefined) badTimes++;
    return [messageOf(raw, moment, key(), people)];
  }

  return {
    wish,
    take(part) {
      if (part.part === 'value' && isRecord(part.value)) channel = part.value;
      return part.part === 'elements' ? part.values.flatMap(parse) : [];
    },
    head: () => ({
      conversation: key(),
      title: title(),
      kind: kindOfChannel(channel.type),
      self: channel.type === 'DirectTextChat' ? selfBeside(title(), people.names()) : undefined,
    }),
    badTimes: () => badTimes,
  };
}

/** A channel of a server may be shared by two; how many wrote in it tells. */
function kindOfChannel(type: unknown): ConversationKind | undefined {
  if (type === 'DirectTextChat') return 'personal';
  return type === 'DirectGroupTextChat' ? 'group' : undefined;
}

/** What the app tells, not a person. 1 to 18 as a number, but for calls (3). */
const NOTICES =
  /^(?:RecipientAdd|RecipientRemove|ChannelNameChange|ChannelIconChange|ChannelPinnedMessage|GuildMemberJoin|ThreadCreated|[124-9]|1[0-8])$/;

function messageOf(
  raw: RawMessage,
  moment: ReturnType<typeof isoMoment>,
  conversation: string,
  people: People,
): ParsedMessage {
  const type = textIn(raw.type);
  const call = type === 'Call' || type === '3';
  const notice = NOTICES.test(type);
  const text = textOf(raw);
  const kind = call ? 'call' : notice ? 'system' : contentKind(raw, text);
  const reply = textIn(raw.reference?.messageId);
  return {
    conversation,
    sender: notice ? undefined : senderOf(raw.author, people),
    ...moment,
    kind,
    text,
    native: textIn(raw.id) || undefined,
    replyTo: !notice && !raw.forwardedMessage && reply !== '' ? reply : undefined,
  };
}

const textOf = (raw: RawMessage): string => (textIn(raw.content) || textIn(raw.forwardedMessage?.content)).trim();

function contentKind(raw: RawMessage, text: string): ParsedMessage['kind'] {
  const forwarded = isRecord(raw.forwardedMessage);
  const files = [...listIn(raw.attachments), ...(forwarded ? listIn(raw.forwardedMessage?.attachments) : [])];
  return kindOfContent({
    text,
    files: files.map((one) => (isRecord(one) ? textIn(one.fileName) || textIn(one.url) : '')),
    stickers: listIn(raw.stickers).length,
    forwarded,
  });
}

function senderOf(author: RawAuthor | undefined, people: People): string {
  const name = textIn(author?.name);
  const shown = author?.discriminator === '0000' ? textIn(author.nickname) || name : name || textIn(author?.nickname);
  return people.nameOf(textIn(author?.id) || `name ${name}`, shown);
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
