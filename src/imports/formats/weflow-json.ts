// WeFlow (and the tools made from it), one chat as JSON: with names in every message, or with a table of senders (arkme).
import type { ConversationKind } from '../../core/archive/findings.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import type { Batch, ExportFile, ExportFormat, FileHead, FormatOptions } from '../format.ts';
import type { JsonPath, JsonWish } from '../json-walk.ts';
import { fieldsOf, partsOf, textAt } from './wechat/json-parts.ts';
import { type Body, bodyOf, kindOfName, kindOfType, typedBody } from './wechat/kinds.ts';
import { type Clock, clockOf } from './wechat/moments.ts';
import { type People, peopleOf } from './wechat/people.ts';
import { conversationAt } from './wechat/place.ts';

export const weflowJson: ExportFormat = { name: 'weflow-json', family: 'wechat', layout: 'merged', recognise, read };

/** As the tool writes it. Everything may be missing. */
interface RawMessage {
  /** Seconds since 1970, and the same on the exporter's clock. */
  readonly createTime?: unknown;
  readonly formattedTime?: unknown;
  /** "文本消息", "图片消息" … */
  readonly type?: unknown;
  /** WeChat's own number for the kind. */
  readonly localType?: unknown;
  readonly content?: unknown;
  /** 1: the exporter's. null on notices, sometimes. */
  readonly isSend?: unknown;
  readonly senderUsername?: unknown;
  readonly senderDisplayName?: unknown;
  /** Into the table of senders. */
  readonly senderID?: unknown;
  /** A number beyond 2^53, as text. */
  readonly platformMessageId?: unknown;
  readonly replyToMessageId?: unknown;
  /** What the sticker is called. */
  readonly emojiCaption?: unknown;
}

interface Sender {
  readonly account: string;
  readonly name: string;
}

interface Chat {
  readonly conversation: string;
  title: string | undefined;
  kind: ConversationKind | undefined;
  readonly senders: Map<string, Sender>;
  readonly people: People;
  readonly clock: Clock;
}

function recognise(head: FileHead): number {
  const text = head.content === 'text' ? head.text.trimStart() : '';
  if (text[0] !== '{') return 0;
  if (/"weflow"\s*:\s*\{/.test(text)) return /"(?:session|messages|senders)"\s*:/.test(text) ? 1 : 0;
  return /"session"\s*:\s*\{/.test(text) && /"(?:formattedTime|localType)"\s*:/.test(text) ? 0.9 : 0;
}

function wish(path: JsonPath): JsonWish {
  if (path.length !== 1) return 'skip';
  if (path[0] === 'messages') return 'elements';
  return path[0] === 'session' || path[0] === 'senders' ? 'value' : 'skip';
}

async function* read(file: ExportFile, options: FormatOptions): AsyncGenerator<Batch, void, void> {
  const chat: Chat = {
    conversation: conversationAt(file),
    title: undefined,
    kind: undefined,
    senders: new Map(),
    people: peopleOf(),
    clock: clockOf(),
  };
  let messages = 0;
  for await (const part of partsOf(file, options, 'weflow-json', wish, () => messages)) {
    if (part.part === 'value') note(chat, part.path[0], part.value);
    if (part.part !== 'elements') continue;
    const batch = part.values.flatMap((value) => messageOf(value, chat));
    messages += batch.length;
    yield batch;
  }
  if (chat.clock.bad() > 0) options.warn('bad-times', chat.clock.bad());
  yield { conversation: chat.conversation, title: chat.title, kind: chat.kind, self: chat.people.self() };
}

function note(chat: Chat, member: string | undefined, value: unknown): void {
  if (member === 'senders') noteSenders(chat, value);
  const session = member === 'session' ? fieldsOf(value) : undefined;
  if (!session) return;
  chat.title = textAt(session.displayName) || textAt(session.remark) || textAt(session.nickname) || undefined;
  if (session.type === '群聊') chat.kind = 'group';
  if (session.type === '私聊') chat.kind = 'personal';
}

function noteSenders(chat: Chat, value: unknown): void {
  for (const each of Array.isArray(value) ? value : []) {
    const sender = fieldsOf(each);
    const id = textAt(sender?.senderID);
    if (!sender || id === '') continue;
    const account = textAt(sender.wxid) || textAt(sender.accountId) || `sender ${id}`;
    const name = textAt(sender.displayName) || textAt(sender.remark) || textAt(sender.nickname) || account;
    chat.senders.set(id, { account, name });
  }
}

function messageOf(value: unknown, chat: Chat): ParsedMessage[] {
  const raw: RawMessage | undefined = fieldsOf(value);
  if (!raw) return [];
  const body = contentOf(raw);
  const native = textAt(raw.platformMessageId);
  return [
    {
      conversation: chat.conversation,
      sender: body.kind === 'system' ? undefined : senderOf(raw, chat),
      ...chat.clock.of(raw.createTime, raw.formattedTime),
      ...body,
      native: native === '' || native === '0' ? undefined : native,
      replyTo: textAt(raw.replyToMessageId) || undefined,
    },
  ];
}

function senderOf(raw: RawMessage, chat: Chat): string {
  const listed = chat.senders.get(textAt(raw.senderID));
  const self = raw.isSend === 1 || raw.isSend === true;
  const account = textAt(raw.senderUsername) || listed?.account;
  const shown = textAt(raw.senderDisplayName) || listed?.name || (self ? '我' : (chat.title ?? ''));
  return chat.people.name(account, shown, self);
}

function contentOf(raw: RawMessage): Body {
  const content = textAt(raw.content);
  const kind = kindOfName(textAt(raw.type)) ?? kindOfType(Number(textAt(raw.localType)), undefined);
  if (kind === undefined) return bodyOf(content);
  const body = typedBody(kind, content);
  return kind === 'sticker' && body.text === '' ? { kind, text: textAt(raw.emojiCaption) } : body;
}
