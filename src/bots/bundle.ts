import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Bundle, Performable } from '../core/events.ts';

/** Every entry is written at the same moment of 1980, so that the same entries give the same bytes. */
const MTIME = new Date(Date.UTC(1980, 0, 1));

/** The entries as a zip. They are streamed; only the compressed bytes are held. */
export async function bundle({ name, caption, entries }: Bundle): Promise<Performable> {
  const zip = new ZipFile();
  for (const entry of entries) {
    zip.addReadStreamLazy(entry.name, { mtime: MTIME }, (hand) => hand(null, Readable.from(entry.content)));
  }
  zip.end();
  const bytes = await buffer(zip.outputStream);
  return { do: 'document', name, mime: 'application/zip', bytes, ...(caption === undefined ? {} : { caption }) };
}
