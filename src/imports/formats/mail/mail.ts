// One mail, taken apart by postal-mime.
import PostalMime, { type Address, type Attachment, type Email, type Mailbox } from 'postal-mime';
import type { MessageKind } from '../../../core/archive/message.ts';
import { withoutMarks } from '../../characters.ts';
import { kindOfFile } from '../../kinds.ts';
import { type Moment, NO_TIME } from '../accounts/moment.ts';
import { momentOf } from './date.ts';
import { hardened } from './gather.ts';
import { ownWords } from './own-words.ts';
import { textOfPage } from './page.ts';

export interface Person {
  /** In small letters. */
  readonly address: string;
  /** As it stood beside the address; '' where nothing did. */
  readonly name: string;
}

export interface Mail {
  readonly from: Person;
  /** Whom it was sent to, openly. */
  readonly to: readonly Person[];
  /** The address it was delivered to, where a server noted it. */
  readonly deliveredTo: string | undefined;
  readonly moment: Moment;
  /** What was newly written in it. */
  readonly text: string;
  /** What was attached. */
  readonly kinds: readonly MessageKind[];
  readonly native: string | undefined;
  readonly replyTo: string | undefined;
  /** Sent by a program to many. */
  readonly bulk: boolean;
  /** Thrown away, but not yet swept out of the file. */
  readonly removed: boolean;
}

/** More parts in parts, and more headers (bytes), than any program makes. */
const LIMITS = { maxNestingDepth: 60, maxHeadersSize: 1 << 20, forceRfc822Attachments: true } as const;

/** undefined where nobody is named as the sender, or it is built like no mail. */
export async function readMail(bytes: Uint8Array): Promise<Mail | undefined> {
  // It throws at nothing but what goes beyond the limits.
  const email = await PostalMime.parse(bytes, LIMITS).catch(() => undefined);
  const [from] = peopleIn([email?.from ?? email?.sender]);
  if (!email || !from) return undefined;
  const header = headersOf(email);
  return {
    from,
    to: peopleIn([...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])]),
    deliveredTo: addressIn(email.deliveredTo ?? header('x-original-to') ?? header('envelope-to')),
    moment: sentAt(header),
    text: textOf(email),
    kinds: email.attachments.flatMap(kindOf),
    native: idIn(email.messageId),
    replyTo: idIn(email.inReplyTo),
    bulk: isBulk(header),
    removed: (Number.parseInt(header('x-mozilla-status') ?? '', 16) & EXPUNGED) !== 0,
  };
}

/** Thunderbird's mark. */
const EXPUNGED = 8;

type Headers = (name: string) => string | undefined;

function headersOf({ headers }: Email): Headers {
  const first = new Map<string, string>();
  for (const { key, value } of headers) if (!first.has(key)) first.set(key, value);
  return (name) => first.get(name);
}

const LONGEST_ADDRESS = 254;

function addressIn(written: string | undefined): string | undefined {
  const address = withoutMarks(written ?? '')
    .trim()
    .toLowerCase();
  return address === '' || address.length > LONGEST_ADDRESS ? undefined : address;
}

function peopleIn(addresses: readonly (Address | undefined)[]): Person[] {
  const boxes = addresses.flatMap((one): readonly Mailbox[] => (one ? (one.group ?? [one]) : []));
  return boxes.flatMap(({ address: written, name }) => {
    const address = addressIn(written);
    return address === undefined ? [] : [{ address, name: nameIn(name, address) }];
  });
}

/** Some programs write the address where the name belongs, or put quotation marks around it. */
function nameIn(written: string, address: string): string {
  const name = withoutMarks(written)
    .replace(/^['"]|['"]$/g, '')
    .trim();
  return name.toLowerCase() === address ? '' : name;
}

/** "<1@example.org>" */
const idIn = (written: string | undefined): string | undefined =>
  /^\s*<([^<>\s]{1,300})>/.exec(written ?? '')?.[1] ?? (written?.trim().slice(0, 300) || undefined);

/** Where the sender's clock tells nothing, the clock of the server that took it in does. */
function sentAt(header: Headers): Moment {
  const sent = momentOf(header('date') ?? '');
  if (sent.wall !== undefined) return sent;
  const received = header('received') ?? '';
  return received === '' ? NO_TIME : momentOf(received.slice(received.lastIndexOf(';') + 1));
}

function isBulk(header: Headers): boolean {
  const replied = header('auto-submitted')?.trim().toLowerCase();
  if (header('list-id') !== undefined || header('list-unsubscribe') !== undefined) return true;
  return (replied !== undefined && replied !== 'no') || /^\s*(?:bulk|list|junk)/i.test(header('precedence') ?? '');
}

/** The words; of a page the words of the page; of a mail without any its subject. */
function textOf({ text = '', html, subject = '', attachments }: Email): string {
  const written = text.trim() === '' && html !== undefined ? textOfPage(hardened(html)) : hardened(text);
  const own = ownWords(withoutMarks(written).replaceAll('\0', ''));
  return own === '' && written.trim() === '' && attachments.length === 0 ? withoutMarks(subject).trim() : own;
}

/** Pictures that belong to a page, and what programs attach, are nobody's. */
function kindOf({ related, mimeType, filename, disposition }: Attachment): readonly MessageKind[] {
  if (related || /signature|calendar|^application\/(?:ics|pkcs7)|^message\/delivery/.test(mimeType)) return [];
  if (disposition === null && /^(?:text|message)\//.test(mimeType) && filename === null) return [];
  return [kindOfType(mimeType) ?? kindOfFile(filename ?? '')];
}

function kindOfType(type: string): MessageKind | undefined {
  if (type === 'image/gif') return 'gif';
  if (/^text\/(?:x-)?vcard|directory$/.test(type)) return 'contact';
  const [group] = type.split('/');
  if (group === 'image') return 'photo';
  return group === 'video' || group === 'audio' ? group : undefined;
}
