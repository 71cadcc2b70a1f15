// What the two shared, as a prompt holds it: the record first, and then what somebody tells.
import type { RecordMessage } from '../archive/message.ts';
import type { Memory } from '../memories/memory.ts';
import type { Otherwise } from '../memories/otherwise.ts';
import { whenAndWhere } from '../photos/shown.ts';
import { wordsFor } from '../words/words.ts';
import { quoted, READER } from './quoted.ts';

export interface Shared {
  readonly memories: readonly Memory[];
  readonly otherwise: Otherwise;
  /** What the other person is called. */
  readonly who: string;
}

/** [] for none. */
export function sharedLines({ memories, otherwise, who }: Shared): readonly string[] {
  const told = memories.filter(isTold);
  const lines = new Map(told.flatMap(({ id }) => otherwise.get(id) ?? []).map((line) => [line.id, line]));
  return [
    ...memories.filter((memory) => !isTold(memory)).map(lineOf),
    ...[...lines.values()].map((line) => `(in the record) ${speaker(line, who)}: ${quoted(line.text)}`),
    ...told.map(lineOf),
  ];
}

const isTold = ({ kind }: Memory): boolean => kind === 'told' || kind === 'photo';
const speaker = ({ by }: RecordMessage, who: string): string => (by === 'me' ? READER : who);

const lineOf = (memory: Memory): string => `(${from(memory)}) ${quoted(memory.text)}${seenIn(memory)}`;

/** Besides what was said of it, where that is something else. */
const seenIn = ({ text, photo }: Memory): string =>
  photo?.seen === undefined || photo.seen === text ? '' : ` To be seen in it: ${quoted(photo.seen)}`;

function from(memory: Memory): string {
  const { kind, asked, photo } = memory;
  if (photo) return [`a photo of the ${READER}'s`, ...placed(memory), ...disputed(memory)].join(', ');
  if (kind !== 'told') return 'in the record';
  const question = asked === undefined ? '' : `, asked about “${quoted(asked, 60)}”`;
  return [`told by the ${READER}${question}`, ...disputed(memory)].join(', ');
}

const disputed = ({ against }: Memory): readonly string[] => (against.length > 0 ? ['the record says otherwise'] : []);

const placed = ({ photo, when }: Memory): readonly string[] => whenAndWhere(photo ?? {}, when, wordsFor('en'));
