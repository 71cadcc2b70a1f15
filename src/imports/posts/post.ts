// A post as the readers hand it on.
import type { ParsedMessage } from '../../core/archive/message.ts';
import { BATCH, type Batch, isHead } from '../format.ts';

type Moment = Pick<ParsedMessage, 'wall' | 'offset'>;

/** `author`: '' where the file names nobody. [] for what has no words. */
export function postOf(author: string, moment: Moment, written: string): readonly ParsedMessage[] {
  const text = written.trim();
  if (text === '') return [];
  const { wall, offset } = moment;
  return [
    { conversation: '', sender: author, wall, offset, kind: 'text', text, native: undefined, replyTo: undefined },
  ];
}

/** One post after another made into batches of some hundreds. */
export async function* gathered(batches: AsyncIterable<Batch>): AsyncGenerator<Batch, void, void> {
  let held: ParsedMessage[] = [];
  for await (const batch of batches) {
    if (isHead(batch)) yield batch;
    else held.push(...batch);
    if (held.length < BATCH) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}
