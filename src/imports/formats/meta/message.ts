// One message as Meta writes it.
import type { MessageKind } from '../../../core/archive/message.ts';
import { isBareLink, kindOfFile } from '../../kinds.ts';
import { fieldsOf, listOf, textOf } from '../accounts/fields.ts';
import { repaired } from './repair.ts';
import { type Body, readWords } from './words.ts';

/** Everything may be missing. */
export interface RawMessage {
  readonly sender_name?: unknown;
  readonly timestamp_ms?: unknown;
  readonly content?: unknown;
  /** Generic, Share, Call, Subscribe, Unsubscribe; not in newer exports. */
  readonly type?: unknown;
  readonly share?: unknown;
  readonly sticker?: unknown;
  /** Seconds. */
  readonly call_duration?: unknown;
  readonly missed?: unknown;
  readonly is_unsent?: unknown;
  /** The same in the download of encrypted chats. */
  readonly senderName?: unknown;
  readonly timestamp?: unknown;
  readonly text?: unknown;
  readonly media?: unknown;
  readonly isUnsent?: unknown;
  readonly [other: string]: unknown;
}

const MEDIA: readonly (readonly [field: string, kind: MessageKind])[] = [
  ['photos', 'photo'],
  ['videos', 'video'],
  // Recordings; music is sent as a file.
  ['audio_files', 'voice'],
  ['gifs', 'gif'],
  ['files', 'file'],
];

const MAP = /^https?:\/\/(maps\.google\.|(www\.)?google\.[a-z.]{2,6}\/maps|maps\.apple\.)/;

export function bodyOf(raw: RawMessage, sender: string): Body {
  // What was taken back is not kept, even where the file still has it.
  if (raw.is_unsent === true || raw.isUnsent === true) return { kind: 'deleted', text: '' };
  const content = repaired(textOf(raw.content) || textOf(raw.text));
  const media = mediaOf(raw);
  if (media !== undefined) return { kind: media, text: captionOf(content, sender) };
  if (raw.call_duration !== undefined || raw.type === 'Call')
    return { kind: 'call', text: content || (raw.missed === true ? 'missed' : '') };
  const share = fieldsOf(raw.share);
  if (share) return sharedBody(textOf(share.link), content, sender);
  // In groups: someone came or went. Exports of that time give it an author like any message.
  if (raw.type === 'Subscribe' || raw.type === 'Unsubscribe') return { kind: 'media', text: '' };
  if (raw.type === 'media' && /^location shared$/i.test(content)) return { kind: 'location', text: '' };
  return content === '' ? { kind: 'media', text: '' } : readWords(content, sender);
}

function mediaOf(raw: RawMessage): MessageKind | undefined {
  for (const [field, kind] of MEDIA) if (listOf(raw[field]).length > 0) return kind;
  if (fieldsOf(raw.sticker)) return 'sticker';
  const [first] = listOf(raw.media);
  if (first === undefined) return undefined;
  const uri = textOf(fieldsOf(first)?.uri);
  return uri.includes('/') ? kindOfFile(uri) : 'media';
}

/** "Inês sent a photo." is no caption. */
function captionOf(content: string, sender: string): string {
  const words = readWords(content, sender);
  return words.kind === 'text' || words.kind === 'link' ? words.text : '';
}

function sharedBody(link: string, content: string, sender: string): Body {
  const typed = captionOf(content, sender);
  if (MAP.test(link) && (typed === '' || isBareLink(typed))) return { kind: 'location', text: '' };
  if (typed === '') return { kind: 'link', text: repaired(link) };
  return { kind: isBareLink(typed) ? 'link' : 'text', text: typed };
}
