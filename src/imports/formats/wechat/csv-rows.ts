// The rows of a CSV file by the names of its columns.
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UserError } from '../../../core/errors.ts';
import type { ExportFile, FileHead } from '../../format.ts';
import { utf8Bytes } from '../../text-bytes.ts';

/** The field of that column (in lower case); '' where the row has none. */
export type Row = (column: string) => string;

/** Of one row, in bytes; a quotation mark that lost its partner would make one row of the rest. */
const LARGEST_ROW = 16 << 20;

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
  const parser = parse({
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n'],
    max_record_size: LARGEST_ROW,
  });
  // Whatever goes wrong comes out of the parser, where it is answered.
  pipeline(Readable.from(utf8Bytes(file), { objectMode: false }), parser, () => undefined);
  let columns: ReadonlyMap<string, number> | undefined;
  try {
    for await (const fields of parser) {
      // Without `columns` the parser gives arrays of strings.
      const values = fields as readonly string[];
      if (columns) yield rowOf(columns, values);
      else columns = new Map(values.map((name, at) => [column(name), at]));
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'cut-off' : 'damaged';
    throw new UserError({ code, file: file.upload, format, messages: read() }, { cause: error });
  }
}

const rowOf =
  (columns: ReadonlyMap<string, number>, values: readonly string[]): Row =>
  (name) =>
    values[columns.get(name) ?? -1] ?? '';
