// All that has a date: what was written, its eras, and what is remembered; and which of it stands in which time.
import { seasonOf, spanOfSeason, spanOfYear, yearOf } from '../archive/seasons.ts';
import { type CountedDay, countRecord } from '../archive/statistics.ts';
import { messagesIn } from '../archive/statistics-told.ts';
import type { MarkKind } from '../charts/chart.ts';
import type { Memory, Span as MemorySpan } from '../memories/memory.ts';
import { type NamedEra, NO_ERAS, namedEras } from '../persona/era.ts';
import type { Span, Vault } from '../ports.ts';
import { type DatedPost, ownPosts } from './posts.ts';

/** Memories read at once. */
const PAGE = 200;

export type DatedMemory = Memory & { readonly when: MemorySpan };

export interface Timeline {
  readonly days: readonly CountedDay[];
  readonly eras: readonly NamedEra[];
  /** In order of when they began. */
  readonly memories: readonly DatedMemory[];
  /** The user's own, from about the time of all that; in order of time. */
  readonly posts: readonly DatedPost[];
  /** Lines of the record, and memories, of which nobody knows when they were. */
  readonly undatedLines: number;
  readonly undatedMemories: number;
}

/** What stands in a season or a year. */
export interface Stretch {
  /** Its number, or its year. */
  readonly number: number;
  readonly messages: number;
  /** How many of each kind. */
  readonly marks: ReadonlyMap<MarkKind, number>;
}

export async function timelineOf(vault: Vault): Promise<Timeline> {
  const { days, untimed } = await countRecord(vault.record);
  const { eras = NO_ERAS } = await vault.persona.read();
  const memories = await allMemories(vault);
  const dated = memories.filter(isDated).sort((a, b) => a.when.from - b.when.from || a.id - b.id);
  return {
    days,
    eras: await namedEras(vault, eras),
    memories: dated,
    posts: await ownPosts(vault, timeOf(days, dated)),
    undatedLines: untimed,
    undatedMemories: memories.length - dated.length,
  };
}

/** Before and after what the two have in common a post says nothing of them (seconds). */
const AROUND = 90 * 86_400;

/** undefined where nothing has a date. */
function timeOf(days: readonly CountedDay[], memories: readonly DatedMemory[]): Span | undefined {
  const [from, to] = [
    [...days.map(({ at }) => at), ...memories.map(({ when }) => when.from)].reduce(
      (first, at) => Math.min(first, at),
      Number.POSITIVE_INFINITY,
    ),
    [...days.map(({ at }) => at), ...memories.map(({ when }) => when.to)].reduce(
      (last, at) => Math.max(last, at),
      Number.NEGATIVE_INFINITY,
    ),
  ];
  return from <= to ? { from: from - AROUND, to: to + AROUND } : undefined;
}

async function allMemories({ memories }: Vault): Promise<readonly Memory[]> {
  const all: Memory[] = [];
  for (;;) {
    const page = await memories.list(PAGE, all.length);
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

const isDated = (memory: Memory): memory is DatedMemory => memory.when !== undefined;

export const yearsWith = (timeline: Timeline): readonly Stretch[] => stretchesOf(timeline, yearOf);

/** Those with anything in them, in order of time; of one year, also what reaches into it. */
export function seasonsWith(timeline: Timeline, year?: number): readonly Stretch[] {
  const all = stretchesOf(timeline, seasonOf);
  return year === undefined ? all : all.filter(({ number }) => overlap(spanOfSeason(number), spanOfYear(year)));
}

const overlap = (one: Span, other: Span): boolean => one.from < other.to && one.to > other.from;

const YEAR = 366 * 86_400;

/** The numbers of the seasons or years that it reaches into; of one longer than a year only the first. */
export function placesOf({ from, to }: MemorySpan, numberOf: (at: number) => number): readonly number[] {
  const [first, last] = [numberOf(from), to - from > YEAR ? numberOf(from) : numberOf(to)];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
}

const mark = (counts: Map<MarkKind, number>, kind: MarkKind): unknown => counts.set(kind, (counts.get(kind) ?? 0) + 1);

function stretchesOf({ days, memories, posts }: Timeline, numberOf: (at: number) => number): readonly Stretch[] {
  const found = new Map<number, { number: number; messages: number; marks: Map<MarkKind, number> }>();
  const at = (number: number) => {
    const known = found.get(number) ?? { number, messages: 0, marks: new Map<MarkKind, number>() };
    found.set(number, known);
    return known;
  };
  for (const day of days) at(numberOf(day.at)).messages += messagesIn(day);
  for (const { kind, when } of memories) for (const number of placesOf(when, numberOf)) mark(at(number).marks, kind);
  for (const post of posts) mark(at(numberOf(post.at)).marks, 'post');
  return [...found.values()].sort((a, b) => a.number - b.number);
}
