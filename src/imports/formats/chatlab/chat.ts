// One chat of ChatLab's standard: who is who, and its messages.
import type { ConversationKind } from '../../../core/archive/findings.ts';
import type { ParsedMessage } from '../../../core/archive/message.ts';
import type { ConversationHead } from '../../format.ts';
import { peopleOf, selfBeside } from '../../people.ts';
import { bodyOf, type RawMessage, secondsOf } from './message.ts';

type Fields = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface StandardChat {
  meta(meta: Fields): void;
  member(member: Fields): void;
  message(raw: RawMessage): ParsedMessage;
  head(): ConversationHead;
  badTimes(): number;
}

const KINDS: Readonly<Record<string, ConversationKind>> = { private: 'personal', group: 'group' };

/** Members beyond these are named by their messages. */
const MOST_MEMBERS = 100_000;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined;

export function standardChat(): StandardChat {
  const people = peopleOf();
  const members = new Map<string, string>();
  let title: string | undefined;
  let platform = '';
  let kind: ConversationKind | undefined;
  let owner: string | undefined;
  let frozen: string | undefined;
  let badTimes = 0;

  /** The same chat in two files is one. What stands behind the messages comes too late for it. */
  function key(): string {
    frozen ??= [platform, title ?? ''].filter((part) => part !== '').join('/');
    return frozen;
  }

  function message(raw: RawMessage): ParsedMessage {
    const body = bodyOf(raw);
    const wall = secondsOf(raw.timestamp);
    if (wall === undefined) badTimes++;
    const account = text(raw.sender) ?? text(raw.accountName) ?? '?';
    const name = members.get(account) ?? text(raw.accountName) ?? text(raw.groupNickname) ?? account;
    return {
      conversation: key(),
      sender: body.kind === 'system' ? undefined : people.nameOf(account, name),
      wall,
      offset: wall === undefined ? undefined : 0,
      ...body,
      native: text(raw.platformMessageId),
      replyTo: text(raw.replyToMessageId),
    };
  }

  function self(): string | undefined {
    if (owner !== undefined) return people.known(owner);
    return kind === 'group' ? undefined : selfBeside(title, people.names());
  }

  return {
    meta(meta) {
      title = text(meta.name);
      platform = text(meta.platform) ?? '';
      kind = KINDS[text(meta.type) ?? ''];
      owner = text(meta.ownerId);
    },
    member(member) {
      const id = text(member.platformId);
      const name = text(member.accountName) ?? text(member.groupNickname);
      if (id !== undefined && name !== undefined && members.size < MOST_MEMBERS) members.set(id, name);
    },
    message,
    head: () => ({ conversation: key(), title, kind, self: self() }),
    badTimes: () => badTimes,
  };
}
