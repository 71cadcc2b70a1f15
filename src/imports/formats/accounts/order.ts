// Many exports write the newest message first. What happened within one second keeps its order only if they are turned round.
import type { ParsedMessage } from '../../../core/archive/message.ts';
import { BATCH, type Batch, isHead } from '../../format.ts';

/** Messages turned round together: as many as the apps write into one file. */
const HELD = 10_000;

/** Longer runs of one conversation are turned round piece by piece. */
export async function* oldestFirst(batches: AsyncIterable<Batch>): AsyncGenerator<Batch, void, void> {
  let held: ParsedMessage[] = [];
  let newestFirst = false;
  function* handOn(): Generator<Batch, void, void> {
    newestFirst = isNewestFirst(held) ?? newestFirst;
    if (newestFirst) held.reverse();
    for (let from = 0; from < held.length; from += BATCH) yield held.slice(from, from + BATCH);
    held = [];
  }
  for await (const batch of batches) {
    if (isHead(batch)) {
      yield* handOn();
      yield batch;
      continue;
    }
    if (held.length >= HELD || (held[0] && held[0].conversation !== batch[0]?.conversation)) yield* handOn();
    for (const message of batch) held.push(message);
  }
  yield* handOn();
}

/** undefined: it does not show. */
function isNewestFirst(messages: readonly ParsedMessage[]): boolean | undefined {
  const first = messages.find((message) => message.wall !== undefined)?.wall;
  const last = messages.findLast((message) => message.wall !== undefined)?.wall;
  return first === undefined || last === undefined || first === last ? undefined : first > last;
}

/** A batch holds messages of one conversation. */
export function byConversation(messages: readonly ParsedMessage[]): readonly (readonly ParsedMessage[])[] {
  const groups = new Map<string, ParsedMessage[]>();
  for (const message of messages) {
    const group = groups.get(message.conversation);
    if (group) group.push(message);
    else groups.set(message.conversation, [message]);
  }
  return [...groups.values()];
}
