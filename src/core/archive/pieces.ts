// Pieces of words, pairs to fours of characters: what two texts share that differ in spelling. A turn of talk cuts ten
// thousand of them out of the record, so they are never made into texts: a table counts them by where they stand.

const SHORTEST = 2;
const LONGEST = 4;

/** How alike a text is to that one in its pieces: 0 to 1; 0 where one of them is empty. */
export function pieceLikeness(text: string): (other: string) => number {
  const wanted = pieceTable();
  const wantedLength = wanted.count(lineOf(text));
  const table = pieceTable();
  return (other) => {
    const line = lineOf(other);
    const length = table.count(line);
    let shared = 0;
    eachPiece(line, (at, size, hash) => {
      shared += wanted.times(line, at, size, hash);
    });
    return shared === 0 ? 0 : Math.min(1, shared / (wantedLength * length));
  };
}

/** As typed but for case, width and white space. */
const lineOf = (text: string): string => ` ${text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()} `;

function eachPiece(line: string, take: (at: number, size: number, hash: number) => void): void {
  for (let at = 0; at < line.length; at++) {
    const most = Math.min(LONGEST, line.length - at);
    let hash = 0;
    for (let size = 1; size <= most; size++) {
      hash = Math.imul(hash ^ line.charCodeAt(at + size - 1), 0x01000193);
      if (size >= SHORTEST) take(at, size, hash);
    }
  }
}

/** Open addressing: a piece stands in the first free slot behind its hash. One table is used for many lines in turn. */
function pieceTable() {
  let counted = '';
  /** Where the piece begins and how long it is, as one number; 0 is free. */
  let pieces = new Int32Array(64);
  let counts = new Int32Array(64);

  function slotOf(line: string, at: number, size: number, hash: number): number {
    const mask = pieces.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let piece = pieces[slot] ?? 0; piece !== 0; piece = pieces[slot] ?? 0) {
      if ((piece & 7) === size && isSame(line, at, counted, piece >> 3, size)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }
  return {
    /** From now on it tells of that line. The length of its counts as a vector. */
    count(line: string): number {
      const room = 2 ** Math.ceil(Math.log2(2 * (LONGEST - SHORTEST + 1) * line.length));
      if (room > pieces.length) [pieces, counts] = [new Int32Array(room), new Int32Array(room)];
      else [pieces.fill(0), counts.fill(0)];
      counted = line;
      let squares = 0;
      eachPiece(line, (at, size, hash) => {
        const slot = slotOf(line, at, size, hash);
        const before = counts[slot] ?? 0;
        pieces[slot] = at * 8 + size;
        counts[slot] = before + 1;
        squares += 2 * before + 1;
      });
      return Math.sqrt(squares);
    },
    /** How often the line that was counted holds a piece of another one. */
    times: (line: string, at: number, size: number, hash: number): number => counts[slotOf(line, at, size, hash)] ?? 0,
  };
}

function isSame(a: string, fromA: number, b: string, fromB: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (a.charCodeAt(fromA + i) !== b.charCodeAt(fromB + i)) return false;
  return true;
}
