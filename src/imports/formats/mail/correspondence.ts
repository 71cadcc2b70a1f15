// Whose conversation a mail belongs to, and which of the two owns the mailbox. One book serves all files of an upload.
import type { ConversationKind } from '../../../core/archive/findings.ts';
import { detached } from '../../characters.ts';
import type { ConversationHead } from '../../format.ts';
import type { Mail, Person } from './mail.ts';

/** More conversations are not begun: memory must not grow with a broken file. */
const MOST_CONVERSATIONS = 50_000;
/** A round of more people is named by the first of them and the number of the others. */
const MOST_NAMED = 30;

interface Conversation {
  readonly key: string;
  /** Two; one who only wrote to themselves; or more. */
  readonly people: readonly string[];
  mails: number;
  bulk: number;
}

export interface Correspondence {
  /** Its key; undefined where there are too many already. */
  place(mail: Mail): string | undefined;
  /** Of the conversations that something new is known of since it was asked last. */
  heads(): readonly ConversationHead[];
}

export function correspondence(): Correspondence {
  const conversations = new Map<string, Conversation>();
  const names = new Map<string, string>();
  /** How often something was delivered to an address, and with whom it wrote. */
  const delivered = new Map<string, number>();
  const partners = new Map<string, Set<Conversation>>();
  const changed = new Set<Conversation>();

  function place(mail: Mail): string | undefined {
    const people = peopleOf(mail);
    const key = keyOf(people);
    const known = conversations.get(key);
    if (!known && conversations.size >= MOST_CONVERSATIONS) return undefined;
    const conversation = known ?? begin(key, people);
    conversation.mails++;
    if (mail.bulk) conversation.bulk++;
    for (const person of [mail.from, ...mail.to]) learn(person, conversation);
    const { deliveredTo } = mail;
    if (deliveredTo !== undefined && conversation.people.includes(deliveredTo)) count(delivered, deliveredTo);
    changed.add(conversation);
    return conversation.key;
  }

  function begin(key: string, people: readonly string[]): Conversation {
    const conversation = { key: detached(key), people: people.map(detached), mails: 0, bulk: 0 };
    conversations.set(conversation.key, conversation);
    if (people.length !== 2) return conversation;
    for (const address of conversation.people) {
      const others = partners.get(address) ?? new Set();
      partners.set(address, others.add(conversation));
      // who writes with two others is the owner, and that of the first was not known
      if (others.size === 2) for (const other of others) changed.add(other);
    }
    return conversation;
  }

  function learn({ address, name }: Person, { people }: Conversation): void {
    if (name !== '' && names.get(address) !== name && people.includes(address))
      names.set(detached(address), detached(name));
  }

  /** Where mail is delivered; else who writes with others, too. */
  function ownerOf([a, b]: readonly string[]): string | undefined {
    if (a === undefined || b === undefined) return a;
    const more = (delivered.get(a) ?? 0) - (delivered.get(b) ?? 0);
    const others = (partners.get(a)?.size ?? 0) - (partners.get(b)?.size ?? 0);
    const sign = Math.sign(more) || Math.sign(others);
    if (sign === 0) return undefined;
    return sign > 0 ? a : b;
  }

  function calledOf(people: readonly string[]): ReadonlyMap<string, string> {
    const called = new Map<string, string>();
    for (const address of people.slice(0, MOST_NAMED)) {
      const name = names.get(address);
      if (name !== undefined) called.set(address, name);
    }
    return called;
  }

  function headOf(conversation: Conversation): ConversationHead {
    const { key, people } = conversation;
    const two = people.length <= 2;
    const self = two ? ownerOf(people) : undefined;
    const other = people.find((address) => address !== self);
    return {
      conversation: key,
      title: two && self !== undefined ? (names.get(other ?? self) ?? other ?? self) : undefined,
      kind: kindOf(conversation),
      self,
      ...(two ? { people } : {}),
      called: calledOf(people),
    };
  }

  return {
    place,
    heads() {
      const heads = [...changed].map(headOf);
      changed.clear();
      return heads;
    },
  };
}

function count(counts: Map<string, number>, address: string): void {
  counts.set(address, (counts.get(address) ?? 0) + 1);
}

/** Everybody, once, in the order of the alphabet. Who is not named got it all the same. */
function peopleOf({ from, to, deliveredTo }: Mail): readonly string[] {
  const people = new Set([from.address, ...to.map((one) => one.address)]);
  if (people.size === 1 && deliveredTo !== undefined) people.add(deliveredTo);
  return [...people].sort();
}

const keyOf = (people: readonly string[]): string =>
  people.length > MOST_NAMED
    ? `${people.slice(0, MOST_NAMED).join(' ')} +${people.length - MOST_NAMED}`
    : people.join(' ');

function kindOf({ people, mails, bulk }: Conversation): ConversationKind {
  if (people.length > 2) return 'group';
  if (people.length === 1) return 'saved';
  return bulk * 2 > mails ? 'bot' : 'personal';
}
