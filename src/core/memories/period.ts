// When a memory was, as it is said: a day, a month, a year, or from when to when.
import { wallDay } from '../words/figures.ts';
import type { Words } from '../words/words.ts';
import type { Span } from './memory.ts';

export function periodOf({ from, to }: Span, words: Words): string {
  const { memory: said, talk } = words;
  const [begins, ends] = [new Date(from * 1000), new Date((to + 1) * 1000)];
  if (!startsMonth(begins) || !startsMonth(ends)) return fromTo(wallDay(from, words), wallDay(to, words), said.span);
  const last = new Date(to * 1000);
  const wholeYear = begins.getUTCMonth() === 0 && ends.getUTCMonth() === 0;
  const label = (date: Date): string => (wholeYear ? said.year(String(date.getUTCFullYear())) : talk.why.month(date));
  return fromTo(label(begins), label(last), said.span);
}

const startsMonth = (date: Date): boolean => date.getUTCDate() === 1 && date.getTime() % 86_400_000 === 0;

const fromTo = (from = '', to = '', span: (from: string, to: string) => string): string =>
  from === to ? from : span(from, to);
