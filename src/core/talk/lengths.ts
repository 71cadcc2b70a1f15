// How long a message and a reply of theirs is. In characters (code points), and in sentences.
import type { StyleCard } from '../persona/style.ts';

/** Where nothing was measured. */
const UNMEASURED = 300;
/** Nobody's messages are all shorter than this; in a small record they may be as long as a plain sentence. */
const SHORTEST = 24;
const PLAIN_SENTENCE = 60;
const SMALL_RECORD = 60;
/** Of cards without the 95th percentile: how far it lies above the 90th. */
const ABOVE_NINETY = 1.5;

/** One message of a reply may be so many times as long as that: one in twenty of theirs is. */
const NOW_AND_THEN = 1.5;

export const longestOfAll = (style: StyleCard | undefined): number => Math.round(NOW_AND_THEN * longestBubble(style));

/** What 95 of a hundred of their messages stay within. */
export function longestBubble(style: StyleCard | undefined): number {
  if (!style || style.theirs.messages === 0) return UNMEASURED;
  const { longest, length, messages } = style.theirs;
  const least = messages < SMALL_RECORD ? PLAIN_SENTENCE : SHORTEST;
  return Math.max(least, longest ?? Math.round(ABOVE_NINETY * length[2]));
}

const SENTENCE = /[^.!?。！？…]*[\p{L}\p{N}][^.!?。！？…]*[.!?。！？…]*\s*/gu;

export const sentencesIn = (bubble: string): readonly string[] => {
  const found = bubble.match(SENTENCE) ?? [];
  return found.length === 0 ? [bubble] : found;
};

/** The first so many sentences, however they are spread over messages. */
export function firstOf(bubbles: readonly string[], most: number): readonly string[] {
  let left = most;
  return bubbles.flatMap((bubble) => {
    const kept = sentencesIn(bubble).slice(0, left);
    left -= kept.length;
    return kept.length === 0 ? [] : [kept.length === sentencesIn(bubble).length ? bubble : kept.join('').trim()];
  });
}
