// What the two shared, as a prompt holds it: the record first, and then what somebody tells.
import type { RecordMessage } from '../archive/message.ts';
import type { Memory } from '../memories/memory.ts';
import type { Otherwise } from '../memories/otherwise.ts';
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

const isTold = ({ kind }: Memory): boolean => kind === 'told';
const speaker = ({ by }: RecordMessage, who: string): string => (by === 'me' ? READER : who);

const lineOf = (memory: Memory): string => `(${from(memory)}) ${quoted(memory.text)}`;

function from({ kind, asked, against }: Memory): string {
  if (kind !== 'told') return 'in the record';
  const about = asked === undefined ? '' : `, asked about “${quoted(asked, 60)}”`;
  return `told by the ${READER}${about}${against.length > 0 ? ', the record says otherwise' : ''}`;
}
