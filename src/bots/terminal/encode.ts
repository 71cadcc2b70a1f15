// What the bot does, as lines of a terminal. Pure.
import type { Choice, Performable, Say } from '../../core/events.ts';
import { percentSign } from '../progress.ts';

/** The persona's lines stand further in than the guide's. */
const PERSONA_INDENT = '  ';

/** Nothing that was said may steer the terminal. */
export const withoutControls = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

export function encodeSay(say: Say): string {
  const text = withoutControls(say.text);
  if (say.voice === 'persona') return text.replace(/^/gm, PERSONA_INDENT);
  return [text, ...encodeChoices(say.choices ?? [])].join('\n');
}

/** What to type for each button, in brackets. Numbers that follow each other stand on one line. */
export function encodeChoices(choices: readonly Choice[]): readonly string[] {
  const numbers = numbersOf(choices);
  const lines: string[] = [];
  choices.forEach(({ label }, index) => {
    const shown = isNumber(label) ? `[${label}]` : `[${numbers[index]}] ${withoutControls(label)}`;
    if (isNumber(label) && isNumber(choices[index - 1]?.label ?? '')) lines.push(`${lines.pop()} ${shown}`);
    else lines.push(shown);
  });
  return lines;
}

const isNumber = (label: string): boolean => /^\d+$/.test(label);

/** What is typed for each button: its label where that is a number, else the next number that is no label. */
export function numbersOf(choices: readonly Choice[]): readonly string[] {
  const labels = new Set(choices.map(({ label }) => label).filter(isNumber));
  let last = 0;
  return choices.map(({ label }) => {
    if (isNumber(label)) return label;
    do last++;
    while (labels.has(String(last)));
    return String(last);
  });
}

export function encodeProgress({ label, done, total }: Extract<Performable, { do: 'progress' }>): string {
  const share =
    total === undefined ? String(done) : `${total > 0 ? Math.floor((100 * done) / total) : 100}${percentSign(label)}`;
  return `${withoutControls(label)} ${share}`;
}
