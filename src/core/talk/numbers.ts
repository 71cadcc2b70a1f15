// Dates and numbers in a reply: only where the person would write them.
import type { StyleCard } from '../persona/style.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATES: readonly RegExp[] = [
  /\b(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b/,
  new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`, 'i'),
  new RegExp(`\\b${MONTH}\\.? (?:of )?(?:19|20)\\d\\d\\b|\\b(?:back )?in (?:19|20)\\d\\d\\b`, 'i'),
  /(?:19|20)\d\d\s*年|\d{1,2}\s*月\s*\d{1,2}\s*[日号號]/,
];

export const namesDate = (text: string): boolean => DATES.some((pattern) => pattern.test(text));

/** Below this share of messages with a digit in them, digits are not their way to say it. */
const SELDOM = 0.02;
/** A figure of so many digits is a fact, which has to come from somewhere. */
const FIGURE = 3;

/** A number that nothing before it holds, of somebody who hardly writes any; or a long one that is nowhere at all. */
export function inventsNumber(bubble: string, style: StyleCard | undefined, known: readonly string[]): boolean {
  if (namesDate(bubble)) return false; // a rule of its own
  const rate = style?.theirs.digits;
  return (bubble.match(/\d+/g) ?? []).some((figure) => {
    if (known.some((text) => text.includes(figure))) return false;
    return figure.length >= FIGURE || (rate !== undefined && rate < SELDOM);
  });
}
