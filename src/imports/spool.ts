// What a person sent, on disk while it is read, where nobody else on the machine may look.
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlatformName, ReceivedFile } from '../core/events.ts';
import type { Upload } from '../core/ports.ts';
import { abortable } from './abortable.ts';
import { expectRoom, type Quota } from './quota.ts';
import type { LocalFile } from './reading.ts';
import type { Tell } from './relay.ts';

export interface Spooling {
  /** Made by this; nothing is in it yet. */
  readonly folder: string;
  readonly open: (platform: PlatformName, file: ReceivedFile) => AsyncIterable<Uint8Array>;
  readonly quota: Quota;
  readonly tell: Tell;
  readonly signal: AbortSignal;
}

interface Part {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What `work` makes of the upload's files, which are gone when this returns or throws. */
export async function withSpooled<T>(
  upload: Upload,
  spooling: Spooling,
  work: (files: readonly LocalFile[]) => Promise<T>,
): Promise<T> {
  try {
    return await work(await spool(upload, spooling));
  } finally {
    await rm(spooling.folder, { recursive: true, force: true });
  }
}

async function spool(upload: Upload, { folder, open: fetch, quota, tell, signal }: Spooling): Promise<LocalFile[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const total = totalOf(upload);
  let done = 0;
  const count = (bytes: number): void => {
    done += bytes;
    expectRoom(quota, done);
    tell({ phase: 'fetching', done, total });
  };
  const files: LocalFile[] = [];
  for (const { name, bytes } of partsOf(upload, fetch)) {
    const path = join(folder, String(files.length));
    await write(path, abortable(bytes, signal), count);
    files.push({ path, name });
  }
  return files;
}

function* partsOf(upload: Upload, fetch: Spooling['open']): Iterable<Part> {
  if (upload.kind === 'pasted') yield { name: 'chat.txt', bytes: bytesOf(upload.text) };
  else for (const file of upload.files) yield { name: file.name, bytes: fetch(upload.platform, file) };
}

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** undefined where a platform does not say how large one of them is. */
function totalOf(upload: Upload): number | undefined {
  if (upload.kind === 'pasted') return undefined;
  return upload.files.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
}

async function write(path: string, bytes: AsyncIterable<Uint8Array>, count: (bytes: number) => void): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of bytes) {
      count(chunk.length);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
}
