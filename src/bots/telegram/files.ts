// The bytes of what people uploaded.
import { createReadStream } from 'node:fs';
import { isAbsolute } from 'node:path';
import { type Api, GrammyError } from 'grammy';
import { UserError } from '../../core/errors.ts';
import type { ReceivedFile } from '../../core/events.ts';
import { isRefusal } from './failure.ts';

export const OFFICIAL_ROOT = 'https://api.telegram.org';
/** What bots may download from Telegram's own server; a local Bot API server has no such limit. */
const LIMIT_MEGABYTES = 20;
const MEGABYTE = 1024 * 1024;

export interface FileSource {
  readonly api: Api;
  readonly token: string;
  readonly apiRoot: string;
}

export async function* openFile(source: FileSource, file: ReceivedFile): AsyncGenerator<Uint8Array, void, void> {
  const path = await locate(source, file);
  // A local Bot API server (--local) answers with a path on this machine.
  if (isAbsolute(path) && source.apiRoot !== OFFICIAL_ROOT) yield* readLocal(path, file);
  else yield* download(`${source.apiRoot}/file/bot${source.token}/${path}`, file);
}

async function locate({ api }: FileSource, file: ReceivedFile): Promise<string> {
  try {
    const { file_path: path } = await api.getFile(file.reference);
    if (path) return path;
  } catch (error) {
    if (isRefusal(error, /file is too big/i)) throw tooLarge(file);
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
  throw new UserError({ code: 'file-gone', file: file.name });
}

const tooLarge = ({ name, size }: ReceivedFile): UserError =>
  new UserError({
    code: 'file-too-large',
    file: name,
    megabytes: Math.max(LIMIT_MEGABYTES + 1, Math.ceil((size ?? 0) / MEGABYTE)),
    limitMegabytes: LIMIT_MEGABYTES,
  });

/** Errors name no address: the token is in it. */
async function* download(address: string, file: ReceivedFile): AsyncGenerator<Uint8Array, void, void> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer) throw new Error('a file could not be fetched from Telegram');
  if (answer.status === 404 || answer.status === 410) throw new UserError({ code: 'file-gone', file: file.name });
  if (!answer.ok || !answer.body) throw new Error(`a file could not be fetched from Telegram: ${answer.status}`);
  yield* answer.body;
}

async function* readLocal(path: string, file: ReceivedFile): AsyncGenerator<Uint8Array, void, void> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UserError({ code: 'file-gone', file: file.name });
    throw error;
  }
}
