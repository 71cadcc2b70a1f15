// Memories, and the lines behind one, as a person reads them.
import type { RecordMessage } from '../archive/message.ts';
import { labelOf } from '../photos/shown.ts';
import type { RecordStore } from '../ports.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { wallDay } from '../words/figures.ts';
import type { Words } from '../words/words.ts';
import type { Memory } from './memory.ts';

/** Places of the record that are shown, and characters of a line. */
const PLACES = 3;
const LONGEST = 200;

/** Characters of a memory. */
const LONGEST_ABOUT = 300;

/** One for each: what it says, and where it comes from. */
export const linesAbout = (memories: readonly Memory[], words: Words): readonly string[] =>
  memories.map((memory) => words.memory.line(oneLine(memory.text, LONGEST_ABOUT), sourceOf(memory, words)));

function sourceOf(memory: Memory, words: Words): string {
  if (memory.kind === 'photo') return labelOf(memory, words);
  return memory.kind === 'told' ? words.memory.told : '';
}

/** With their neighbours, under the day they are from; the lines meant are marked. '' where none is left. */
export async function linesOf(
  ids: readonly number[],
  record: RecordStore,
  name: string,
  visit: Visit,
  neighbours = 0,
): Promise<string> {
  const shown = new Set<number>();
  const places: { readonly day: string; readonly written: string[] }[] = [];
  for (const id of ids) {
    if (shown.has(id)) continue;
    const lines = (await record.around(id, neighbours, neighbours)).filter((line) => !shown.has(line.id));
    if (lines.length === 0) continue;
    for (const line of lines) shown.add(line.id);
    const day = dayOf(lines, visit);
    const last = places.at(-1);
    const written = writtenIn(lines, new Set(ids), name, visit);
    // without neighbours, lines of one day stand together
    if (last && last.day === day && neighbours === 0) last.written.push(...written);
    else if (places.length === PLACES) break;
    else places.push({ day, written });
  }
  return places.map(({ day, written }) => [day, ...written].join('\n')).join('\n\n');
}

const dayOf = (lines: readonly RecordMessage[], { words }: Visit): string =>
  wallDay(lines.find(({ at }) => at !== undefined)?.at, words) ?? words.talk.why.undated;

function writtenIn(
  lines: readonly RecordMessage[],
  meant: ReadonlySet<number>,
  name: string,
  { words }: Visit,
): string[] {
  const { why } = words.talk;
  return lines
    .filter(({ text }) => text.trim() !== '')
    .map(
      ({ id, by, text }) =>
        `${meant.has(id) ? '› ' : ''}${why.line(by === 'me' ? why.you : name, oneLine(text, LONGEST))}`,
    );
}
