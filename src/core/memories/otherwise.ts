// What the record says where somebody tells it differently: the record goes first.
import type { RecordMessage } from '../archive/message.ts';
import type { RecordStore } from '../ports.ts';
import type { Memory } from './memory.ts';

/** By the id of a memory: the lines of the record that say otherwise. */
export type Otherwise = ReadonlyMap<number, readonly RecordMessage[]>;

/** Lines for one memory. */
const MOST = 3;

/** Only of memories that the record contradicts; lines that are gone are left out. */
export async function otherwiseOf(memories: readonly Memory[], record: RecordStore): Promise<Otherwise> {
  const disputed = memories.filter(({ against }) => against.length > 0);
  const wanted = disputed.flatMap(({ id, against }) => against.slice(0, MOST).map((line) => ({ id, line })));
  const near =
    wanted.length === 0
      ? []
      : await record.aroundAll(
          wanted.map(({ line }) => line),
          0,
          0,
        );
  const found = new Map<number, RecordMessage[]>();
  for (const [i, { id }] of wanted.entries()) found.set(id, [...(found.get(id) ?? []), ...(near[i] ?? [])]);
  return found;
}
