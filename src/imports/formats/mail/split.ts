// One mail after the other out of a file, as bytes: mails differ in their character sets, so nothing is decoded here.

/** A mail is cut here (bytes): what it says stands before what it carries. */
const LONGEST_MAIL = 16 << 20;
/** Room that is kept from one mail to the next. */
const KEPT_ROOM = 1 << 20;
/** Of a picture or another attached file so much is handed on (bytes of base64); of anything else in base64 more. */
const LONGEST_FILE = 4 << 10;
const LONGEST_BASE64 = 1 << 20;
/** Shorter lines do not look like base64. */
const BASE64_LINE = 57;

const LF = 10;
const SPACE = 32;
const QUOTE = 62;
const FROM = Buffer.from('From ');
const CONTENT_TYPE = /^content-type:\s*(image|video|audio|font|application)\//i;
const ANY_TYPE = /^content-type:/i;
const HEADER = /^[!-9;-~]{1,76}:/;

/** "From ines@example.org Mon Nov 23 08:03:05 2026": what stands above each mail of an mbox. */
export const isSeparator = (line: string): boolean =>
  line.startsWith('From ') && /\d:\d\d/.test(line) && /\b(?:19|20)\d\d\b/.test(line);

/** "Subject: …". */
export const isHeader = (line: string): boolean => HEADER.test(line);

/** Each mail as it was sent. Attached files are cut short. */
export async function* mailsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const reader = mailReader();
  for await (const line of linesOf(chunks)) {
    const mail = reader.take(line);
    if (mail) yield mail;
  }
  const last = reader.end();
  if (last) yield last;
}

/** With their line feeds; what goes on beyond the length of a mail is left out. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let open: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const feed = chunk.indexOf(LF, from);
      const end = feed < 0 ? chunk.length : feed + 1;
      const piece = chunk.subarray(from, end);
      from = end;
      if (feed >= 0 && length === 0) yield piece;
      else if (length < LONGEST_MAIL || feed >= 0) {
        open.push(piece);
        length += piece.length;
      }
      if (feed < 0 || length === 0) continue;
      yield Buffer.concat(open);
      open = [];
      length = 0;
    }
  }
  if (length > 0) yield Buffer.concat(open);
}

/** The beginning of a line, as Latin letters: enough to tell headers by. */
const startOf = (line: Uint8Array): string =>
  Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, 300)).toString('latin1');

function isEmpty(line: Uint8Array): boolean {
  return line.length === 1 || (line.length === 2 && line[0] === 13);
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

function mailReader(): MailReader {
  const room = growingBytes();
  const thin = thinning();
  let mbox: boolean | undefined;
  let afterEmpty = true;
  /** A separator, or a sentence that looks like one: the line below it tells. */
  let doubtful: Uint8Array | undefined;

  function keep(line: Uint8Array): void {
    afterEmpty = isEmpty(line);
    if (thin(line)) room.add(mbox ? unescaped(line) : line);
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

/** Tells of each line whether it is to be kept: long runs of base64 are not. */
function thinning(): (line: Uint8Array) => boolean {
  let run = 0;
  let width = 0;
  let file = false;
  return (line) => {
    const long = line.length >= BASE64_LINE && line.indexOf(SPACE) < 0;
    if (long && line.length === width) {
      run += line.length;
      return run < (file ? LONGEST_FILE : LONGEST_BASE64);
    }
    run = 0;
    width = long ? line.length : 0;
    // "Content-Type", in any case
    if ((line[0] ?? 0) === 67 || line[0] === 99) {
      const start = startOf(line);
      if (ANY_TYPE.test(start)) file = CONTENT_TYPE.test(start);
    }
    return true;
  };
}

function growingBytes() {
  let bytes = Buffer.allocUnsafe(KEPT_ROOM);
  let length = 0;

  function add(piece: Uint8Array): void {
    const end = length + Math.min(piece.length, LONGEST_MAIL - length);
    if (end > bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(end, bytes.length * 2));
      bytes.copy(larger, 0, 0, length);
      bytes = larger;
    }
    bytes.set(piece.subarray(0, end - length), length);
    length = end;
  }

  /** What was added; the next piece begins anew. */
  function given(): Uint8Array {
    const whole = Uint8Array.prototype.slice.call(bytes, 0, length);
    if (bytes.length > KEPT_ROOM) bytes = Buffer.allocUnsafe(KEPT_ROOM);
    length = 0;
    return whole;
  }

  return { add, given };
}
