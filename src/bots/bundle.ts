import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Bundle, BundleEntry, Performable } from '../core/events.ts';

/** Every entry is written at the same moment of 1980, so that the same entries give the same bytes. */
const MTIME = new Date(Date.UTC(1980, 0, 1));

/** The entries as a zip. They are streamed; only the compressed bytes are held. Rejects with what an entry throws. */
export async function bundle({ name, caption, entries }: Bundle): Promise<Performable> {
  const bytes = await zipOf(entries);
  return { do: 'document', name, mime: 'application/zip', bytes, ...(caption === undefined ? {} : { caption }) };
}

/** yazl does not listen for errors of what it reads: unheard, they would end the program. */
function zipOf(entries: readonly BundleEntry[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => {
    for (const entry of entries) {
      zip.addReadStreamLazy(entry.name, { mtime: MTIME }, (hand) =>
        hand(null, Readable.from(entry.content).once('error', reject)),
      );
    }
  });
  zip.end();
  return Promise.race([buffer(zip.outputStream), failed]);
}
