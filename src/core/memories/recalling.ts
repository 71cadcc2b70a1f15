// Which memories a message is about.
import { isStopWord, tokens } from '../archive/tokens.ts';
import { type Memory, wordsIn } from './memory.ts';
import type { MemoryStore } from './store.ts';

/** Memories that stand in a prompt: each is a sentence. */
const MOST = 4;
/** Hits looked at. */
const POOL = 24;
/** Of the message's words that say something a memory must hold this share, rounded up, and never more than so many. Chosen. */
const SHARE = 0.25;
const SHARED = 2;

const contentOf = (text: string): ReadonlySet<string> => new Set(tokens(text).filter((token) => !isStopWord(token)));

/** Best first. Where the message says little, what was said before it counts too. */
export async function recallMemories(
  store: MemoryStore,
  message: string,
  before: string | undefined,
): Promise<readonly Memory[]> {
  const own = contentOf(message);
  const wanted = own.size >= SHARED || before === undefined ? own : new Set([...own, ...contentOf(before)]);
  const found = await store.search([...wanted], POOL);
  const enough = Math.min(SHARED, Math.ceil(SHARE * wanted.size));
  return found.filter((memory) => shared(contentOf(wordsIn(memory)), wanted) >= enough).slice(0, MOST);
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((token) => other.has(token)).length;
