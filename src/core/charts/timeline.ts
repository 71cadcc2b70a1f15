// The timeline as a picture: what was written, month by month, its eras, and what is remembered, as marks.
import { messagesIn, monthsIn } from '../archive/statistics-told.ts';
import type { MemoryKind } from '../memories/memory.ts';
import type { NamedEra } from '../persona/era.ts';
import type { Printer } from '../ports.ts';
import type { Timeline } from '../timeline/contents.ts';
import { wallDay } from '../words/figures.ts';
import type { MarkKind } from './chart.ts';
import type { Shown, Subject } from './shown.ts';

/** In the order of their rows. */
const MARKS: readonly MarkKind[] = ['told', 'distilled', 'photo', 'post'];
const DAY = 86_400;

/** undefined: nothing has a date. */
export async function timelineShown(
  { days, eras, memories, posts }: Timeline,
  { name, drawnName, words, theme }: Subject,
  printer: Printer,
): Promise<Shown | undefined> {
  const said = words.timeline;
  if (days.length + memories.length + posts.length === 0) return undefined;
  const months = monthsIn(days).map((month) => ({
    at: Date.UTC(month.year, (month.month ?? 1) - 1) / 1000,
    messages: messagesIn(month),
  }));
  const label = async ({ name: called, from, to }: NamedEra): Promise<string> =>
    (called === undefined ? undefined : await printer.drawable(called)) ??
    words.eras.days(wallDay(from, words) ?? '', wallDay(to - DAY, words) ?? '');
  const drawnEras = [];
  const [only, ...others] = eras;
  // one without a name, behind everything, shows nothing
  const told = others.length === 0 && only?.name === undefined ? [] : eras;
  for (const era of told) drawnEras.push({ from: era.from, to: era.to, label: await label(era) });
  const middles = (kind: MemoryKind | MarkKind): readonly number[] =>
    kind === 'post'
      ? posts.map(({ at }) => at)
      : memories.filter((memory) => memory.kind === kind).map(({ when }) => (when.from + when.to) / 2);
  const rows = MARKS.map((kind) => ({ kind, label: said.marks[kind], at: middles(kind) })).filter(
    ({ at }) => at.length > 0,
  );
  return {
    chart: { draws: 'timeline', theme, title: said.title(drawnName), months, eras: drawnEras, rows },
    alt: said.alt(
      name,
      told.length,
      rows.map((row) => said.counts[row.kind](row.at.length)),
    ),
  };
}
