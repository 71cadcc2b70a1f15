// What the import worker and `npm run read` ask of the readers: what is in these files, and the messages of one conversation.
import type { DateOrder, Findings, ReadWarning } from '../core/archive/findings.ts';
import type { ParsedMessage } from '../core/archive/message.ts';

/** A file on disk, and the name the person knows it by. May be a folder. */
export interface LocalFile {
  readonly path: string;
  readonly name: string;
}

export interface ReadOptions {
  /** What the person answered when the file did not tell. */
  readonly dateOrder?: DateOrder;
  /** Called at most once per few hundred kilobytes; bytes read from disk, of all there are to read. */
  readonly onBytes?: (done: number, total: number) => void;
  /** An abort rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface MessageOptions extends ReadOptions {
  /** Called once, before the first batch: the format's name, as in `Findings`. The import worker reports it. */
  readonly onFormat?: (format: string) => void;
  /** Called once, after the last batch, with what was passed over or doubtful. */
  readonly onWarnings?: (warnings: readonly ReadWarning[]) => void;
}

/** Reads the whole export once and counts. Throws UserError for what the person can mend. */
export async function inspect(_files: readonly LocalFile[], _options: ReadOptions): Promise<Findings> {
  throw new Error('not built yet');
}

/** The entries of that conversation ('system' ones too), as the file orders them. Throws as `inspect` does. */
// biome-ignore lint/correctness/useYield: the typed shape comes first
export async function* readMessages(
  _files: readonly LocalFile[],
  _conversation: string,
  _options: MessageOptions,
): AsyncGenerator<readonly ParsedMessage[], void, void> {
  throw new Error('not built yet');
}
