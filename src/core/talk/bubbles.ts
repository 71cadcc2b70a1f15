// A reply as the messages it is sent in.
import type { StyleCard } from '../persona/style.ts';
import { withoutMark } from './mark.ts';
import { label, READER } from './quoted.ts';

/** What almost all bursts of theirs stay within. */
const USUAL_SHARE = 0.975;
/** Where nothing was measured. */
const UNMEASURED = 4;
/** The last class of `Habits.bursts` has no upper end. */
const LARGEST = 6;

/**
 * One line is one bubble. What a model writes around its lines, a speaker's name or the mark, is taken off; where it goes on
 * with a line of the user's, the reply is over.
 */
export function bubblesOf(text: string, name: string): readonly string[] {
  const bubbles: string[] = [];
  const own = new Set([label(name), name, 'them'].map((each) => each.toLowerCase()));
  for (const written of text.split(/\r?\n/)) {
    const [speaker, line] = spoken(withoutMark(written));
    if (speaker === READER) break;
    const bubble = withoutMark(own.has(speaker) ? line : withoutMark(written)).trim();
    if (bubble !== '') bubbles.push(bubble);
  }
  return bubbles;
}

/** Who a line of a transcript says it is by, in lower case, and what follows. */
function spoken(line: string): readonly [string, string] {
  const [, speaker = '', rest = ''] = /^\s*([^:：]{1,60})[:：]\s*(.*)$/u.exec(line) ?? [];
  return [speaker.trim().toLowerCase(), rest];
}

/** How many messages in a row are still like them. */
export function largestBurst(style: StyleCard | undefined): number {
  const shares = style?.theirs.bursts;
  if (!shares || style.theirs.messages === 0) return UNMEASURED;
  let sum = 0;
  const index = shares.findIndex((share) => {
    sum += share;
    return sum >= USUAL_SHARE;
  });
  return index < 0 || index === shares.length - 1 ? LARGEST : index + 1;
}
