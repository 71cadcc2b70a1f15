// Exports that came by mail: WeChat writes a chat into one, WhatsApp attaches it, and people save the mail.
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { StoredFile } from './format.ts';
import { hardened, SOFT_FEED } from './formats/mail/gather.ts';
import { pageAsWritten } from './formats/mail/page.ts';
import { mailsOf } from './formats/mail/split.ts';
import { contentOf } from './magic.ts';

/** Larger mails are only mails (bytes). */
const LARGEST = 32 << 20;
const LIMITS = { maxNestingDepth: 60, maxHeadersSize: 1 << 20, forceRfc822Attachments: true } as const;
const MOST_ATTACHED = 20;
const LINE_FEED = 10;

/** What a single mail says and carries, as files of their own. */
export async function filesInMail(mail: StoredFile): Promise<readonly StoredFile[]> {
  if (mail.size > LARGEST) return [];
  const email = await firstMail(mail);
  if (!email) return [];
  return [
    ...textOf(email).map((text) => fileOf(mail, mail.path, Buffer.from(text))),
    ...email.attachments.slice(0, MOST_ATTACHED).flatMap((one) => attached(mail, one)),
  ];
}

async function firstMail(mail: StoredFile): Promise<Email | undefined> {
  // It throws at nothing but what goes beyond the limits.
  for await (const bytes of mailsOf(mail.bytes(), true)) return PostalMime.parse(bytes, LIMITS).catch(() => undefined);
  return undefined;
}

function textOf({ text = '', html }: Email): readonly string[] {
  if (text.trim() !== '') return [hardened(text)];
  return html === undefined ? [] : [pageAsWritten(hardened(html))];
}

function attached(mail: StoredFile, { content, filename }: Attachment): readonly StoredFile[] {
  if (typeof content === 'string' || content.byteLength === 0) return [];
  const bytes = Buffer.from(content instanceof Uint8Array ? content : new Uint8Array(content));
  const whole = contentOf(bytes) === 'text' ? hardBytes(bytes) : bytes;
  return [fileOf(mail, `${mail.path} ${filename ?? ''}`, whole)];
}

/** As `hardened`, where the character set is not known yet. */
const hardBytes = (bytes: Buffer): Uint8Array =>
  bytes.map((byte) => (byte === SOFT_FEED.charCodeAt(0) ? LINE_FEED : byte));

/** It lies nowhere: what lies in a zip beside it belongs to another mail. */
function fileOf(mail: StoredFile, path: string, content: Uint8Array): StoredFile {
  const { local: _, ...file } = mail;
  async function* bytes(): AsyncGenerator<Uint8Array, void, void> {
    yield content;
  }
  return { ...file, path, inZip: false, size: content.length, bytes };
}
