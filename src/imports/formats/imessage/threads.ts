// Exports that hold the messages of many conversations in one file.
import type { ConversationKind } from '../../../core/archive/findings.ts';
import type { ParsedMessage } from '../../../core/archive/message.ts';
import { detached } from '../../characters.ts';
import type { Batch } from '../../format.ts';
import { ME } from './self.ts';

/** Names that are remembered of one conversation: two tell it from a group. */
const MOST_NAMES = 3;

export interface Threads {
  add(message: ParsedMessage): void;
  /** What has been added since, a batch for each conversation. */
  take(): Iterable<Batch>;
  /** What is known of each conversation. `titleOf`: where it is not named after its only other person. */
  heads(
    titleOf: (conversation: string) => string | undefined,
    kindOf?: (conversation: string) => ConversationKind | undefined,
  ): Iterable<Batch>;
}

/** Without a name in the address book. */
const isNumber = (name: string | undefined): boolean => name !== undefined && /^\+?[\d ()-]+$/.test(name);

export function threadsOf(): Threads {
  const names = new Map<string, Set<string>>();
  let gathered = new Map<string, ParsedMessage[]>();

  function learn({ conversation, sender }: ParsedMessage): void {
    let known = names.get(conversation);
    if (!known) {
      known = new Set();
      names.set(detached(conversation), known);
    }
    if (sender !== undefined && known.size < MOST_NAMES && !known.has(sender)) known.add(detached(sender));
  }

  return {
    add(message) {
      learn(message);
      const known = gathered.get(message.conversation);
      if (known) known.push(message);
      else gathered.set(message.conversation, [message]);
    },
    *take() {
      const given = gathered;
      gathered = new Map();
      yield* given.values();
    },
    *heads(titleOf, kindOf) {
      for (const [conversation, known] of names) {
        const others = [...known].filter((name) => name !== ME);
        const [only = ''] = others.length === 1 && !isNumber(others[0]) ? others : [];
        const title = only || titleOf(conversation) || others[0];
        yield { conversation, title, kind: kindOf?.(conversation), self: known.has(ME) ? ME : undefined };
      }
    },
  };
}
