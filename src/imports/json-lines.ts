// One JSON value on each line.
import type { ExportFile } from './format.ts';
import { linesOf } from './lines.ts';
import { textBlocks } from './text-blocks.ts';

export interface JsonLines {
  /** Lines that are no JSON. */
  onBroken(count: number): void;
}

/** Lines read at once. */
const AT_ONCE = 512;

/** Empty lines and those that begin with '#' are passed over. The last line may be cut off: it counts as broken. */
export async function* jsonLines(
  file: ExportFile,
  { onBroken }: JsonLines,
): AsyncGenerator<readonly unknown[], void, void> {
  for await (const block of textBlocks(file)) {
    let values: unknown[] = [];
    for (const line of linesOf(block)) {
      const text = line.trim();
      if (text === '' || text.startsWith('#')) continue;
      const value = parsed(text);
      if (value === undefined) onBroken(1);
      else values.push(value);
      if (values.length < AT_ONCE) continue;
      yield values;
      values = [];
    }
    if (values.length > 0) yield values;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Counted by whoever called.
    return undefined;
  }
}
