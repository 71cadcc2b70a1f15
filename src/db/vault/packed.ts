// Thousands of messages in one parameter of one statement. A bound value costs a crossing from JavaScript into the database,
// and a message has nine of them: packed, a million messages are stored in a third of the time of json_each.
//
// A batch is one buffer: a head of fixed width for each row, then all texts. The numbers of a head are decimal digits, which
// SQL cuts out with substr(); on a blob that is pointer arithmetic. They are stored plus a bias, so that 0 means none.
import type { ParsedMessage, Side } from '../../core/archive/message.ts';
import { asciiTerms } from './ascii-terms.ts';
import type { Person } from './people.ts';
import { KINDS } from './schema.ts';

/** Rows of one batch, and room for their texts before a batch is written early. 8,192 rows of chat hold about 0.8 MB. */
const ROWS = 8192;
const TEXT_BYTES = 1 << 21;

interface Field {
  readonly from: number;
  readonly width: number;
  readonly bias: number;
}

const AT: Field = { from: 0, width: 11, bias: 1 };
const OFFSET: Field = { from: 11, width: 5, bias: 10_000 };
const PARTICIPANT: Field = { from: 16, width: 5, bias: 0 };
const SIDE: Field = { from: 21, width: 1, bias: 0 };
const KIND: Field = { from: 22, width: 2, bias: 1 };
/** Where the row's texts begin, from 1 as substr() counts; text, native id and answered id follow each other. */
const BEGIN: Field = { from: 24, width: 9, bias: 0 };
const TEXT: Field = { from: 33, width: 9, bias: 0 };
const NATIVE: Field = { from: 42, width: 5, bias: 0 };
const REPLY: Field = { from: 47, width: 5, bias: 0 };
const TERMS_BEGIN: Field = { from: 52, width: 9, bias: 0 };
const TERMS: Field = { from: 61, width: 9, bias: 0 };
const HEAD = 70;
/** Longest id of a message that is kept; its length has five digits. */
const ID_LENGTH = 10_000;

/** Stored as its place from 1 on; 0 is none. */
const SIDES: readonly Side[] = ['me', 'them'];

export const AS_TEXT = Symbol('as text');

/** A message on its way into the vault. */
export interface PackedMessage {
  readonly message: ParsedMessage;
  /** undefined for a notice of the app. */
  readonly person: Person | undefined;
  /** What the index is to hold; '' keeps the message out of it. AS_TEXT for text in ASCII, whose terms are made in place. */
  readonly terms: string | typeof AS_TEXT;
}

/** `bytes` holds `count` rows; the first of them gets the id `first`. Valid until the next row is added. */
export interface Batch {
  readonly bytes: Uint8Array;
  readonly first: number;
  readonly count: number;
}

export interface Packing {
  /** False: take what is there first. */
  fits(row: PackedMessage): boolean;
  add(row: PackedMessage): void;
  take(): Batch;
}

/** Ids are given out from `firstId` on, in the order of adding. */
export function packing(firstId: number): Packing {
  let buffer = Buffer.allocUnsafeSlow(ROWS * HEAD + TEXT_BYTES);
  let first = firstId;
  let count = 0;
  let at = ROWS * HEAD;

  const write = (text: string): number => {
    const written = text === '' ? 0 : buffer.write(text, at);
    at += written;
    return written;
  };
  const asciiTermsOf = asciiTerms();
  const writeTerms = (begin: number, end: number): number => {
    const from = at;
    at = asciiTermsOf(buffer, begin, end, buffer, at);
    return at - from;
  };
  return {
    fits: (row) => count === 0 || (count < ROWS && at + mostBytes(row) <= buffer.length),
    add(row) {
      const { message, person, terms } = row;
      const room = mostBytes(row);
      if (at + room > buffer.length) buffer = Buffer.allocUnsafeSlow(at + room);
      const head = count++ * HEAD;
      put(buffer, head, AT, message.wall !== undefined && message.wall >= 0 ? message.wall : -AT.bias);
      put(buffer, head, OFFSET, message.offset ?? -OFFSET.bias);
      put(buffer, head, PARTICIPANT, person?.id ?? 0);
      put(buffer, head, SIDE, sideOf(person));
      put(buffer, head, KIND, KINDS.indexOf(message.kind));
      const begin = at;
      put(buffer, head, BEGIN, begin + 1);
      put(buffer, head, TEXT, write(withoutNul(message.text)));
      const end = at;
      put(buffer, head, NATIVE, write(message.native?.slice(0, ID_LENGTH) ?? ''));
      put(buffer, head, REPLY, write(message.replyTo?.slice(0, ID_LENGTH) ?? ''));
      put(buffer, head, TERMS_BEGIN, at + 1);
      put(buffer, head, TERMS, terms === AS_TEXT ? writeTerms(begin, end) : write(terms));
    },
    take() {
      const batch = { bytes: buffer.subarray(0, at), first, count };
      first += count;
      count = 0;
      at = ROWS * HEAD;
      return batch;
    },
  };
}

