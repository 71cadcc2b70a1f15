// The objects that stand in the script of a page, cut out as they are written and never run.

/** How the objects are written. */
export interface Notation {
  /** Finds where an object begins; must not be longer than `LONGEST_START`. Global. */
  readonly begin: RegExp;
  /** JSON: only double quotes. Else a string may stand in any quotes, and hold its own unescaped. */
  readonly json: boolean;
}

export interface ObjectScanner {
  /** The objects that were completed in this piece. */
  take(piece: string): readonly string[];
  /** The text ended inside of one. */
  cutOff(): boolean;
  /** Objects that were given up. */
  broken(): number;
}

const LONGEST_START = 60;
/** In UTF-16 units; what is longer is no message, but a quotation mark that lost its partner. */
const LARGEST_OBJECT = 4 << 20;

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTES = new Set([0x22, 0x27, 0x60]);

export function objectScanner({ begin, json }: Notation): ObjectScanner {
  let text = '';
  /** Where in `text` the scan goes on, and where the object began; -1: outside of any. */
  let at = 0;
  let start = -1;
  let depth = 0;
  let quote = 0;
  let broken = 0;

  function seek(): boolean {
    begin.lastIndex = at;
    const found = begin.exec(text);
    if (!found) {
      at = Math.max(at, text.length - LONGEST_START);
      return false;
    }
    start = found.index;
    at = start;
    depth = 0;
    quote = 0;
    return true;
  }

  /** False where more text is needed. */
  function throughObject(): boolean {
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (quote !== 0) {
        if (code === BACKSLASH) {
          if (at + 1 >= text.length) return false;
          at++;
        } else if (code === quote) {
          const ends = json ? true : endsString(text, at + 1);
          if (ends === undefined) return false;
          if (ends) quote = 0;
        }
      } else if (json ? code === 0x22 : QUOTES.has(code)) quote = code;
      else if (code === OPEN) depth++;
      else if (code === CLOSE && --depth === 0) {
        at++;
        return true;
      }
    }
    return false;
  }

  function forget(): void {
    if (start >= 0 && text.length - start > LARGEST_OBJECT) {
      broken++;
      start = -1;
    }
    const keep = start < 0 ? at : start;
    text = text.slice(keep);
    at -= keep;
    if (start >= 0) start = 0;
  }

  return {
    take(piece) {
      text += piece;
      const objects: string[] = [];
      while (start >= 0 || seek()) {
        if (!throughObject()) break;
        objects.push(text.slice(start, at));
        start = -1;
      }
      forget();
      return objects;
    },
    cutOff: () => start >= 0,
    broken: () => broken,
  };
}

/** A quotation mark ends a string where a comma or the object's end follows; undefined where the text ends first. */
function endsString(text: string, from: number): boolean | undefined {
  for (let i = from; i < text.length && i < from + LONGEST_START; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2c || code === CLOSE) return true;
    if (code > 32) return false;
  }
  return from + LONGEST_START <= text.length ? false : undefined;
}
