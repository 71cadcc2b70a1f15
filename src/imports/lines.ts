// Exports that are read line by line.
import type { ParsedMessage } from '../core/archive/message.ts';
import { BATCH, type ExportFile } from './format.ts';
import { textBlocks } from './text-blocks.ts';

/** Longer messages are cut (UTF-16 units): no app lets anybody write them. */
const LONGEST_TEXT = 16 << 20;

/** Without their line feeds; a carriage return stays. */
export function* linesOf(block: string): Generator<string, void, void> {
  for (let from = 0; from < block.length; ) {
    const next = block.indexOf('\n', from);
    const end = next < 0 ? block.length : next;
    yield block.slice(from, end);
    from = end + 1;
  }
}

export const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

export interface LineReader {
  /** A line as `linesOf` gives it. Completed messages are emitted. */
  take(line: string): void;
  /** Nothing follows. */
  end(): void;
}

export type Emit = (message: ParsedMessage) => void;

/** Batches of one conversation each. */
export async function* readLines(
  file: ExportFile,
  readerOf: (emit: Emit) => LineReader,
): AsyncGenerator<readonly ParsedMessage[], void, void> {
  let done: ParsedMessage[][] = [];
  let batch: ParsedMessage[] = [];
  const handOn = (): void => {
    if (batch.length > 0) done.push(batch);
    batch = [];
  };
  const reader = readerOf((message) => {
    if (batch.length >= BATCH || (batch[0] && batch[0].conversation !== message.conversation)) handOn();
    batch.push(message);
  });
  for await (const block of textBlocks(file)) {
    for (const line of linesOf(block)) {
      reader.take(line);
      if (done.length === 0) continue;
      yield* done;
      done = [];
    }
  }
  reader.end();
  handOn();
  yield* done;
}

/** The text of a message whose lines are still being read. */
export interface GrowingText {
  add(line: string): void;
  /** White space at the end does not count. */
  text(): string;
}

export function growingText(first: string): GrowingText {
  const lines = [first];
  let length = first.length;
  return {
    add(line) {
      if (length > LONGEST_TEXT) return;
      lines.push(line);
      length += line.length + 1;
    },
    text: () => (lines.length === 1 ? first : lines.join('\n')).trimEnd(),
  };
}
