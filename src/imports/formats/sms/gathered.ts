// Messages of many conversations, handed on as batches of one conversation each.
import type { ParsedMessage } from '../../../core/archive/message.ts';
import { BATCH } from '../../format.ts';
import { byConversation } from '../accounts/order.ts';

/** With many conversations the batches would be small otherwise. */
const GATHERED = BATCH * 4;
/** Or as soon as their texts are so long together (UTF-16 units). */
const LONGEST = 8 << 20;

export interface Gathered {
  add(message: ParsedMessage | undefined): void;
  /** What has been added, once it is enough. */
  full(): readonly (readonly ParsedMessage[])[];
  rest(): readonly (readonly ParsedMessage[])[];
  /** Of all messages. */
  count(): number;
  badTimes(): number;
}

export function gatheredOf(): Gathered {
  let messages: ParsedMessage[] = [];
  let count = 0;
  let badTimes = 0;
  let length = 0;
  const rest = (): readonly (readonly ParsedMessage[])[] => {
    const all = byConversation(messages);
    messages = [];
    length = 0;
    return all;
  };
  return {
    add(message) {
      if (!message) return;
      if (message.wall === undefined) badTimes++;
      count++;
      length += message.text.length;
      messages.push(message);
    },
    full: () => (messages.length < GATHERED && length < LONGEST ? [] : rest()),
    rest,
    count: () => count,
    badTimes: () => badTimes,
  };
}
