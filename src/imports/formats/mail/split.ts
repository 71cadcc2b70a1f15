// One mail after the other out of a file, as bytes: mails differ in their character sets, so nothing is decoded here.

import { isEmpty, mailRoom, startOf } from './gather.ts';

/** Of one line, in bytes. */
const LONGEST_LINE = 16 << 20;

const LF = 10;
const QUOTE = 62;
const FROM = Buffer.from('From ');
const HEADER = /^[!-9;-~]{1,76}:/;

/** "From ines@example.org Mon Nov 23 08:03:05 2026": what stands above each mail of an mbox. */
export const isSeparator = (line: string): boolean =>
  line.startsWith('From ') && /\d:\d\d/.test(line) && /\b(?:19|20)\d\d\b/.test(line);

/** "Subject: …". */
export const isHeader = (line: string): boolean => HEADER.test(line);

/** Each mail as it was sent, but for attached files, which are cut short unless they are wanted. */
export async function* mailsOf(
  chunks: AsyncIterable<Uint8Array>,
  attached = false,
): AsyncGenerator<Uint8Array, void, void> {
  const reader = mailReader(attached);
  const lines = lineSplitter();
  for await (const chunk of chunks) {
    for (const line of lines.take(chunk)) {
      const mail = reader.take(line);
      if (mail) yield mail;
    }
  }
  const rest = lines.end();
  const mail = rest.length > 0 ? reader.take(rest) : undefined;
  if (mail) yield mail;
  const last = reader.end();
  if (last) yield last;
}

/** Lines with their line feeds; what goes on beyond the length of a mail is left out. */
function lineSplitter() {
  let open: Uint8Array[] = [];
  let length = 0;

  function end(): Uint8Array {
    const whole = Buffer.concat(open);
    open = [];
    length = 0;
    return whole;
  }

  function* take(chunk: Uint8Array): Generator<Uint8Array, void, void> {
    for (let from = 0; from < chunk.length; ) {
      const feed = chunk.indexOf(LF, from);
      const piece = chunk.subarray(from, feed < 0 ? chunk.length : feed + 1);
      from += piece.length;
      if (feed >= 0 && length === 0) {
        yield piece;
        continue;
      }
      if (length < LONGEST_LINE || feed >= 0) open.push(piece);
      length += piece.length;
      if (feed >= 0) yield end();
    }
  }

  return { take, end };
}

const startsWithFrom = (line: Uint8Array, at: number): boolean =>
  line.length > at + FROM.length && FROM.every((byte, index) => line[at + index] === byte);

/** ">From " in a text stands for "From ", and ">>From " for ">From ". */
function unescaped(line: Uint8Array): Uint8Array {
  if (line[0] !== QUOTE) return line;
  let at = 1;
  while (line[at] === QUOTE) at++;
  return startsWithFrom(line, at) ? line.subarray(1) : line;
}

interface MailReader {
  /** The mail that this line ends, if it ends one. */
  take(line: Uint8Array): Uint8Array | undefined;
  end(): Uint8Array | undefined;
}

function mailReader(attached: boolean): MailReader {
  const room = mailRoom(attached);
  let mbox: boolean | undefined;
  let afterEmpty = true;
  /** A separator, or a sentence that looks like one: the line below it tells. */
  let doubtful: Uint8Array | undefined;

  function keep(line: Uint8Array): void {
    afterEmpty = isEmpty(line);
    room.add(mbox ? unescaped(line) : line);
  }

  function take(line: Uint8Array): Uint8Array | undefined {
    if (mbox === undefined) {
      if (isEmpty(line)) return undefined;
      mbox = isSeparator(startOf(line).replace(/^ï»¿/, ''));
      if (mbox) return undefined;
    }
    if (doubtful) return settle(doubtful, line);
    if (mbox && afterEmpty && startsWithFrom(line, 0) && isSeparator(startOf(line))) {
      // a copy: the chunk may be gone when the next line comes
      doubtful = Buffer.from(line);
      return undefined;
    }
    keep(line);
    return undefined;
  }

  function settle(above: Uint8Array, line: Uint8Array): Uint8Array | undefined {
    doubtful = undefined;
    const start = startOf(line);
    const mail = isHeader(start) || start.startsWith('>From ') ? room.given() : undefined;
    if (!mail) keep(above);
    keep(line);
    return mail;
  }

  return {
    take,
    end: () => {
      if (doubtful) keep(doubtful);
      const mail = room.given();
      return mail.length > 0 ? mail : undefined;
    },
  };
}
