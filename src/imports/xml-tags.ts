// XML of any size as a series of tags with the attributes that are wanted. What is not wanted is passed over without being
// held, however long it is: photos lie in attributes of many megabytes. References are turned into characters only when a
// value is whole: an emoji may be written as two of them, which no parser of XML would take for one.
import { QuoteType, Tokenizer } from 'htmlparser2';
import { unescaped } from './formats/accounts/entities.ts';

export interface XmlTag {
  readonly name: string;
  readonly kind: 'opens' | 'closes' | 'whole';
  readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlTags {
  /** The tags that end in this piece. */
  take(piece: string): readonly XmlTag[];
  /** Tags that could not be read. */
  broken(): number;
}

/** A longer text is cut (UTF-16 units). */
const LONGEST_VALUE = 1 << 20;
/** Longer names are damage. */
const LONGEST_NAME = 200;

const LESS = 0x3c;
const nothing = (): void => undefined;

export function xmlTags(wanted: ReadonlySet<string>): XmlTags {
  let text = '';
  /** Where `text` begins, counted as the tokenizer does, and the end of what came before it: a name may have begun there. */
  let start = 0;
  let before = '';
  /** The tag that is open, until its '>'. */
  let name: string | undefined;
  let attributes = new Map<string, string>();
  let attribute = '';
  /** What is known of the value at hand; undefined: it is not wanted. */
  let value: string[] | undefined;
  let length = 0;
  let isWrong = false;
  let broken = 0;
  let tags: XmlTag[] = [];

  function slice(from: number, to: number): string {
    if (from >= start) return text.slice(from - start, to - start);
    const back = before.length - (start - from);
    return back < 0 ? '' : before.slice(back) + text.slice(0, to - start);
  }

  function finish(kind: XmlTag['kind']): void {
    if (isWrong) broken++;
    else tags.push({ name: name ?? '', kind, attributes });
    forget();
  }

  function forget(): void {
    name = undefined;
    attributes = new Map();
    value = undefined;
    isWrong = false;
  }

  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname(from, to) {
        name = slice(from, to);
      },
      onattribname(from, to) {
        attribute = slice(from, to);
        value = wanted.has(attribute) ? [] : undefined;
        length = 0;
      },
      onattribdata(from, to) {
        if (!value || length >= LONGEST_VALUE) return;
        value.push(text.slice(from - start, Math.min(to - start, from - start + LONGEST_VALUE)));
        length += to - from;
      },
      onattribend(quote) {
        if (quote !== QuoteType.Double && quote !== QuoteType.Single) isWrong = true;
        else if (value) attributes.set(attribute, unescaped(value.length === 1 ? (value[0] ?? '') : value.join('')));
        value = undefined;
      },
      onopentagend: () => finish('opens'),
      onselfclosingtag: () => finish('whole'),
      onclosetag(from, to) {
        name = slice(from, to);
        finish('closes');
      },
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );

  function write(part: string): void {
    text = part;
    tokenizer.write(part);
    start += part.length;
  }

  /** No tag has a '<' in it: what comes is another one. */
  function startAnew(): void {
    broken++;
    forget();
    tokenizer.reset();
    start = 0;
  }

  return {
    take(piece) {
      for (let at = 0; at < piece.length; ) {
        if (name !== undefined && piece.charCodeAt(at) === LESS) startAnew();
        const next = piece.indexOf('<', at + 1);
        const end = next < 0 ? piece.length : next;
        write(piece.slice(at, end));
        at = end;
      }
      before = (before + text).slice(-LONGEST_NAME);
      const given = tags;
      tags = [];
      return given;
    },
    broken: () => broken,
  };
}
