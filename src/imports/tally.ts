// Counts what a reader hands on, conversation by conversation.
import { type ClockCount, clockCount } from '../core/archive/clocks.ts';
import type { ConversationFound, Findings, Participant } from '../core/archive/findings.ts';
import type { ParsedMessage } from '../core/archive/message.ts';
import type { ConversationHead } from './format.ts';
import { isoOf } from './times.ts';

/** More names than that in one conversation are counted as one: memory must not grow with a broken file. */
const MOST_NAMES = 5000;

interface Moment {
  readonly wall: number;
  readonly offset: number | undefined;
}

interface Count {
  readonly names: Map<string, number>;
  head: ConversationHead | undefined;
  entries: number;
  messages: number;
  first: Moment | undefined;
  last: Moment | undefined;
  readonly place: string;
  readonly clock: ClockCount;
}

export interface Tally {
  /** `place`: as `ConversationFound.place`. */
  head(key: string, head: ConversationHead, place?: string): void;
  add(key: string, messages: readonly ParsedMessage[], place?: string): void;
  /** `format`: as in `Findings`. */
  conversations(format: string): Findings['conversations'];
}

export function tallyOf(): Tally {
  const counts = new Map<string, Count>();
  const of = (key: string, place: string): Count => {
    const known = counts.get(key);
    if (known) return known;
    const count: Count = {
      names: new Map(),
      head: undefined,
      entries: 0,
      messages: 0,
      first: undefined,
      last: undefined,
      place,
      clock: clockCount(),
    };
    counts.set(key, count);
    return count;
  };
  return {
    head(key, head, place = '') {
      const count = of(key, place);
      count.head = joined(count.head, head);
    },
    add(key, messages, place = '') {
      const count = of(key, place);
      for (const message of messages) include(count, message);
    },
    conversations: (format) =>
      [...counts]
        .filter(([, count]) => count.entries > 0)
        .map(([key, count]) => found(key, count, format))
        .sort((a, b) => b.messages - a.messages),
  };
}

/** What the later head does not know stands as the earlier one said it. */
const joined = (known: ConversationHead | undefined, head: ConversationHead): ConversationHead => ({
  ...head,
  title: head.title ?? known?.title,
  kind: head.kind ?? known?.kind,
  self: head.self ?? known?.self,
});

function include(count: Count, message: ParsedMessage): void {
  count.entries++;
  if (message.sender !== undefined) {
    count.messages++;
    const known = count.names.get(message.sender);
    if (known !== undefined || count.names.size < MOST_NAMES) count.names.set(message.sender, (known ?? 0) + 1);
  }
  const { wall, offset } = message;
  if (wall === undefined) return;
  if (message.sender !== undefined && wall >= 0) count.clock.add(offset);
  if (count.first === undefined || wall < count.first.wall) count.first = { wall, offset };
  if (count.last === undefined || wall >= count.last.wall) count.last = { wall, offset };
}

function found(key: string, count: Count, format: string): ConversationFound {
  const names = new Map(count.names);
  for (const name of count.head?.people ?? []) if (names.size < MOST_NAMES && !names.has(name)) names.set(name, 0);
  const participants: Participant[] = [...names]
    .map(([name, messages]) => ({ name, messages, ...calledIn(count.head, name) }))
    .sort((a, b) => b.messages - a.messages);
  return {
    key,
    title: count.head?.title,
    place: count.place,
    kindTold: count.head?.kind !== undefined,
    kind: count.head?.kind ?? (isGroup(participants, count.messages) ? 'group' : 'personal'),
    participants,
    entries: count.entries,
    messages: count.messages,
    system: count.entries - count.messages,
    first: count.first && isoOf(count.first.wall, count.first.offset),
    last: count.last && isoOf(count.last.wall, count.last.offset),
    self: count.head?.self,
    clock: count.clock.clock(format),
  };
}

function calledIn(head: ConversationHead | undefined, name: string): Pick<Participant, 'called'> {
  const called = head?.called?.get(name);
  return called === undefined ? {} : { called };
}

/** A third name that stands over two lines in hundreds is a misread notice, not a person. */
const isGroup = (participants: readonly Participant[], messages: number): boolean =>
  participants.filter((one) => one.messages > 2 || one.messages * 100 > messages).length > 2;
