// XML of any size as a series of tags with the attributes that are wanted. What is not wanted is passed over without being
// held, however long it is: photos lie in attributes of many megabytes. A parser of XML would give up, too, at emoji that are
// written as two references, which no XML may be.
import { unescaped } from './formats/accounts/entities.ts';

export interface XmlTag {
  readonly name: string;
  readonly kind: 'opens' | 'closes' | 'whole';
  readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlTags {
  take(piece: string): readonly XmlTag[];
  /** Tags that could not be read. */
  broken(): number;
}

/** A longer text is cut (UTF-16 units). */
const LONGEST_VALUE = 1 << 20;
/** Longer names are damage. */
const LONGEST_NAME = 200;

type State = 'text' | 'name' | 'between' | 'equals' | 'value' | 'comment' | 'instruction' | 'declaration';

const ENDS: Readonly<Partial<Record<State, string>>> = { comment: '-->', instruction: '?>', declaration: '>' };

const SPACE = 32;
const SLASH = 0x2f;
const GREATER = 0x3e;
const LESS = 0x3c;
const EQUALS = 0x3d;

export function xmlTags(wanted: ReadonlySet<string>): XmlTags {
  let state: State = 'text';
  let text = '';
  let at = 0;
  /** The next '<' at or behind `at`; the end of the text where there is none. */
  let less = 0;
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let quote = '"';
  /** What is known of the value at hand; undefined: it is not wanted. */
  let value: string[] | undefined;
  let valueLength = 0;
  let broken = 0;
  let tags: XmlTag[] = [];

  /** No tag has a '<' in it: what comes is another one. */
  function giveUp(): void {
    broken++;
    attributes = new Map();
    state = 'text';
  }

  function finish(kind: XmlTag['kind']): void {
    tags.push({ name, kind, attributes });
    attributes = new Map();
    state = 'text';
  }

  function nextLess(): number {
    if (less >= at) return less;
    const found = text.indexOf('<', at);
    less = found < 0 ? text.length : found;
    return less;
  }

  /** Behind the name; where it has not ended, the end of the text. */
  function nameEnd(from: number): number {
    let i = from;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code <= SPACE || code === SLASH || code === GREATER || code === EQUALS || code === LESS) break;
    }
    return i;
  }

  /** False: the rest of the text is needed first. */
  function throughText(): boolean {
    at = nextLess();
    if (at + 4 > text.length) return false;
    if (text.startsWith('<!--', at)) state = 'comment';
    else if (text.startsWith('<?', at)) state = 'instruction';
    else if (text.startsWith('<!', at)) state = 'declaration';
    else if (/[\w/]/.test(text.charAt(at + 1))) state = 'name';
    at++;
    return true;
  }

  function through(end: string): boolean {
    const found = text.indexOf(end, at);
    at = found < 0 ? Math.max(at, text.length - end.length + 1) : found + end.length;
    if (found >= 0) state = 'text';
    return found >= 0;
  }

  function throughName(): boolean {
    const from = text.charCodeAt(at) === SLASH ? at + 1 : at;
    const end = nameEnd(from);
    if (end - from > LONGEST_NAME || (end === from && end < text.length)) giveUp();
    else if (end === text.length) return false;
    else {
      name = text.slice(at, end);
      at = end;
      state = 'between';
    }
    return true;
  }

  function throughBetween(): boolean {
    while (at < text.length && text.charCodeAt(at) <= SPACE) at++;
    if (at + 1 >= text.length && text.charCodeAt(at) !== GREATER) return false;
    const code = text.charCodeAt(at);
    if (code === GREATER) {
      at++;
      if (name.startsWith('/')) {
        name = name.slice(1);
        finish('closes');
      } else finish('opens');
    } else if (code === SLASH && text.charCodeAt(at + 1) === GREATER) {
      at += 2;
      finish('whole');
    } else {
      const end = nameEnd(at);
      if (end === at || end - at > LONGEST_NAME) giveUp();
      else if (end === text.length) return false;
      else {
        attribute = text.slice(at, end);
        at = end;
        state = 'equals';
      }
    }
    return true;
  }

  function throughEquals(): boolean {
    while (at < text.length && (text.charCodeAt(at) <= SPACE || text.charCodeAt(at) === EQUALS)) at++;
    if (at >= text.length) return false;
    quote = text.charAt(at);
    if (quote !== '"' && quote !== "'") giveUp();
    else {
      at++;
      state = 'value';
      value = wanted.has(attribute) ? [] : undefined;
      valueLength = 0;
    }
    return true;
  }

  function throughValue(): boolean {
    const found = text.indexOf(quote, at);
    const end = found < 0 ? text.length : found;
    if (nextLess() < end) {
      at = less;
      giveUp();
      return true;
    }
    if (value && valueLength < LONGEST_VALUE) value.push(text.slice(at, Math.min(end, at + LONGEST_VALUE)));
    valueLength += end - at;
    at = end;
    if (found < 0) return false;
    at++;
    if (value) attributes.set(attribute, unescaped(value.join('')));
    value = undefined;
    state = 'between';
    return true;
  }

  function step(): boolean {
    const end = ENDS[state];
    if (end !== undefined) return through(end);
    if (state === 'text') return throughText();
    if (state === 'name') return throughName();
    if (state === 'between') return throughBetween();
    return state === 'equals' ? throughEquals() : throughValue();
  }

  return {
    take(piece) {
      text = at < text.length ? text.slice(at) + piece : piece;
      at = 0;
      less = -1;
      while (at < text.length && step());
      const given = tags;
      tags = [];
      return given;
    },
    broken: () => broken,
  };
}
