// What the guide says where no line of theirs fits: with what is kept of the two that the message is about.
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import { recallMemories } from '../memories/recalling.ts';
import { linesAbout } from '../memories/shown.ts';
import { smallPicturesOf } from '../photos/shown.ts';
import type { Vault } from '../ports.ts';
import type { Visit } from '../visit.ts';

/** Small pictures that are shown at once. */
const SMALL = 3;

/** `text`: that no line fits. */
export async function* sayNoLine(
  text: string,
  message: string,
  vault: Vault,
  { words, ports }: Visit,
): AsyncGenerator<Effect, void, void> {
  const memories = await recallMemories(vault, { message, before: undefined, now: ports.clock.now() });
  if (memories.length === 0) return yield guide(text);
  yield guide([text, '', words.memory.near, ...linesAbout(memories, words)].join('\n'));
  yield* smallPicturesOf(memories, vault, words, SMALL);
}
