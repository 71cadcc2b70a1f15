// What the quoting voice answers to messages that stand alone, at an hour, held against what a reader judged of each answer.
import { readFileSync } from 'node:fs';
import type { ParsedMessage } from '../../src/core/archive/message.ts';
import { light } from '../../src/core/modes/light.ts';
import { measureStyle } from '../../src/core/persona/measure.ts';
import { choosePairs } from '../../src/core/talk/pairs.ts';
import { createQuoting } from '../../src/llm/quoting.ts';
import { exampleMessages, parsed, recordOf } from '../support/record.ts';

export interface Situation {
  readonly hour: number;
  readonly message: string;
  /** Answers a reader would take from them, and answers that are wrong here. */
  readonly good: ReadonlySet<string>;
  readonly bad: ReadonlySet<string>;
}

const ROLLS = [0, 0.25, 0.5, 0.75, 0.95];

const linesOf = (name: string): readonly string[] => readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');

/** "? 23 good night", and below it "+ night" for an answer that fits, "- night" for one that does not. */
export function situationsIn(name: string): readonly Situation[] {
  const found: { hour: number; message: string; good: Set<string>; bad: Set<string> }[] = [];
  for (const line of linesOf(name)) {
    const [, hour, message] = /^\? (\d+) (.*)$/.exec(line) ?? [];
    if (message !== undefined) found.push({ hour: Number(hour), message, good: new Set(), bad: new Set() });
    else if (line.startsWith('+ ')) found.at(-1)?.good.add(line.slice(2));
    else if (line.startsWith('- ')) found.at(-1)?.bad.add(line.slice(2));
  }
  return found;
}

/** "@ day hour", and what each wrote, a minute apart. */
function recordIn(name: string): readonly ParsedMessage[] {
  let at = 0;
  return linesOf(name).flatMap((line) => {
    const [, day] = /^@ (.*)$/.exec(line) ?? [];
    if (day !== undefined) at = Date.parse(`${day.replace(' ', 'T')}:00Z`) / 1000;
    const [, sender, text = ''] = /^(me|them): (.*)$/.exec(line) ?? [];
    if (sender === undefined) return [];
    at += 60;
    return [parsed(sender, text, at)];
  });
}

export interface Answered {
  readonly situation: Situation;
  /** Bubbles with " / " between; '' for silence. */
  readonly answer: string;
}

/** Each situation with each roll. */
export async function answersTo(name: string): Promise<readonly Answered[]> {
  const [messages, me] = name === 'example' ? [exampleMessages(), 'Adam Keller'] : [recordIn(`${name}.txt`), 'me'];
  const record = await recordOf(messages, me);
  const style = await measureStyle(record);
  const { first, last } = await record.summary();
  const { weigh } = light.scene({ personaName: 'Mira', first, last, turnsSoFar: 0 });
  const answered: Answered[] = [];
  for (const situation of situationsIn(`${name}-judged.txt`)) {
    const { message, hour } = situation;
    const choosing = { record, message, context: [], hour, weigh, eraOf: () => 0, shown: new Set<number>() };
    const pairs = await choosePairs(choosing);
    for (const roll of ROLLS) answered.push({ situation, answer: await reply({ message, hour, pairs, style, roll }) });
  }
  return answered;
}

type Asked = Pick<
  Parameters<ReturnType<typeof createQuoting>['reply']>[0],
  'message' | 'hour' | 'pairs' | 'style' | 'roll'
>;

async function reply(asked: Asked): Promise<string> {
  const request = { stable: '', history: [], volatile: '', recentLines: [], last: false, ...asked };
  let text = '';
  for await (const event of createQuoting().reply(request, new AbortController().signal))
    if (event.kind === 'text') text += event.text;
  return text.replaceAll('\n', ' / ');
}
