// One chat of qq-chat-exporter: who is who, and its messages.
import type { ConversationKind } from '../../../core/archive/findings.ts';
import type { ParsedMessage } from '../../../core/archive/message.ts';
import type { ConversationHead } from '../../format.ts';
import { peopleOf } from '../../people.ts';
import { bodyOf, isSystem, type RawMessage, replyIn, timeOf } from './message.ts';

/** "chatInfo", as the exporter writes it. */
export interface ChatInfo {
  readonly name?: unknown;
  readonly type?: unknown;
  readonly selfUid?: unknown;
  readonly selfUin?: unknown;
  readonly selfName?: unknown;
  readonly peerUid?: unknown;
  readonly peerUin?: unknown;
}

export interface ExportedChat {
  message(raw: RawMessage): ParsedMessage;
  head(): ConversationHead;
  badTimes(): number;
}

const KINDS: Readonly<Record<string, ConversationKind>> = { private: 'personal', temp: 'personal', group: 'group' };

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? String(value) : undefined;

export function chatOf(info: ChatInfo): ExportedChat {
  const title = text(info.name);
  const conversation = text(info.peerUid) ?? text(info.peerUin) ?? title ?? '';
  const kind = KINDS[text(info.type) ?? ''];
  const people = peopleOf();
  let badTimes = 0;

  const isSelf = (uid: string | undefined, uin: string | undefined): boolean =>
    (uid !== undefined && uid === text(info.selfUid)) || (uin !== undefined && uin === text(info.selfUin));

  /** People rename themselves; in a chat of two everybody is one of two. */
  function senderOf(raw: RawMessage): string {
    const sender = raw.sender ?? {};
    const [uid, uin] = [text(sender.uid), text(sender.uin)];
    const name = text(sender.name) ?? text(sender.nickname) ?? uin ?? uid ?? '?';
    if (isSelf(uid, uin)) return people.nameOf('self', text(info.selfName) ?? name);
    const knowsSelf = text(info.selfUid) !== undefined || text(info.selfUin) !== undefined;
    if (kind === 'personal' && knowsSelf) return people.nameOf('peer', title ?? name);
    return people.nameOf(`account ${uid ?? uin ?? name}`, name);
  }

  function message(raw: RawMessage): ParsedMessage {
    const { wall, offset } = timeOf(raw);
    if (Number.isNaN(wall)) badTimes++;
    return {
      conversation,
      sender: isSystem(raw) ? undefined : senderOf(raw),
      ...(Number.isNaN(wall) ? { wall: undefined, offset: undefined } : { wall, offset }),
      ...bodyOf(raw),
      native: text(raw.id) ?? text(raw.messageId),
      replyTo: replyIn(raw.content),
    };
  }

  return {
    message,
    head: () => ({ conversation, title, kind, self: people.known('self') }),
    badTimes: () => badTimes,
  };
}
