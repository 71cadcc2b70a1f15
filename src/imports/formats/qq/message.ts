// A message as qq-chat-exporter writes it.
import type { MessageKind } from '../../../core/archive/message.ts';
import { dayStart } from '../../date-order.ts';
import { wallOf } from '../../times.ts';
import { type Body, readBody, voiceLength } from './body.ts';

/** Everything may be missing, or something else: every field is looked at where it is used. */
export interface RawMessage {
  /** Version 5. */
  readonly id?: unknown;
  /** Milliseconds since 1970 (5), or ISO 8601 (4). */
  readonly timestamp?: unknown;
  /** Local time "2024-03-02 23:58:11", or ISO 8601 with Z (5). */
  readonly time?: unknown;
  readonly sender?: RawSender;
  /** "text", "image", "system", "type_1" (5). */
  readonly type?: unknown;
  readonly content?: RawContent;
  readonly recalled?: unknown;
  readonly system?: unknown;
  /** Version 4. */
  readonly messageId?: unknown;
  readonly isSystemMessage?: unknown;
  readonly isRecalled?: unknown;
}

export interface RawSender {
  readonly uid?: unknown;
  readonly uin?: unknown;
  readonly name?: unknown;
  readonly nickname?: unknown;
}

interface RawContent {
  readonly text?: unknown;
  readonly elements?: unknown;
  readonly resources?: unknown;
  readonly reply?: unknown;
}

interface RawElement {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MEDIA: Readonly<Record<string, MessageKind>> = {
  image: 'photo',
  video: 'video',
  audio: 'voice',
  voice: 'voice',
  ptt: 'voice',
  file: 'file',
  market_face: 'sticker',
  location: 'location',
  json: 'link',
  forward: 'link',
};

export const isSystem = (raw: RawMessage): boolean =>
  raw.system === true || raw.isSystemMessage === true || raw.type === 'system';

export function bodyOf(raw: RawMessage): Body {
  const said = plain(raw.content?.text);
  if (isSystem(raw)) return { kind: 'system', text: said };
  if (raw.recalled === true || raw.isRecalled === true) return { kind: 'deleted', text: said };
  const elements = elementsOf(raw.content);
  const media = elements.find(({ type }) => type in MEDIA);
  if (media) return ofMedia(media, elements);
  const body = readBody(elements.length > 0 && elements.some(isReply) ? typedIn(elements) : said);
  const resource = resourceOf(raw.content);
  return resource !== undefined && (body.kind === 'text' || body.kind === 'media') ? { ...body, kind: resource } : body;
}

const plain = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const isReply = ({ type }: RawElement): boolean => type === 'reply';

function elementsOf(content: RawContent | undefined): readonly RawElement[] {
  const all: readonly unknown[] = Array.isArray(content?.elements) ? content.elements : [];
  return all.flatMap((one) =>
    isRecord(one) && typeof one.type === 'string' ? [{ type: one.type, data: isRecord(one.data) ? one.data : {} }] : [],
  );
}

function resourceOf(content: RawContent | undefined): MessageKind | undefined {
  const all: readonly unknown[] = Array.isArray(content?.resources) ? content.resources : [];
  const [first] = all;
  return isRecord(first) && typeof first.type === 'string' ? MEDIA[first.type] : undefined;
}

function ofMedia(media: RawElement, elements: readonly RawElement[]): Body {
  const kind = MEDIA[media.type] ?? 'media';
  const caption = typedIn(elements);
  if (media.type === 'audio' && caption === '') return { kind, text: voiceLength(Number(media.data.duration)) };
  if (media.type === 'market_face' && caption === '') return { kind, text: faceName(media.data.name) };
  if (media.type === 'json' && caption === '') return { kind, text: plain(media.data.title) };
  const isGif = kind === 'photo' && /\.gif$/i.test(plain(media.data.filename));
  return { kind: isGif ? 'gif' : kind, text: caption };
}

/** A sticker's name is an emoji in words. */
const faceName = (name: unknown): string =>
  plain(name)
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^(商城)?表情$/, '');

/** The words in the order they were typed; a name that was called begins with '@'. */
function typedIn(elements: readonly RawElement[]): string {
  const parts = elements.map(({ type, data }) => {
    if (type === 'text') return typeof data.text === 'string' ? data.text : '';
    if (type === 'at') return plain(data.name) === '' ? '' : `@${plain(data.name).replace(/^@/, '')} `;
    return '';
  });
  return parts.join('').trim();
}

export function replyIn(content: RawContent | undefined): string | undefined {
  const reply = elementsOf(content).find(isReply)?.data ?? (isRecord(content?.reply) ? content.reply : undefined);
  const id = reply?.messageId ?? reply?.referencedMessageId;
  return typeof id === 'string' && id !== '' && id !== '0' ? id : undefined;
}

/** The end of the year 9999. */
const LATEST = 253_402_300_799;

/** With both clocks in the file the zone is their difference. NaN: there is no time that can be. */
export function timeOf(raw: RawMessage): { readonly wall: number; readonly offset: number | undefined } {
  const unix = unixOf(raw.timestamp);
  const local = typeof raw.time === 'string' && !raw.time.endsWith('Z') ? (wallOf(raw.time) ?? Number.NaN) : Number.NaN;
  if (Number.isNaN(unix)) return { wall: local, offset: undefined };
  const offset = Math.round((local - unix) / 60);
  return Math.abs(offset) <= 14 * 60 ? { wall: local, offset } : { wall: unix, offset: 0 };
}

function unixOf(timestamp: unknown): number {
  const text = typeof timestamp === 'string' ? timestamp : '';
  const iso = /^\d{4}-\d\d-\d\dT.*Z$/.test(text) ? wallOf(text) : undefined;
  const seconds = iso ?? Math.floor((text === '' ? Number(timestamp ?? Number.NaN) : Number(text)) / 1000);
  return seconds >= dayStart(1990, 1, 1) && seconds <= LATEST ? seconds : Number.NaN;
}
