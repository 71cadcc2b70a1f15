// What is particular about how they type, as a prompt holds it: one figure a line.
import type { Ending, Habit, Manner, Script } from '../persona/manner.ts';
import type { Phrase, Rate } from '../persona/style.ts';
import { percent } from './percent.ts';
import { quoted } from './quoted.ts';

/** What is rarer says nothing that a prompt needs. */
const WORTH_SAYING: Rate = 0.01;

export function mannerLines(manner: Manner): readonly string[] {
  const { ends, emoji, media, laughter, spelling, stretches, smallI, scripts, mixed } = manner;
  const { firstLines, lastLines, addresses, never, delays } = manner;
  return [
    ...shares('messages end with', ends, ({ ending }) => ENDINGS[ending]),
    ...named('emoji', emoji),
    ...named('laughs as', laughter),
    ...named('spells', spelling),
    ...(stretches >= WORTH_SAYING ? [`- draws letters out (sooo): ${percent(stretches)}`] : []),
    ...(smallI >= WORTH_SAYING ? [`- writes a lone i small: ${percent(smallI)}`] : []),
    ...(scripts.length > 1
      ? [
          ...shares('writes in', scripts, ({ script }) => SCRIPTS[script]),
          `- in two scripts at once: ${percent(mixed)}`,
        ]
      : []),
    ...named('calls the reader', addresses),
    ...named('begins a talk with', firstLines),
    ...named('ends a talk with', lastLines),
    ...shares('sends besides text', media, ({ kind }) => kind),
    ...delayLine(delays),
    ...(never.length > 0 ? [`- never or almost never: ${never.map((habit) => HABITS[habit]).join(', ')}`] : []),
  ];
}

const ENDINGS: Readonly<Record<Ending, string>> = {
  nothing: 'nothing',
  stop: 'a full stop',
  exclamation: 'an exclamation mark',
  question: 'a question mark',
  dots: 'dots',
  tilde: 'a tilde',
  comma: 'a comma',
  bracket: 'a bracket',
  emoji: 'an emoji',
};
const SCRIPTS: Readonly<Record<Script, string>> = {
  latin: 'Latin letters',
  han: 'Chinese characters',
  kana: 'Japanese',
  hangul: 'Korean',
  other: 'another script',
};
const HABITS: Readonly<Record<Habit, string>> = {
  capitals: 'a capital at the beginning',
  stops: 'a full stop at the end',
  exclamations: 'exclamation marks',
  emoji: 'emoji',
  laughter: 'typed laughter',
  dots: 'trailing dots',
  commas: 'commas',
  semicolons: 'semicolons',
  dashes: 'dashes',
  brackets: 'brackets',
  'line breaks': 'line breaks inside a message',
  apostrophes: 'apostrophes',
  questions: 'question marks',
};

function shares<Each extends { readonly rate: Rate }>(
  what: string,
  list: readonly Each[],
  nameOf: (each: Each) => string,
): readonly string[] {
  const said = list.filter(({ rate }) => rate >= WORTH_SAYING);
  return said.length === 0
    ? []
    : [`- ${what}: ${said.map((each) => `${nameOf(each)} ${percent(each.rate)}`).join(', ')}`];
}

const named = (what: string, list: readonly Phrase[]): readonly string[] =>
  list.length === 0
    ? []
    : [`- ${what}: ${list.map(({ text, rate }) => `“${quoted(text, 40)}” ${percent(rate)}`).join(', ')}`];

/** The quickest and the slowest part of the day, where they differ by much. */
function delayLine(delays: Manner['delays']): readonly string[] {
  const known = delays.flatMap((seconds, part) => (seconds === null ? [] : [{ seconds, part }]));
  const sorted = known.toSorted((a, b) => a.seconds - b.seconds);
  const [quickest, slowest] = [sorted[0], sorted.at(-1)];
  if (!quickest || !slowest || slowest.seconds < 2 * Math.max(1, quickest.seconds)) return [];
  return [`- answers quickest from ${hours(quickest.part)}, slowest from ${hours(slowest.part)}`];
}

const hours = (part: number): string => `${3 * part} to ${3 * part + 3} o’clock`;
