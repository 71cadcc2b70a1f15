// Which conversations of an upload are one: a chat comes in several files.
import type { ConversationFound } from '../archive/findings.ts';
import type { Conversation } from './drafts.ts';

/** Names of a group that are kept: those with the most messages. */
const MOST_MEMBERS = 64;

/** What the flow keeps of a conversation: nobody without a line. */
export const kept = (found: ConversationFound): Conversation => {
  const { key, title, kindTold, participants, messages, first, last, self, clock } = found;
  const writing = participants.filter((each) => each.messages > 0);
  return {
    key,
    also: [],
    title,
    kind: found.kind === 'group' ? 'group' : 'personal',
    kindTold,
    participants: writing
      .filter(({ name }, place) => place < MOST_MEMBERS || name === self)
      .map(({ name, messages: count, called }) => ({ name, messages: count, called })),
    messages,
    first,
    last,
    self,
    clock,
  };
};

/**
 * Files with the same two names are one conversation, and so is a file that holds nothing but lines of one of them, where it
 * can belong to no other.
 */
export function joinedFiles(found: readonly ConversationFound[]): readonly Conversation[] {
  const pairs = new Map<string, ConversationFound[]>();
  const rest: ConversationFound[] = [];
  for (const each of found) {
    const list = namesOf(each).length === 2 ? pairs.get(keyOf(each)) : undefined;
    if (list && !list.some(({ place }) => place === each.place)) list.push(each);
    else if (namesOf(each).length === 2 && !list && each.place !== '') pairs.set(keyOf(each), [each]);
    else rest.push(each);
  }
  const alone = (each: ConversationFound): boolean => found.filter(({ place }) => place === each.place).length === 1;
  const apart = rest.filter((each) => !(alone(each) && joinsOne(each, [...pairs.values()])));
  const whole = [...pairs.values()].map((list) => joinedAll(list.map(kept)));
  return [...whole, ...apart.map(kept)].sort((a, b) => b.messages - a.messages);
}

const namesOf = ({ participants }: ConversationFound): readonly string[] =>
  participants.filter(({ messages }) => messages > 0).map(({ name }) => name);

const keyOf = (found: ConversationFound): string => JSON.stringify([...namesOf(found)].sort());

function joinsOne(half: ConversationFound, pairs: readonly ConversationFound[][]): boolean {
  const [name, another] = namesOf(half);
  if (half.place === '' || name === undefined || another !== undefined) return false;
  const [only, more] = pairs.filter(([first]) => first && namesOf(first).includes(name) && titlesFit(first, half));
  if (!only || more || only.some(({ place }) => place === half.place)) return false;
  only.push(half);
  return true;
}

const titlesFit = (a: ConversationFound, b: ConversationFound): boolean =>
  a.title === undefined || b.title === undefined || a.title === b.title;

/** More than a few files are hardly all of one chat whose people changed their names. */
const MOST_JOINED = 5;

/** Whether all that is offered may be one conversation: each stands in a file of its own, and none says that it is a group. */
export function joinable(found: readonly ConversationFound[], offered: readonly Conversation[]): boolean {
  const places = found.filter(({ messages }) => messages > 0).map(({ place }) => place);
  const apart = new Set(places).size === places.length && !places.includes('');
  return apart && offered.length <= MOST_JOINED && !offered.some(({ kind, kindTold }) => kind === 'group' && kindTold);
}

/** All of them as one; the first one, which has the most messages, names it. */
export function joinedAll(list: readonly Conversation[]): Conversation {
  const [first, ...others] = list;
  if (!first) throw new Error('nothing to join');
  const people = new Map<string, Conversation['participants'][number]>();
  for (const { participants } of list)
    for (const one of participants)
      people.set(one.name, { ...one, messages: (people.get(one.name)?.messages ?? 0) + one.messages });
  return {
    ...first,
    also: [...first.also, ...others.flatMap(({ key, also }) => [key, ...also])],
    kind: 'personal',
    participants: [...people.values()].sort((a, b) => b.messages - a.messages),
    messages: list.reduce((sum, { messages }) => sum + messages, 0),
    first: list.flatMap((each) => each.first ?? []).sort()[0],
    last: list
      .flatMap((each) => each.last ?? [])
      .sort()
      .at(-1),
    self: list.find(({ self }) => self !== undefined)?.self,
    clock: list.some(({ clock }) => clock === 'utc') ? 'utc' : first.clock,
  };
}
