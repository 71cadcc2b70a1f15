// Fifty questions about a record that never was, in each of three languages, and the line that answers each.
import { readFileSync } from 'node:fs';
import type { ParsedMessage } from '../../src/core/archive/message.ts';
import { parsed } from '../support/record.ts';

export interface Question {
  readonly text: string;
  /** Wall-clock seconds and text of the line that answers it. */
  readonly evidence: { readonly at: number; readonly text: string };
}

export interface RecallSet {
  readonly messages: readonly ParsedMessage[];
  readonly questions: readonly Question[];
}

/** Ordinary days between what is told: so many short exchanges, of the same few lines. */
const ORDINARY = 600;
const DAY = 86_400;

export function recallSet(language: string): RecallSet {
  const lines = readFileSync(new URL(`${language}.txt`, import.meta.url), 'utf8').split('\n');
  const told: ParsedMessage[] = [];
  const questions: Question[] = [];
  const usual: (readonly [mine: string, theirs: string])[] = [];
  let at = 0;
  let evidence: Question['evidence'] | undefined;
  for (const line of lines) {
    const [mark, rest] = [line[0], line.slice(2)];
    const [, star, sender, text = ''] = /^(\*?)(me|them): (.*)$/.exec(line) ?? [];
    if (mark === '@') at = Date.parse(`${rest.replace(' ', 'T')}:00Z`) / 1000;
    else if (mark === '+') usual.push(pairOf(rest));
    else if (mark === '?' && evidence) questions.push({ text: rest, evidence });
    else if (sender !== undefined) {
      at += 60;
      told.push(parsed(sender, text, at));
      if (star === '*') evidence = { at, text };
    }
  }
  return { messages: [...told, ...ordinary(told[0]?.wall ?? 0, usual)].sort(byTime), questions };
}

function pairOf(line: string): readonly [string, string] {
  const [mine = '', theirs = ''] = line.split(' / ');
  return [mine, theirs];
}

/** Each twenty hours; a step that shares nothing with their number leaves none out. */
const ordinary = (first: number, usual: readonly (readonly [string, string])[]): readonly ParsedMessage[] =>
  Array.from({ length: ORDINARY }, (_, i) => {
    const wall = first - 30 * DAY + i * 20 * 3600;
    const [mine, theirs] = usual[(i * 7) % usual.length] ?? ['', ''];
    return [parsed('me', mine, wall), parsed('them', theirs, wall + 60)];
  }).flat();

const byTime = (a: ParsedMessage, b: ParsedMessage): number => (a.wall ?? 0) - (b.wall ?? 0);
