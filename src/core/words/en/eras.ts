import type { Tone } from '../../archive/eras.ts';

// One time of the record, chosen with /era.
export interface EraLine {
  readonly number: string;
  readonly name: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly messages: string;
  readonly tone: Tone;
}

const TONES: Readonly<Record<Tone, string>> = {
  warm: ', warmer than the rest',
  plain: '',
  hard: ', harder than the rest',
};
const days = (from: string, to: string): string => `${from} – ${to}`;

export const eras = {
  menu: 'talk with who they were at one time',
  nobody: 'There is nobody to talk with yet. Send an export (/upload shows how), or begin with /new.',
  none: (name: string): string => `What there is of ${name} has no dates, so I can not tell its times apart.`,
  head: (name: string): string =>
    `These are the times I can tell apart in your record with ${name}, by how much you two wrote and in which tone:`,
  days,
  line: ({ number, name, from, to, messages, tone }: EraLine): string =>
    `${number}. ${name === undefined ? '' : `${name}: `}${days(from, to)}, ${messages} messages${TONES[tone]}`,
  button: (number: string, label: string): string => `${number}. ${label}`,
  current: (label: string): string => `${label} (now)`,
  everything: 'The whole record',
  how: 'Choose one, and only that time speaks and is remembered. “/era name 2 our first spring” names one; “/era ended 2024-02-11” sets the day it ended.',
  chosen: (label: string, name: string): string =>
    `From now on only this time of your record with ${name} counts: ${label}. /era leads back to the whole of it.`,
  all: (name: string): string => `The whole record with ${name} counts again.`,
  noSuch: (number: string): string => `There is no number ${number}. /era shows what there is.`,
  renamed: (number: string, name: string): string => `Number ${number} is called “${name}” now.`,
  ended: (day: string): string =>
    `It ended on ${day}. What was written after that is a time of its own. /era shows them.`,
  unclear: 'I did not understand that. Try “/era 2”, “/era name 2 our first spring”, or “/era ended 2024-02-11”.',
};
