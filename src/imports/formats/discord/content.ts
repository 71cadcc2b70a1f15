// What a Discord message is, by what stands in it.
import type { MessageKind } from '../../../core/archive/message.ts';
import { isBareLink, kindOfFile } from '../../kinds.ts';

export interface Content {
  readonly text: string;
  /** Addresses or names of attached files. */
  readonly files: readonly string[];
  readonly stickers: number;
  readonly forwarded: boolean;
}

/** What the picker of moving pictures sends. */
const GIF =
  /^https?:\/\/(?:www\.)?(?:tenor\.com\/view|giphy\.com\/gifs|media\.giphy\.com|media\.tenor\.com|c\.tenor\.com)\/\S+$/;

export function kindOfContent({ text, files, stickers, forwarded }: Content): MessageKind {
  const [file] = files;
  if (file !== undefined) return kindOfAttachment(file);
  if (stickers > 0) return 'sticker';
  // What was forwarded is someone else's text.
  if (forwarded) return 'link';
  if (text === '') return 'media';
  if (GIF.test(text)) return 'gif';
  return isBareLink(text) ? 'link' : 'text';
}

/** Of an address ("…/beach.jpg?ex=65f") or a name. Stickers are no attachments here, so a WebP is a photo. */
function kindOfAttachment(address: string): MessageKind {
  const name = address.replace(/[?#].*$/s, '').toLowerCase();
  return name.endsWith('.webp') || name.endsWith('.avif') ? 'photo' : kindOfFile(name);
}

/** Where an export writes what the app noticed like what somebody said. */
const CALL = /^started a call(?: that lasted [\d.,]{1,20} minutes)?\.?$/i;
const NOTICE =
  /^(?:Added (?:a recipient|.{1,100} to the group)|Left the group|Removed (?:a recipient|.{1,100} from the group)|Changed the channel name(?:: .{0,200}| to .{0,200})?|Changed the channel icon|Pinned a message|Started a thread|Joined the server)\.?$/;

export const isCall = (text: string): boolean => text.length < 80 && CALL.test(text);
export const isNotice = (text: string): boolean => text.length < 320 && NOTICE.test(text);

/** "name#1234" of the days when names were not unique. */
export const withoutTag = (name: string): string => name.replace(/#\d{4}$/, '');