/** A UTF-16 unit takes three bytes of UTF-8 at most. */
function mostBytes({ message: { text, native, replyTo }, terms }: PackedMessage): number {
  const termBytes = terms === AS_TEXT ? text.length + 1 : 3 * terms.length;
  return 3 * (text.length + (native?.length ?? 0) + (replyTo?.length ?? 0)) + termBytes;
}

/** SQLite's own functions take a NUL for the end of a text. */
export const withoutNul = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '') : text);

const sideOf = (person: Person | undefined): number => (person ? 1 + SIDES.indexOf(person.side) : 0);

function put(buffer: Buffer, head: number, { from, width, bias }: Field, value: number): void {
  let left = value + bias;
  for (let i = head + from + width - 1; i >= head + from; i--) {
    const tens = Math.floor(left / 10);
    buffer[i] = 48 + left - tens * 10;
    left = tens;
  }
}

// In these, ?1 is the batch's bytes, ?2 its first id, ?3 its count; `numbers` holds 0 to ROWS - 1.
const number = ({ from, width }: Field): string => `CAST(substr(?1, i * ${HEAD} + ${from + 1}, ${width}) AS INTEGER)`;
const optional = (field: Field): string => `nullif(${number(field)}, 0) - ${field.bias}`;
const text = (after: readonly Field[], length: Field): string =>
  `CAST(substr(?1, ${[BEGIN, ...after].map(number).join(' + ')}, ${number(length)}) AS TEXT)`;
const optionalText = (after: readonly Field[], length: Field): string =>
  `CASE WHEN ${number(length)} > 0 THEN ${text(after, length)} END`;

export const NUMBERS = [
  'CREATE TEMP TABLE IF NOT EXISTS numbers (i INTEGER PRIMARY KEY)',
  `WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < ${ROWS - 1})
   INSERT OR IGNORE INTO numbers SELECT i FROM n`,
];

/** ?4 is the source's id. */
export const INSERT_MESSAGES = `
  INSERT INTO messages (id, source, participant, at, "offset", kind, text, native, reply_to)
  SELECT ?2 + i, ?4, nullif(${number(PARTICIPANT)}, 0), ${optional(AT)}, ${optional(OFFSET)}, ${number(KIND)} - 1,
    ${text([], TEXT)}, ${optionalText([TEXT], NATIVE)}, ${optionalText([TEXT, NATIVE], REPLY)}
  FROM numbers WHERE i < ?3`;

const TOKENS = `CAST(substr(?1, ${number(TERMS_BEGIN)}, ${number(TERMS)}) AS TEXT)`;
/** In one statement, because FTS5 writes out what it gathered at the end of each. */
export const INSERT_SEARCH = `
  INSERT INTO search (rowid, me, them)
  SELECT ?2 + i, CASE WHEN ${number(SIDE)} = 1 THEN ${TOKENS} END, CASE WHEN ${number(SIDE)} = 2 THEN ${TOKENS} END
  FROM numbers WHERE i < ?3 AND ${number(TERMS)} > 0`;
