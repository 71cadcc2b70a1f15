// What stands behind the name: a text, or one of the many notes WhatsApp writes in place of what it does not export.
import type { MessageKind } from '../../../core/archive/message.ts';
import { isPhotoName } from '../../../core/photos/photo.ts';
import { isMark, withoutMarks } from '../../characters.ts';
import { isBareLink, kindOfFile } from '../../kinds.ts';
import {
  ATTACHED_NOTES,
  EDITED_NOTES,
  LONGEST_PLACEHOLDER,
  NOTICES,
  OMITTED_FILES,
  PLACEHOLDERS,
  POLL_LABELS,
} from './placeholders.ts';

export interface Body {
  readonly kind: MessageKind;
  readonly text: string;
  /** As `ParsedMessage.file`. */
  readonly file?: string;
}

/** How often a body "<…>" must occur to be taken for a note in a language we do not know. */
const REPEATED = 3;

const LESS = 0x3c;
const GREATER = 0x3e;
const PAREN = 0x29;

/** `noted`: bodies in angle brackets that the file repeats. `marked`: the line begins with a mark, as media lines of iOS do. */
export function readBody(raw: string, marked: boolean, noted: ReadonlyMap<string, number>): Body {
  if (raw === '') return { kind: 'media', text: '' };
  const first = raw.charCodeAt(0);
  if (marked || first === LESS || isMark(first)) return appWritten(raw, noted) ?? written(raw);
  return unmarkedNote(raw) ?? written(raw);
}

/** A text, without the note that it was edited. */
function written(raw: string): Body {
  const text = withoutEdited(cleaned(raw)).trim();
  return { kind: isBareLink(text) ? 'link' : 'text', text };
}

const HAS_MARKS = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

const cleaned = (raw: string): string => (HAS_MARKS.test(raw) ? withoutMarks(raw).trim() : raw);

function withoutEdited(text: string): string {
  if (text.charCodeAt(text.length - 1) !== GREATER) return text;
  const open = text.lastIndexOf('<');
  return open >= 0 && EDITED_NOTES.has(canonical(text.slice(open))) ? text.slice(0, open).trimEnd() : text;
}

/** As the tables hold it. */
function canonical(text: string): string {
  let plain = withoutMarks(text).trim();
  if (plain.startsWith('<') && plain.endsWith('>')) plain = plain.slice(1, -1).trim();
  return plain.replace(/[.。]$/, '').toLowerCase();
}

/** Android writes most notes without any sign; only their words tell. */
function unmarkedNote(raw: string): Body | undefined {
  const lineEnd = raw.indexOf('\n');
  const line = lineEnd < 0 ? raw : raw.slice(0, lineEnd);
  const last = line.charCodeAt(line.length - 1);
  if (last === PAREN) return attachedInParentheses(line, raw) ?? locationNote(line, raw);
  if (line.length <= LONGEST_PLACEHOLDER && mayBeNote(line)) {
    const note = placeholder(line, raw);
    if (note) return note;
  }
  return locationNote(line, raw);
}

/** A body's first letter and length, as one number: few of them are those of a note. */
const signature = (first: number, length: number): number => first * 256 + length;

/** With and without a full stop, and with a capital letter. */
const SIGNATURES = new Set(
  [...PLACEHOLDERS.keys(), ...POLL_LABELS].flatMap((text) =>
    [text.charCodeAt(0), text.toUpperCase().charCodeAt(0)].flatMap((first) => [
      signature(first, text.length),
      signature(first, text.length + 1),
    ]),
  ),
);

const mayBeNote = (line: string): boolean => SIGNATURES.has(signature(line.charCodeAt(0), line.length));

function placeholder(line: string, raw: string): Body | undefined {
  const words = canonical(line);
  if (POLL_LABELS.has(words)) return poll(raw);
  const kind = PLACEHOLDERS.get(words);
  if (!kind) return undefined;
  return { kind, text: keepsWords(kind) ? withoutMarks(line).trim() : captionOf(raw, line.length) };
}

const keepsWords = (kind: MessageKind): boolean => kind === 'deleted' || kind === 'call';

/** The lines below a medium. */
const captionOf = (raw: string, from: number): string => withoutEdited(cleaned(raw.slice(from)).trim());

/** Marked lines, and bodies in angle brackets. */
function appWritten(raw: string, noted: ReadonlyMap<string, number>): Body | undefined {
  const lineEnd = raw.indexOf('\n');
  const line = lineEnd < 0 ? raw : raw.slice(0, lineEnd);
  return (
    placeholder(line, raw) ??
    attachedInBrackets(line, raw) ??
    attachedInParentheses(line, raw) ??
    omittedFile(line, raw) ??
    callNote(line) ??
    captioned(line, raw) ??
    locationNote(line, raw) ??
    repeatedNote(line, raw, noted)
  );
}

