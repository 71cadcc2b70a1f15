// The safe version of a reply that was wrong twice: what can be mended is mended, the rest is left out. Pure.
import { largestBurst } from './bubbles.ts';
import { check, type Facts, faultsOf, longestBubble } from './check.ts';
import { deniesBeingSoftware } from './denial.ts';

/** [] when nothing of it can be said. What it gives has no fault. */
export function shorten(bubbles: readonly string[], facts: Facts): readonly string[] {
  const longest = longestBubble(facts.style);
  const kept = bubbles
    .map((bubble) => firstSentences(withoutDress(bubble), longest))
    .filter((bubble) => bubble !== '' && faultsOf(bubble, facts).length === 0)
    .slice(0, largestBurst(facts.style));
  return check(kept, facts).length === 0 ? kept : [];
}

/** Only what may never be said is left out: for lines that somebody really wrote, which nobody rewrites. */
export function withoutDenials(bubbles: readonly string[]): readonly string[] {
  const kept = bubbles.filter((bubble) => !deniesBeingSoftware(bubble));
  return deniesBeingSoftware(kept.join(' ')) ? [] : kept;
}

/** Markdown and stage directions taken off. */
const withoutDress = (bubble: string): string =>
  bubble
    .replace(/!?\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(
      /\*\*([^*]+)\*\*|__([^_]+)__|~~([^~]+)~~/g,
      (_, bold = '', under = '', struck = '') => bold + under + struck,
    )
    .replace(/(?<![*\p{L}\p{N}])\*(?=[^*]*\p{L})[^*\s](?:[^*]{0,80}[^*\s])?\*(?![*\p{L}\p{N}])/gu, ' ')
    .replace(/(?<!\S)_([^_\s](?:[^_]{0,80}[^_\s])?)_(?!\S)/gu, '$1')
    .replace(/^\s*[([（【［][^)\]）】］]{2,80}[)\]）】］]\s*/u, '')
    .replace(/^\s*(?:#{1,6}\s+|>\s+|(?:[-*•‣▪]|\d{1,2}[.)、])\s+)/u, '')
    .replace(/`+/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim();

/** Whole sentences up to that length; '' where even the first is longer. */
function firstSentences(bubble: string, longest: number): string {
  if ([...bubble].length <= longest) return bubble;
  const sentences = bubble.match(/[^.!?。！？…]+[.!?。！？…]*\s*/gu) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    if ([...(kept + sentence).trim()].length > longest) break;
    kept += sentence;
  }
  return kept.trim();
}
