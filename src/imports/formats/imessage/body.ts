// What imessage-exporter writes below a name, as plain text.
import type { MessageKind, ParsedMessage } from '../../../core/archive/message.ts';
import { isBareLink, kindOfFile } from '../../kinds.ts';

export type Body = Pick<ParsedMessage, 'kind' | 'text'>;

/** What the exporter puts under a reply in its place in time. */
export const RESPONDED = 'This message responded to an earlier message.';
const DELETED =
  /^(?:This message was deleted from the conversation!|.{1,200} deleted a message\.|.{1,200} unsent this message part.{0,80}!)$/;
const REACTIONS = /^(?:Tapbacks|Reactions):$/;
const REACTION = /^(?:.{1,40} by .{1,200}|Sticker from .{1,400}|.{1,40} from .{1,200})$/;
const EFFECT =
  /^Sent with (?:Confetti|Echo|Fireworks|Balloons|Heart|Lasers|Shooting Start?|Sparkles|Spotlight|Slam|Loud|Gentle|Invisible Ink)$/;
const EDITED = /^Edited [^:]{1,100} later: /;
const STICKER = /^Sticker from .{1,200}: \S/;
const APP = /^.{1,100} message:$/;
const MISSING = 'Attachment missing!';
const TRANSCRIPTION = 'Transcription: ';

/** A path of the Mac or of the folder beside the export. */
const isPath = (line: string): boolean =>
  line.length < 1000 &&
  (/^(?:attachments\/|~\/|\/)./.test(line) || /\/Attachments\//.test(line)) &&
  !line.startsWith('//') &&
  line.lastIndexOf('.') > line.lastIndexOf('/');

/** So that a caption is told from what follows a reply. */
export const isAttachment = (line: string): boolean => isPath(line) || line === MISSING || STICKER.test(line);

export function bodyOf(raw: string): Body {
  const lines = lastRevision(ownLines(raw.replace(/^\n/, '').split('\n')));
  const text = lines.join('\n').trim();
  if (DELETED.test(text)) return { kind: 'deleted', text };
  if (text.startsWith('SharePlay Message\n')) return { kind: 'call', text: text.replace('\n', ' ') };
  const [first = ''] = lines;
  if (first === 'Dropped Pin' || /^https:\/\/maps\.apple\.com\/\S*$/.test(text)) return { kind: 'location', text: '' };
  const attached = lines.find(isAttachment);
  if (attached !== undefined) return withAttachment(attached, lines);
  if (APP.test(first) && lines.length > 1) return { kind: 'media', text: '' };
  return { kind: isBareLink(first) ? 'link' : 'text', text };
}

/** Without reactions, effects and the exporter's notes. */
function ownLines(lines: readonly string[]): string[] {
  const own: string[] = [];
  let reactions = false;
  for (const [at, line] of lines.entries()) {
    if (REACTIONS.test(line) && REACTION.test(lines[at + 1] ?? '')) reactions = true;
    else if (reactions && line === '') reactions = false;
    else if (!reactions && line !== RESPONDED && !EFFECT.test(line)) own.push(line);
  }
  return own;
}

/** What was edited stands there in all its versions, the last one at the end. */
function lastRevision(lines: string[]): string[] {
  const at = lines.findLastIndex((line) => EDITED.test(line));
  if (at < 0) return lines;
  const [first = '', ...rest] = lines.slice(at);
  return [first.replace(EDITED, ''), ...rest];
}

function withAttachment(attached: string, lines: readonly string[]): Body {
  const words = lines
    .filter((line) => !isAttachment(line))
    .map((line) => (line.startsWith(TRANSCRIPTION) ? line.slice(TRANSCRIPTION.length) : line));
  const kind: MessageKind = STICKER.test(attached)
    ? 'sticker'
    : attached === MISSING
      ? 'media'
      : kindOfAttachment(attached);
  return { kind, text: words.join('\n').trim() };
}

/** Voice messages are Core Audio files; a place is a card. */
export function kindOfAttachment(name: string): MessageKind {
  if (/\.caf$/i.test(name)) return 'voice';
  if (/\.loc\.vcf$/i.test(name)) return 'location';
  return /\.(?:heif|tiff?)$/i.test(name) ? 'photo' : kindOfFile(name);
}
