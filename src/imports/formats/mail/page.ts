// A mail that was written as a web page, as text: what is quoted in it and the signature are left out.
import { Parser } from 'htmlparser2';

/** Pages nest some dozens of levels; the parser's work grows with the depth. */
const DEEPEST = 1000;
/** Written at once (UTF-16 units), so that the depth is seen in time. */
const STEP = 4096;
const LONGEST_TEXT = 1 << 20;

const UNSEEN = new Set(['style', 'script', 'head', 'title', 'blockquote', 'template', 'noscript']);
const BLOCKS = new Set(
  'p div table tr ul ol li h1 h2 h3 h4 h5 h6 pre hr section article header footer address dl dt dd center form'.split(
    ' ',
  ),
);
const APART = new Set(['p', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'pre']);
/** Where programs put the line above a quotation, and signatures. */
const LEFT_OUT =
  /^(?:gmail_attr|gmail_signature|gmail_signature_prefix|moz-cite-prefix|moz-signature|moz-forward-container|yahoo_quoted|protonmail_quote|protonmail_signature_block|tutanota_quote|OutlookMessageHeader|zmail_extra|foxmail_quote)$/;
/** Behind these nothing new follows. */
const HISTORY =
  /^(?:x_)?(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container|isReplyContent|reply-intro)$/;

export const textOfPage = (html: string): string => readPage(html, (text) => text.replace(/[\s\u00a0]+/g, ' '));

/** With the spaces that hold what is written in its place. */
export const pageAsWritten = (html: string): string =>
  readPage(html, (text) => text.replace(/[\t\r\n]+/g, ' ').replaceAll('\u00a0', ' '));

function readPage(html: string, spaced: (text: string) => string): string {
  const page = pageReader(spaced);
  for (let at = 0; at < html.length && !page.over(); at += STEP) page.write(html.slice(at, at + STEP));
  return page.text();
}

function pageReader(spaced: (text: string) => string) {
  /** For each open element, whether it is left out. */
  const open: boolean[] = [];
  const lines: string[] = [];
  let line = '';
  let length = 0;
  let over = false;

  const unseen = (): boolean => over || (open[open.length - 1] ?? false);

  function endLine(apart: boolean): void {
    if (line.trim() !== '') lines.push(line.trim());
    if (apart && lines.length > 0 && lines[lines.length - 1] !== '') lines.push('');
    line = '';
  }

  function add(text: string): void {
    if (unseen() || length > LONGEST_TEXT) return;
    line += line === '' ? text.trimStart() : text;
    length += text.length;
  }

  const parser = new Parser(
    {
      onopentag(name, { class: classes = '', id = '', alt = '' }) {
        if (HISTORY.test(id)) over = true;
        const names = classes.slice(0, 400).split(/\s+/);
        open.push(unseen() || UNSEEN.has(name) || names.some((one) => LEFT_OUT.test(one)));
        if (unseen()) return;
        if (name === 'br') brokenLine();
        else if (name === 'img') add(/^\p{Emoji_Presentation}/u.test(alt) && alt.length < 12 ? alt : '');
        else if (BLOCKS.has(name)) endLine(APART.has(name));
      },
      ontext: (text) => add(spaced(text)),
      onclosetag(name) {
        const hidden = open.pop() ?? false;
        if (!hidden && !over && BLOCKS.has(name)) endLine(APART.has(name));
      },
    },
    { decodeEntities: true },
  );

  /** Two of them leave an empty line. */
  function brokenLine(): void {
    if (line.trim() === '' && lines.length > 0 && lines[lines.length - 1] !== '') lines.push('');
    else endLine(false);
    line = '';
  }

  return {
    write: (piece: string): void => parser.write(piece),
    over: (): boolean => over || open.length > DEEPEST || length > LONGEST_TEXT,
    text(): string {
      parser.end();
      endLine(false);
      return lines.join('\n').trim();
    },
  };
}