/** "<attached: NAME>" in any language; before it stands the title of a document, or a caption. */
function attachedInBrackets(line: string, raw: string): Body | undefined {
  const plain = withoutMarks(line).trim();
  const open = plain.lastIndexOf('<');
  if (open < 0 || !plain.endsWith('>')) return undefined;
  const inner = plain.slice(open + 1, -1);
  const colon = inner.indexOf(':') < 0 ? inner.indexOf('：') : inner.indexOf(':');
  const name = inner.slice(colon + 1).trim();
  if (colon <= 0 || colon > 40 || !/\.\w{2,5}$/.test(name)) return undefined;
  const before = plain.slice(0, open).trim();
  const title = before.split(' • ')[0] ?? '';
  const caption = title !== '' && !name.endsWith(title) ? before : '';
  const text = [caption, captionOf(raw, line.length)].filter((part) => part !== '').join('\n');
  return { kind: iosKind(name), text, ...pictured(name) };
}

/** iOS names its files 00000035-PHOTO-2022-03-27-21-41-55.jpg. */
function iosKind(name: string): MessageKind {
  const word = /^\d{8}-([A-Z]+)-\d{4}-/.exec(name)?.[1];
  if (word === 'GIF') return 'gif';
  if (word === 'AUDIO') return 'voice';
  return kindOfFile(name);
}

/** "NAME (file attached)". Names of the camera's own files need no known words behind them. */
function attachedInParentheses(line: string, raw: string): Body | undefined {
  const plain = withoutMarks(line).trim();
  const open = plain.lastIndexOf(' (');
  if (open <= 0 || !plain.endsWith(')')) return undefined;
  const name = plain.slice(0, open);
  if (!/\.\w{2,5}$/.test(name)) return undefined;
  const words = plain.slice(open + 2, -1).toLowerCase();
  if (!ATTACHED_NOTES.has(words) && !/^[A-Z]{3}-\d{8}-WA\d{4,}\.\w+$/.test(name)) return undefined;
  const caption = captionOf(raw, line.length);
  return { kind: androidKind(name), text: caption === name ? '' : caption, ...pictured(name) };
}

const pictured = (name: string): Pick<Body, 'file'> => (isPhotoName(name) ? { file: name } : {});

const androidKind = (name: string): MessageKind =>
  name.startsWith('AUD-') ? 'audio' : name.startsWith('DOC-') ? 'file' : kindOfFile(name);

/** "FILE.pdf • 2 pages document omitted". */
function omittedFile(line: string, raw: string): Body | undefined {
  const words = canonical(line);
  const fits = OMITTED_FILES.some((ending) => words.endsWith(ending)) && /\.\w{2,5}(\s|$)/.test(words);
  return fits ? { kind: 'file', text: captionOf(raw, line.length) } : undefined;
}

/** "Voice call, 3 min", "Missed voice call. Tap to call back". */
function callNote(line: string): Body | undefined {
  const words = canonical(line);
  const head = words.split(/[,.，、،]/)[0]?.trim() ?? '';
  return PLACEHOLDERS.get(head) === 'call' ? { kind: 'call', text: withoutMarks(line).trim() } : undefined;
}

/** "what they wrote ‎image omitted": the caption first, the note behind the last mark. */
function captioned(line: string, raw: string): Body | undefined {
  const mark = Math.max(line.lastIndexOf('\u200e'), line.lastIndexOf('\u200f'));
  const kind = mark > 0 ? PLACEHOLDERS.get(canonical(line.slice(mark))) : undefined;
  if (!kind || keepsWords(kind)) return undefined;
  const caption = cleaned(line.slice(0, mark)).trim();
  return { kind, text: [caption, captionOf(raw, line.length)].filter((part) => part !== '').join('\n') };
}

const MAPS = 'https://maps.google.com/?q=';
const VENUE = 'https://foursquare.com/v/';

/** "location: https://maps…" in any language, or a place of the map's venues. */
function locationNote(line: string, raw: string): Body | undefined {
  const at = raw.indexOf('https://');
  if (at < 0) return undefined;
  if (raw.startsWith(VENUE, at)) return /\s/.test(raw.slice(at).trimEnd()) ? undefined : { kind: 'location', text: '' };
  if (!raw.startsWith(MAPS, at) || at > line.length || !/^\D{1,40}[:：]\s?$/.test(withoutMarks(raw.slice(0, at))))
    return undefined;
  return { kind: 'location', text: captionOf(raw, line.length) };
}

function repeatedNote(line: string, raw: string, noted: ReadonlyMap<string, number>): Body | undefined {
  return (noted.get(line) ?? 0) >= REPEATED ? { kind: 'media', text: captionOf(raw, line.length) } : undefined;
}

/** The question and the options, without labels and counts. */
function poll(raw: string): Body {
  const [, question = '', ...options] = withoutMarks(raw).split('\n');
  const answers = options.map((option) => option.replace(/^[^:：]{1,30}[:：]\s?/, '').replace(/ \([^()]{1,30}\)$/, ''));
  return { kind: 'poll', text: [question, ...answers].join('\n').trim() };
}

/** iOS writes notices of the app under the partner's name: marked, and in known words. */
export function isNotice(raw: string): boolean {
  if (raw === '' || !isMark(raw.charCodeAt(0)) || raw.length > 1000) return false;
  const words = raw.toLowerCase();
  return NOTICES.some((stem) => words.includes(stem));
}
