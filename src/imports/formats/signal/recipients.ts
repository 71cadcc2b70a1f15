// Who is who in Signal's own export: frames of the account, of everybody, and of the chats, which stand before the messages.
import type { ConversationKind } from '../../../core/archive/findings.ts';
import { plainName } from '../../characters.ts';
import { type Fields, fieldsOf, idOf, textOf } from '../accounts/fields.ts';

/** More are named by their number: memory must not grow with a broken file. */
const MOST = 100_000;
const NO_NAME = 'Unknown';

interface Recipient {
  readonly name: string;
  /** The same in every export, where there is one. */
  readonly account: string | undefined;
  readonly kind: ConversationKind;
  readonly self: boolean;
}

export interface Chat {
  readonly key: string;
  readonly recipient: Recipient | undefined;
}

export interface Recipients {
  /** Takes frames that are no messages. */
  note(frame: Fields): void;
  chat(id: string): Chat;
  /** Every chat that was named, in the file's order. */
  chats(): Iterable<Chat>;
  nameOf(id: string): string;
  /** The exporter's name. */
  self(): string | undefined;
}

export function recipientsOf(): Recipients {
  const recipients = new Map<string, Recipient>();
  const chats = new Map<string, Chat>();
  const taken = new Set<string>();
  let account = '';
  let self: string | undefined;

  function learn(recipient: Fields): void {
    const id = idOf(recipient.id);
    if (id === undefined || recipients.size >= MOST) return;
    const known = recipientFrom(recipient, account);
    // Two people of one name stay two.
    const name = taken.has(known.name) ? `${known.name} (${id})` : known.name;
    taken.add(known.name);
    if (known.self) self = name;
    recipients.set(id, { ...known, name });
  }

  function learnChat(chat: Fields): void {
    const id = idOf(chat.id);
    if (id === undefined || chats.size >= MOST) return;
    const recipient = recipients.get(idOf(chat.recipientId) ?? '');
    chats.set(id, { key: recipient?.account ?? `chat ${id}`, recipient });
  }

  return {
    note(frame) {
      const owner = fieldsOf(frame.account);
      if (owner) account = joined(owner.givenName, owner.familyName) || textOf(owner.username);
      const recipient = fieldsOf(frame.recipient);
      if (recipient) learn(recipient);
      const chat = fieldsOf(frame.chat);
      if (chat) learnChat(chat);
    },
    chat: (id) => chats.get(id) ?? { key: `chat ${id}`, recipient: undefined },
    chats: () => chats.values(),
    nameOf: (id) => recipients.get(id)?.name ?? NO_NAME,
    self: () => self,
  };
}

function recipientFrom(recipient: Fields, account: string): Recipient {
  if (fieldsOf(recipient.self)) return { name: account || 'Me', account: 'self', kind: 'saved', self: true };
  const contact = fieldsOf(recipient.contact);
  if (contact) return contactFrom(contact);
  const group = fieldsOf(recipient.group);
  if (group) return { name: titleOf(group), account: idOf(group.masterKey), kind: 'group', self: false };
  return { name: 'Signal', account: undefined, kind: 'bot', self: false };
}

/** As Signal shows them: what the user calls them goes before what they call themselves. */
function contactFrom(contact: Fields): Recipient {
  const nickname = fieldsOf(contact.nickname);
  const name =
    joined(nickname?.given, nickname?.family) ||
    joined(contact.systemGivenName, contact.systemFamilyName) ||
    joined(contact.profileGivenName, contact.profileFamilyName) ||
    (idOf(contact.e164) && `+${idOf(contact.e164)}`) ||
    textOf(contact.username) ||
    NO_NAME;
  return { name, account: idOf(contact.aci) ?? idOf(contact.e164), kind: 'personal', self: false };
}

const joined = (given: unknown, family: unknown): string => plainName(`${textOf(given)} ${textOf(family)}`);

function titleOf(group: Fields): string {
  const title = fieldsOf(fieldsOf(fieldsOf(group.snapshot)?.title))?.title;
  return plainName(textOf(title) || textOf(fieldsOf(title)?.title)) || 'Group';
}
