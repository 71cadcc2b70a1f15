// What lies between the date and the time in the head of a WhatsApp line, or behind the time: words, in every language.
import { withoutMarks } from '../../characters.ts';
import { type DayPeriod, dayPeriod } from '../../day-period.ts';

/** What stands between date and time, or behind the time. */
interface Gap {
  readonly valid: boolean;
  readonly period: DayPeriod | undefined;
}

/** Words that may stand there besides AM and PM. */
const FILLERS = /^(?:[.,،、]|年|月|日|일|BE|พ\.ศ\.|г\.?|ч\.?|klo|kl\.|um|at|à|as|a las|hs?\.?|Uhr)$/iu;

const gaps = new Map<string, Gap>();

/** Few different ones occur, so each is taken apart once. */
export function gapOf(raw: string): Gap {
  const known = gaps.get(raw);
  if (known) return known;
  const gap = takeApart(raw);
  if (gaps.size < 500) gaps.set(raw, gap);
  return gap;
}

function takeApart(raw: string): Gap {
  const rest = withoutMarks(raw)
    .replace(/[,،、]/g, ' , ')
    .replace(/^([.日일年])/u, '$1 ')
    .trim();
  const words = rest.split(/\s+/).filter((word) => word !== '' && !FILLERS.test(word));
  if (words.length === 0) return { valid: true, period: undefined };
  const period = dayPeriod(words.join(' '));
  return { valid: period !== undefined, period };
}
