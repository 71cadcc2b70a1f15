// The lines of one mail, gathered for the parser, whose work and memory grow with the lines and with what is attached.

/** A mail is cut here (bytes): what it says stands before what it carries. */
const LONGEST_MAIL = 16 << 20;
/** Room that is kept from one mail to the next. */
const KEPT_ROOM = 1 << 20;
/** Of a picture or another attached file so much is handed on (bytes of base64); of anything else in base64 more. */
const LONGEST_FILE = 4 << 10;
const LONGEST_BASE64 = 1 << 20;
/** Shorter lines do not look like base64. */
const BASE64_LINE = 57;
/** Lines as the parser sees them; more are left out. */
const MOST_LINES = 30_000;

/** Stands for a line feed where lines are handed on as one: a text of many short lines would cost the parser dearly. */
export const SOFT_FEED = '\v';

/** A text with line feeds for all that stands for them. */
export const hardened = (text: string): string => text.replaceAll(SOFT_FEED, '\n').replace(/\r\n?/g, '\n');

const [LF, CR, SPACE, DASH] = [10, 13, 32, 45];
const ATTACHED = /^content-type:\s*(?:image|video|audio|font|application)\//i;
const CONTENT = /^content-/i;
/** Between parts; as a rule, its first letters are enough. */
const BOUNDARY = /boundary\*?0?\*?\s*=\s*"?([^";\s]{1,8})/i;
const MULTIPART = /multipart\//i;
const MOST_BOUNDARIES = 50;
/** Begins every line. */
const ANY = '';
/** The parser has to see the lines of such texts. */
const ENCODED = /quoted-printable|base64/i;
/** Whose lines are joined by the parser, or are none. */
const FLOWED = /flowed|utf-16/i;

export const isEmpty = (line: Uint8Array): boolean =>
  (line.length === 1 && line[0] === LF) || (line.length === 2 && line[0] === CR);

/** The beginning of a line, as Latin letters: enough to tell headers by. */
export const startOf = (line: Uint8Array): string =>
  Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, 300)).toString('latin1');

export interface MailRoom {
  add(line: Uint8Array): void;
  /** The mail; the next line begins another. */
  given(): Uint8Array;
}

/** What the headers of a part say, as far as it matters here. */
interface Part {
  /** They say something of the content. */
  told: boolean;
  attached: boolean;
  multipart: boolean;
  encoded: boolean;
  flowed: boolean;
}

const newPart = (): Part => ({ told: false, attached: false, multipart: false, encoded: false, flowed: false });

/** `attached`: whether attached files are kept whole. */
export function mailRoom(attached = false): MailRoom {
  const longestFile = attached ? LONGEST_MAIL : LONGEST_FILE;
  const bytes = growingBytes();
  let part = newPart();
  let thin = thinning();
  /** The headers at hand; undefined inside of a text. */
  let headers: Part | undefined = newPart();
  let boundaries: string[] = [];
  let softens = false;
  let lines = 0;

  function addHeader(line: Uint8Array, into: Part): void {
    const start = startOf(line);
    into.told ||= CONTENT.test(start);
    into.attached ||= ATTACHED.test(start);
    into.multipart ||= MULTIPART.test(start);
    into.encoded ||= ENCODED.test(start);
    into.flowed ||= FLOWED.test(start);
    const boundary = BOUNDARY.exec(start)?.[1];
    if (boundary !== undefined && boundaries.length <= MOST_BOUNDARIES)
      boundaries.push(boundaries.length < MOST_BOUNDARIES ? boundary : ANY);
    if (isEmpty(line)) {
      // where they say nothing, they may be no headers at all
      if (into.told) part = into;
      if (into.multipart && boundaries.length === 0) boundaries.push(ANY);
      headers = undefined;
      thin = thinning();
    }
    hard(line);
  }

  function add(line: Uint8Array): void {
    if (line[0] === DASH && line[1] === DASH && isBoundary(startOf(line))) {
      headers = newPart();
      hard(line);
    } else if (headers) addHeader(line, headers);
    else if (thin(line, part.attached ? longestFile : LONGEST_BASE64)) addText(line);
  }

  const isBoundary = (start: string): boolean => boundaries.some((one) => start.startsWith(one, 2));

  function addText(line: Uint8Array): void {
    if (softens) bytes.soften();
    else if (!part.encoded) lines++;
    if (lines < MOST_LINES) bytes.add(line);
    softens = !part.encoded && !part.flowed;
  }

  function hard(line: Uint8Array): void {
    softens = false;
    if (++lines < MOST_LINES) bytes.add(line);
  }

  function given(): Uint8Array {
    part = newPart();
    headers = newPart();
    boundaries = [];
    thin = thinning();
    [softens, lines] = [false, 0];
    return bytes.given();
  }

  return { add, given };
}

/** Tells of each line whether it is to be kept: long runs of base64 are not. */
function thinning(): (line: Uint8Array, most: number) => boolean {
  let run = 0;
  let width = 0;
  return (line, most) => {
    const long = line.length >= BASE64_LINE && line.indexOf(SPACE) < 0;
    run = long && line.length === width ? run + line.length : 0;
    width = long ? line.length : 0;
    return run < most;
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

  /** Joins what was added last with what comes next. */
  function soften(): void {
    if (bytes[length - 1] === LF) bytes[length - 1] = SOFT_FEED.charCodeAt(0);
  }

  /** What was added; the next piece begins anew. */
  function given(): Uint8Array {
    const whole = Uint8Array.prototype.slice.call(bytes, 0, length);
    if (bytes.length > KEPT_ROOM) bytes = Buffer.allocUnsafe(KEPT_ROOM);
    length = 0;
    return whole;
  }

  return { add, soften, given };
}
