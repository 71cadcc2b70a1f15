// What a prompt says of the user's corrections. They stand in its stable part.
import type { Correction } from '../persona/corrections.ts';
import { quoted, READER } from './quoted.ts';

const LONGEST = 300;

const line = (text: string): string => quoted(text.replaceAll('\n', ' / '), LONGEST);

export function correctionLine({ situation, wrong, right }: Correction): string {
  const when = situation === '' ? '' : `after “${line(situation)}” `;
  return `${when}not “${line(wrong)}”${right === undefined ? '' : `, but “${line(right)}”`}`;
}

/** Oldest first; [] for none. */
export function correctionLines(corrections: readonly Correction[] | undefined, who: string): readonly string[] {
  if (!corrections || corrections.length === 0) return [];
  return [
    '',
    `What ${who} would not write, as the ${READER} knows. This counts above the figures and the examples; it holds in like situations too.`,
    '<quoted>',
    ...corrections.map(correctionLine),
    '</quoted>',
  ];
}
