// imessage-exporter prints a reply twice: below the message that it answers, and where it came in time. Now and then only the
// first is there.
import type { ParsedMessage } from '../../../core/archive/message.ts';
import type { Emit } from '../../lines.ts';

/** Replies that wait for their second appearance; more are handed on as they are. */
const MOST_WAITING = 20_000;

export interface Replies {
  /** A reply below the message it answers. */
  below(message: ParsedMessage): void;
  /** A message in its place in time. */
  inPlace(message: ParsedMessage): void;
  /** Hands on the replies that came only once. */
  end(): void;
}

/** The first line alone: below its parent a text of many lines is not told from what follows it. */
const keyOf = ({ native, wall, sender, kind, text }: ParsedMessage): string =>
  native ?? `${wall} ${sender} ${kind} ${text.split('\n', 1)[0]?.trimEnd()}`;

export function repliesOf(emit: Emit): Replies {
  const waiting = new Map<string, ParsedMessage[]>();
  let count = 0;

  function taken(key: string): ParsedMessage | undefined {
    const known = waiting.get(key);
    const first = known?.shift();
    if (first) count--;
    if (known?.length === 0) waiting.delete(key);
    return first;
  }

  return {
    below(message) {
      if (count >= MOST_WAITING) {
        const [oldest] = waiting.keys();
        const given = oldest === undefined ? undefined : taken(oldest);
        if (given) emit(given);
      }
      const key = keyOf(message);
      const known = waiting.get(key);
      if (known) known.push(message);
      else waiting.set(key, [message]);
      count++;
    },
    inPlace(message) {
      const twin = count > 0 ? taken(keyOf(message)) : undefined;
      emit(twin?.replyTo === undefined ? message : { ...message, replyTo: twin.replyTo });
    },
    end() {
      for (const messages of waiting.values()) for (const message of messages) emit(message);
      waiting.clear();
    },
  };
}
