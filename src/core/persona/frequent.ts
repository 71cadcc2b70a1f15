// Short lines they sent often: all that the quoting voice has when nothing similar was ever said.
import { withheld } from '../care/withheld.ts';
import { actOf } from './acts.ts';
import { rounded } from './habits.ts';
import type { Phrase } from './style.ts';

/** Characters. */
const SHORT = 40;
/** Up to this many lines a record is small: what was sent once is kept too, up to this length. */
const SMALL_RECORD = 300;
const SMALL_RECORD_LINE = 160;
/** Looked at, most often first; what comes after was sent too seldom to matter. */
const LOOKED_AT = 600;
const MOST_FREQUENT = 60;
/** Of each kind of line in each script, so that a rare one (a goodnight in Chinese) is not crowded out. */
const OF_EACH_ACT = 8;

/** Most often first; lines that are never quoted are left out. */
export function frequentLines(texts: readonly string[]): readonly Phrase[] {
  const small = texts.length <= SMALL_RECORD;
  const fits = (text: string): boolean =>
    text !== '' && !text.includes('\n') && [...text].length <= (small ? SMALL_RECORD_LINE : SHORT);
  const counts = new Map<string, number>();
  for (const text of texts.map((line) => line.trim())) if (fits(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const lines = [...counts]
    .filter(([, count]) => small || count >= 2)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, LOOKED_AT)
    .filter(([text]) => withheld(text) === undefined)
    .map(([text, count]) => ({ text, count, rate: rounded(count / texts.length) }));
  return small ? lines : wellMixed(lines);
}

function wellMixed(lines: readonly Phrase[]): readonly Phrase[] {
  const ofAct = new Map<string, number>();
  return lines.filter(({ text }, i) => {
    const act = `${actOf(text)} ${/\p{Script=Han}/u.test(text)}`;
    const before = ofAct.get(act) ?? 0;
    ofAct.set(act, before + 1);
    return i < MOST_FREQUENT || before < OF_EACH_ACT;
  });
}
