// What was said, out of Skype's XML: links, smileys, quotations, cards of files, and the marks of edits.
import { pageReader } from '../../page.ts';
import { unescaped } from '../accounts/entities.ts';

export interface Content {
  readonly text: string;
  /** Of the card of a file, as "Picture.1". */
  readonly card: string | undefined;
  /** Of a call, as "missed". */
  readonly call: string | undefined;
}

/** Their text is not what was typed. */
const SILENT = new Set(['quote', 'uriobject', 'partlist', 'legacyquote', 'e_m']);

export function readContent(raw: string): Content {
  if (!raw.includes('<')) return { text: unescaped(raw), card: undefined, call: undefined };
  let text = '';
  let card: string | undefined;
  let call: string | undefined;
  let silent = 0;
  const page = pageReader([], {
    opened(name, attributes) {
      if (SILENT.has(name)) silent++;
      if (name === 'uriobject') card ??= attributes.type ?? '';
      if (name === 'partlist') call ??= attributes.type ?? '';
      if (name === 'br' && silent === 0) text += '\n';
    },
    heard(piece) {
      if (silent === 0) text += piece;
    },
    closed(name) {
      if (SILENT.has(name)) silent--;
    },
    ended() {},
  });
  page.write(raw);
  page.end();
  return { text: text.trim(), card, call };
}
