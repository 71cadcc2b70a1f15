// A message of ChatLab's standard.
import type { MessageKind } from '../../../core/archive/message.ts';
import { isBareLink } from '../../kinds.ts';

/** Everything may be missing, or something else: every field is looked at where it is used. */
export interface RawMessage {
  readonly sender?: unknown;
  readonly accountName?: unknown;
  readonly groupNickname?: unknown;
  /** Seconds since 1970. */
  readonly timestamp?: unknown;
  readonly type?: unknown;
  readonly content?: unknown;
  readonly platformMessageId?: unknown;
  readonly replyToMessageId?: unknown;
}

/** The standard's numbers; 0 is a text, 25 an answer, 99 whatever is none of the others. */
const KINDS: ReadonlyMap<unknown, MessageKind> = new Map<unknown, MessageKind>([
  [1, 'photo'],
  [2, 'voice'],
  [3, 'video'],
  [4, 'file'],
  [5, 'sticker'],
  [7, 'link'],
  [8, 'location'],
  /* red packet, transfer, poke */
  [20, 'media'],
  [21, 'media'],
  [22, 'media'],
  [23, 'call'],
  /* share, forward */
  [24, 'link'],
  [26, 'link'],
  [27, 'contact'],
  [80, 'system'],
  [81, 'deleted'],
]);

const MEDIA: ReadonlySet<MessageKind> = new Set(['photo', 'voice', 'video', 'file', 'sticker', 'media', 'location']);
/** "[图片]", "[语音 12\"]": the note of the app that the standard was written from. */
const NOTE = /^\[[^[\]\n]{1,80}\]$/;
const FILE_NAME = /^\S{1,200}\.[a-z0-9]{2,5}$/i;

export function bodyOf(raw: RawMessage): { readonly kind: MessageKind; readonly text: string } {
  const text = typeof raw.content === 'string' ? raw.content.trim() : '';
  const kind = KINDS.get(raw.type);
  if (kind === undefined) return { kind: isBareLink(text) ? 'link' : text === '' ? 'media' : 'text', text };
  const noted = MEDIA.has(kind) && (NOTE.test(text) || (kind !== 'location' && FILE_NAME.test(text)));
  return { kind, text: noted ? '' : text };
}

/** The end of the year 9999. */
const LATEST = 253_402_300_799;
/** Seconds do not grow so large before the year 5000: it is milliseconds. */
const MILLISECONDS_FROM = 100_000_000_000;

/** undefined: there is no time that can be. */
export function secondsOf(timestamp: unknown): number | undefined {
  const number = typeof timestamp === 'number' ? timestamp : typeof timestamp === 'string' ? Number(timestamp) : 0;
  const seconds = Math.floor(number >= MILLISECONDS_FROM ? number / 1000 : number);
  return seconds > 0 && seconds <= LATEST ? seconds : undefined;
}
