// What the apps themselves write where a message's text stands. English only: in other languages it is taken for text, but
// where the record has fields that say what it is.
import type { MessageKind } from '../../../core/archive/message.ts';
import { isBareLink } from '../../kinds.ts';

export interface Body {
  readonly kind: MessageKind;
  readonly text: string;
}

/** A reaction, told as if it were a message. */
const REACTION = /^(?:Liked a message|Reacted .{1,40} to your message)\s*$/u;

/** Behind a name or "You", to the end of the text. */
const SENT =
  /^sent (?:(an attachment)|(?:a|\d{1,4}) (photo|video|voice message|sticker|GIF|link|location|live location|contact|file)s?)\.?$/;
const SENT_KINDS: Readonly<Record<string, MessageKind>> = {
  photo: 'photo',
  video: 'video',
  'voice message': 'voice',
  sticker: 'sticker',
  GIF: 'gif',
  link: 'link',
  location: 'location',
  'live location': 'location',
  contact: 'contact',
  file: 'file',
};

const CALL =
  /^(?:Missed (?:audio |video )?(?:call|chat)|(?:The |Audio |Video |Your )?(?:audio |video )?(?:call|chat) ended)\.?$/i;
const CALLED =
  /^(?:missed (?:your|a|an) (?:audio |video |group )?(?:call|chat)(?: (?:from|with) [^\n]{1,80})?|called (?:you|the group|[^\n]{1,80})|started (?:an?|the|your) (?:audio |video )?(?:call|chat)|joined the (?:audio |video )?(?:call|chat))\.$/;
const DID =
  /^(?:(?:named|created|left|joined) the (?:group|chat|conversation)|changed (?:the|his|her|their|your) (?:group|chat|theme|name)|(?:set|cleared) (?:the|his|her|their|your|own) (?:own )?(?:nickname|emoji|quick reaction)|added [^\n]{1,200} to the (?:group|chat)|removed [^\n]{1,200} from the (?:group|chat)|turned (?:on|off) |pinned a |unpinned a |waved at you|liked a message)/;

export const isReaction = (content: string): boolean => REACTION.test(content);

/** `sender` as the record names them. */
export function readWords(content: string, sender: string): Body {
  if (isReaction(content)) return { kind: 'system', text: content };
  if (CALL.test(content)) return { kind: 'call', text: content };
  const deed = deedIn(content, sender);
  const sent = deed === undefined ? undefined : SENT.exec(deed);
  if (sent) return { kind: (sent[2] && SENT_KINDS[sent[2]]) || 'media', text: '' };
  if (deed !== undefined && CALLED.test(deed)) return { kind: 'call', text: content };
  if (deed !== undefined && DID.test(deed)) return { kind: 'system', text: content };
  return { kind: isBareLink(content) ? 'link' : 'text', text: content };
}

/** The apps' sentences begin with who did it; those that begin with "You" are believed with their full stop only. */
function deedIn(content: string, sender: string): string | undefined {
  if (sender !== '' && content.startsWith(`${sender} `)) return content.slice(sender.length + 1);
  return content.startsWith('You ') && content.endsWith('.') ? content.slice(4) : undefined;
}
