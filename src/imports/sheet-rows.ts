// The rows of a spreadsheet (.xlsx): a zip of XML in which most texts stand in a file of their own, to be named by number.
import { Parser } from 'htmlparser2';
import { UserError } from '../core/errors.ts';
import { baseOf } from './file-names.ts';
import type { ExportFile, FileHead, StoredFile } from './format.ts';
import { textPieces } from './text-blocks.ts';

/** What the head of a workbook's part says: the words of its first cells, or '' for any other file. */
export function workbookWords(head: FileHead): string {
  const isPart = head.content === 'text' && /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:sst|worksheet)[\s>]/.test(head.text);
  return isPart ? head.text : '';
}

const SHEET = /(?:^|\/)xl\/worksheets\/[^/]+\.xml$/;
const STRINGS = 'sharedStrings.xml';

/** `file`: the part that was recognised. Of several sheets the first. Throws UserError where it ends early, or nests too deep. */
export async function* sheetRows(file: ExportFile, format: string): AsyncGenerator<readonly string[], void, void> {
  const root = file.path.slice(0, Math.max(0, file.path.lastIndexOf('xl/')));
  const near = file.beside.filter(({ path, upload }) => upload === file.upload && path.startsWith(root));
  const shared = near.find(({ path }) => path === `${root}xl/${STRINGS}`);
  const sheet = SHEET.test(file.path) ? file : firstSheet(near);
  if (!sheet) return;
  const strings = shared ? await sharedStrings(partOf(shared, file), format) : [];
  yield* rowsIn(partOf(sheet, file), strings, format);
}

function firstSheet(files: readonly StoredFile[]): StoredFile | undefined {
  const numbers = new Intl.Collator('en', { numeric: true });
  return files
    .filter(({ path }) => SHEET.test(path))
    .sort((a, b) => numbers.compare(baseOf(a.path), baseOf(b.path)))[0];
}

/** Its parts are all in UTF-8, as the format wants it. */
const partOf = (part: StoredFile, file: ExportFile): ExportFile => ({ ...part, charset: 'utf-8', beside: file.beside });

/** A workbook nests half a dozen levels. The parser's own work grows with the depth. */
const DEEPEST = 100;
/** Written at once (UTF-16 units), so that the depth is seen in time. */
const STEP = 4096;

interface Handler {
  opened(name: string, attributes: { readonly [name: string]: string }): void;
  text(text: string): void;
  closed(name: string): void;
}

/** Yields after each piece of the file. Elements that are still open at its end are not closed. */
async function* walk(part: ExportFile, format: string, handler: Handler): AsyncGenerator<void, void, void> {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        handler.opened(name, attributes);
      },
      ontext: handler.text,
      onclosetag(name) {
        depth--;
        handler.closed(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for await (const piece of textPieces(part)) {
    for (let at = 0; at < piece.length; at += STEP) {
      parser.write(piece.slice(at, at + STEP));
      if (depth > DEEPEST) throw new UserError({ code: 'damaged', file: part.upload, format, messages: 0 });
    }
    yield;
  }
}

/** All texts together (UTF-16 units); what is beyond is left empty: memory must not grow without end. */
const LONGEST_STRINGS = 64 << 20;

async function sharedStrings(part: ExportFile, format: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let length = 0;
  let reading = false;
  const walking = walk(part, format, {
    opened: (name) => {
      if (name === 'si') text = '';
      reading = name === 't';
    },
    text: (piece) => {
      if (reading && length < LONGEST_STRINGS) text += piece;
    },
    closed: (name) => {
      reading = false;
      if (name !== 'si') return;
      length += text.length;
      strings.push(text);
    },
  });
  for await (const _piece of walking);
  return strings;
}

const MOST_COLUMNS = 100;
/** A longer text is cut (UTF-16 units): a cell takes 32,767. */
const LONGEST_TEXT = 1 << 17;

async function* rowsIn(
  part: ExportFile,
  strings: readonly string[],
  format: string,
): AsyncGenerator<readonly string[], void, void> {
  let rows: (readonly string[])[] = [];
  let row: string[] = [];
  let column = 0;
  let type = '';
  let text = '';
  let reading = false;
  let complete = false;
  let count = 0;
  const walking = walk(part, format, {
    opened: (name, attributes) => {
      if (name === 'row') row = [];
      else if (name === 'c') {
        column = columnOf(attributes.r ?? '') ?? row.length;
        type = attributes.t ?? '';
        text = '';
      }
      reading = name === 'v' || name === 't';
    },
    text: (piece) => {
      if (reading && text.length < LONGEST_TEXT) text += piece;
    },
    closed: (name) => {
      reading = false;
      if (name === 'row') rows.push(row);
      if (name === 'sheetData') complete = true;
      if (name !== 'c' || column >= MOST_COLUMNS) return;
      while (row.length < column) row.push('');
      row[column] = type === 's' ? (strings[Number(text)] ?? '') : text;
    },
  });
  for await (const _piece of walking) {
    count += rows.length;
    yield* rows;
    rows = [];
  }
  if (!complete) throw new UserError({ code: 'cut-off', file: part.upload, format, messages: count });
}

/** "AB12" is in the 28th column, which is 27. */
function columnOf(cell: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(cell)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
