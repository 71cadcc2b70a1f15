// The safe version of a reply that was wrong twice: what can be mended is mended, the rest is left out. Pure.
import { isLeaving, unsaidIn } from '../care/unsaid.ts';
import { largestBurst } from './bubbles.ts';
import { check, type Facts, type Fault, faultsOf, LIGHT } from './check.ts';
import { deniesBeingSoftware } from './denial.ts';
import { firstOf, longestBubble, longestOfAll, sentencesIn } from './lengths.ts';

/** [] when nothing of it can be said. What it gives has no fault, or a light one where all of it had one. */
export function shorten(bubbles: readonly string[], facts: Facts): readonly string[] {
  const strict = without([], bubbles, facts);
  return strict.length > 0 ? strict : without(LIGHT, bubbles, facts);
}

function without(allowed: readonly Fault[], bubbles: readonly string[], facts: Facts): readonly string[] {
  const isWrong = (fault: Fault): boolean => !allowed.includes(fault);
  const fitting = bubbles
    .map((bubble) =>
      firstSentences(soundPart(withoutDress(bubble), facts), longestBubble(facts.style), longestOfAll(facts.style)),
    )
    .filter((bubble) => bubble !== '' && !faultsOf(bubble, facts).some(isWrong))
    .slice(0, isLeaving(facts.message) ? 1 : largestBurst(facts.style));
  const kept = facts.mostSentences === undefined ? fitting : firstOf(fitting, facts.mostSentences);
  for (let count = kept.length; count > 0; count--)
    if (!check(kept.slice(0, count), facts).some(isWrong)) return kept.slice(0, count);
  return [];
}

/** Its sentences that tell of nothing unsupported. */
function soundPart(bubble: string, facts: Facts): string {
  const sentences = sentencesIn(bubble);
  if (sentences.length < 2) return bubble;
  return sentences
    .filter((sentence) => !faultsOf(sentence.trim(), facts).some((fault) => MADE_UP.includes(fault)))
    .join('')
    .trim();
}

const MADE_UP: readonly Fault[] = ['unsupported-claim', 'invented-number'];

/** Only what may never be said is left out: for lines that somebody really wrote, which nobody rewrites. */
export function withoutDenials(bubbles: readonly string[]): readonly string[] {
  const kept = bubbles.filter((bubble) => !deniesBeingSoftware(bubble));
  return deniesBeingSoftware(kept.join(' ')) ? [] : kept;
}

/** Who goes is let go: without a question or a hook, and where they say so themselves in one short line. */
export function lettingGo(bubbles: readonly string[], facts: Pick<Facts, 'message' | 'last' | 'mostSentences'>) {
  if (!isLeaving(facts.message) && !facts.last) return bubbles;
  const fitting = bubbles.filter((bubble) => !unsaidIn(bubble, facts, [bubble]).includes('holds-back'));
  return firstOf(fitting, facts.mostSentences ?? fitting.length).slice(0, isLeaving(facts.message) ? 1 : undefined);
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

/** Whole sentences up to that length; one alone may be as long as `most`; '' where even the first is longer. */
function firstSentences(bubble: string, longest: number, most: number): string {
  if ([...bubble].length <= longest) return bubble;
  const sentences = bubble.match(/[^.!?。！？…]+[.!?。！？…]*\s*/gu) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    if ([...(kept + sentence).trim()].length > longest) break;
    kept += sentence;
  }
  const [first = ''] = sentences;
  return kept.trim() || ([...first.trim()].length <= most ? first.trim() : '');
}
