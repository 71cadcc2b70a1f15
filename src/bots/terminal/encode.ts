// What the bot does, as lines of a terminal. Pure.
import type { Performable, Say } from '../../core/events.ts';

/** The persona's lines stand further in than the guide's. */
const PERSONA_INDENT = '  ';

/** Nothing that was said may steer the terminal. */
export const withoutControls = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

export function encodeSay(say: Say): string {
  const text = withoutControls(say.text);
  if (say.voice === 'persona') return text.replace(/^/gm, PERSONA_INDENT);
  const buttons = (say.choices ?? []).map(({ label }, index) => `[${index + 1}] ${withoutControls(label)}`);
  return [text, ...buttons].join('\n');
}

export function encodeProgress({ label, done, total }: Extract<Performable, { do: 'progress' }>): string {
  const share = total === undefined ? String(done) : `${total > 0 ? Math.floor((100 * done) / total) : 100} %`;
  return `${withoutControls(label)} ${share}`;
}
