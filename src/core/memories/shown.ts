// The lines behind a memory, as a person reads them.
import type { RecordMessage } from '../archive/message.ts';
import type { RecordStore } from '../ports.ts';
import { oneLine } from '../talk/quoted.ts';
import type { Visit } from '../visit.ts';
import { wallDay } from '../words/figures.ts';

/** Places of the record that are shown, and characters of a line. */
const PLACES = 3;
const LONGEST = 200;

/** With their neighbours, under the day they are from; the lines meant are marked. '' where none is left. */
export async function linesOf(
  ids: readonly number[],
  record: RecordStore,
  name: string,
  visit: Visit,
  neighbours = 0,
): Promise<string> {
  const shown = new Set<number>();
  const places: string[] = [];
  for (const id of ids) {
    if (places.length === PLACES || shown.has(id)) continue;
    const lines = (await record.around(id, neighbours, neighbours)).filter((line) => !shown.has(line.id));
    for (const line of lines) shown.add(line.id);
    if (lines.length > 0) places.push(placeOf(lines, new Set(ids), name, visit));
  }
  return places.join('\n\n');
}

function placeOf(lines: readonly RecordMessage[], meant: ReadonlySet<number>, name: string, { words }: Visit): string {
  const { why } = words.talk;
  const day = wallDay(lines.find(({ at }) => at !== undefined)?.at, words) ?? why.undated;
  const written = lines
    .filter(({ text }) => text.trim() !== '')
    .map(
      ({ id, by, text }) =>
        `${meant.has(id) ? '› ' : ''}${why.line(by === 'me' ? why.you : name, oneLine(text, LONGEST))}`,
    );
  return [day, ...written].join('\n');
}
