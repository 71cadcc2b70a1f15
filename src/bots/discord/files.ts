// The bytes of what people uploaded. They are fetched from Discord's own hosts and from nowhere else.
import { type APIMessage, Routes } from 'discord.js';
import { UserError } from '../../core/errors.ts';
import type { ReceivedFile } from '../../core/events.ts';
import type { Calls } from './calls.ts';
import { isRefusal } from './failure.ts';

/** Where Discord keeps attachments. */
const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
/** The largest that Discord takes from anybody. */
const LIMIT_MEGABYTES = 500;
const MEGABYTE = 1024 * 1024;
const MOST_REDIRECTS = 3;

export interface FileSource {
  readonly calls: Calls;
  /** A host of the same standing as Discord's own, for another API root. */
  readonly ownHost: string | undefined;
  /** Bytes; tests lower it. */
  readonly limit?: number;
}

/** A file in a message is found through the message, for its address is only good for a day. */
export const attachmentReference = (chat: string, message: string, attachment: string): string =>
  `${chat}/${message}/${attachment}`;

export async function* openFile(source: FileSource, file: ReceivedFile): AsyncGenerator<Uint8Array, void, void> {
  const { limit = LIMIT_MEGABYTES * MEGABYTE } = source;
  if ((file.size ?? 0) > limit) throw tooLarge(file, file.size ?? 0, limit);
  const address = await locate(source, file);
  const body = await download(new URL(address), source, file, MOST_REDIRECTS);
  let read = 0;
  for await (const chunk of body) {
    read += chunk.length;
    if (read > limit) throw tooLarge(file, read, limit);
    yield chunk;
  }
}

const tooLarge = ({ name }: ReceivedFile, bytes: number, limit: number): UserError =>
  new UserError({
    code: 'file-too-large',
    file: name,
    megabytes: Math.ceil(bytes / MEGABYTE),
    limitMegabytes: Math.floor(limit / MEGABYTE),
  });

const gone = ({ name }: ReceivedFile): UserError => new UserError({ code: 'file-gone', file: name });

async function locate({ calls }: FileSource, file: ReceivedFile): Promise<string> {
  const [, chat, message, attachment] = /^(\d+)\/(\d+)\/(\d+)$/.exec(file.reference) ?? [];
  if (chat === undefined || message === undefined) return file.reference;
  try {
    const { attachments, message_snapshots: forwarded = [] } = await calls.get<APIMessage>(
      Routes.channelMessage(chat, message),
    );
    const all = [attachments, ...forwarded.map((snapshot) => snapshot.message.attachments)].flat();
    const found = all.find(({ id }) => id === attachment);
    if (found) return found.url;
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  throw gone(file);
}

/** Errors name no address: whoever has it can read the file. */
async function download(
  address: URL,
  source: FileSource,
  file: ReceivedFile,
  redirects: number,
): Promise<AsyncIterable<Uint8Array>> {
  if (!isDiscords(address, source)) throw new Error('an upload that is not on a host of Discord');
  const answer = await fetch(address, { redirect: 'manual' }).catch(() => undefined);
  if (!answer) throw new Error('a file could not be fetched from Discord');
  const onwards = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
  if (onwards !== null && redirects > 0) return download(new URL(onwards, address), source, file, redirects - 1);
  if ([403, 404, 410].includes(answer.status)) throw gone(file);
  if (!answer.ok || !answer.body) throw new Error(`a file could not be fetched from Discord: ${answer.status}`);
  return answer.body;
}

const isDiscords = ({ protocol, hostname, host }: URL, { ownHost }: FileSource): boolean =>
  (protocol === 'https:' && HOSTS.has(hostname) && host === hostname) || (ownHost !== undefined && host === ownHost);
