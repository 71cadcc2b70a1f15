// The rows of a CSV file by the names of its columns.
import { pipeline, Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import { UserError } from '../../../core/errors.ts';
import type { ExportFile, FileHead } from '../../format.ts';
import { utf8Bytes } from '../../text-bytes.ts';

/** The field of that column (in lower case); '' where the row has none. */
export type Row = (column: string) => string;

/** Of one row, in bytes; a quotation mark that lost its partner would make one row of the rest. */
const LARGEST_ROW = 16 << 20;

/**
 * So many rows of another width than the first one's, where they are more than the others, are no table: each costs the parser
 * as much as a dozen others.
 */
const MOST_UNEVEN = 5000;

/** The columns that a text begins with, in lower case. */
export function columnsOf(head: FileHead): readonly string[] {
  if (head.content !== 'text') return [];
  const [first = ''] = head.text.slice(0, 2000).split(/\r?\n/, 1);
  return first.split(',').map(column);
}

const column = (name: string): string =>
  name
    .replace(/^\ufeff/, '')
    .replaceAll('"', '')
    .trim()
    .toLowerCase();

/** Throws UserError where the file ends inside of a row, or is no CSV. `read`: messages so far. */
export async function* rowsOf(
  file: ExportFile,
  format: string,
  read: () => number,
  delimiter = ',',
): AsyncGenerator<Row, void, void> {
  let columns: ReadonlyMap<string, number> | undefined;
  for await (const values of recordsOf(file, format, read, { delimiter, record_delimiter: ['\r\n', '\n'] })) {
    if (columns) yield rowOf(columns, values);
    else columns = new Map(values.map((name, at) => [column(name), at]));
  }
}

/** The same without names. */
export async function* recordsOf(
  file: ExportFile,
  format: string,
  read: () => number,
  options: Pick<Options, 'delimiter' | 'record_delimiter' | 'quote' | 'escape' | 'cast'>,
): AsyncGenerator<readonly string[], void, void> {
  const parser = parse({
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_ROW,
    ...options,
  });
  // Whatever goes wrong comes out of the parser, where it is answered.
  pipeline(Readable.from(utf8Bytes(file), { objectMode: false }), parser, () => undefined);
  try {
    // Without `columns` the parser gives arrays of strings.
    for await (const fields of parser) {
      const { records, invalid_field_length: uneven } = parser.info;
      if (uneven > MOST_UNEVEN && uneven * 2 > records) throw damaged(file, format, read());
      yield fields as readonly string[];
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') throw damaged(file, format, read(), error);
    throw new UserError({ code: 'cut-off', file: file.upload, format, messages: read() }, { cause: error });
  }
}

const damaged = (file: ExportFile, format: string, messages: number, cause?: CsvError): UserError =>
  new UserError({ code: 'damaged', file: file.upload, format, messages }, { cause });

const rowOf =
  (columns: ReadonlyMap<string, number>, values: readonly string[]): Row =>
  (name) =>
    values[columns.get(name) ?? -1] ?? '';
