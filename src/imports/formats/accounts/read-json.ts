// Walks the JSON of an account, and says what is wrong with it.
import { UserError } from '../../../core/errors.ts';
import { type Batch, type ExportFile, type FormatOptions, isHead } from '../../format.ts';
import { JsonBroken, type JsonPart, type JsonPath, type JsonWish, walkJson } from '../../json-walk.ts';
import { utf8Bytes } from '../../text-bytes.ts';

export interface JsonReader {
  wish(path: JsonPath): JsonWish;
  take(part: JsonPart): Iterable<Batch>;
}

/**
 * Hands on what `reader` makes of the parts, without empty batches, and warns of messages (not notices) without a time. Throws UserError
 * where the file ends early or is no JSON. `bytes`: the document in UTF-8, where it is not the file itself.
 */
export async function* readJson(
  file: ExportFile,
  options: FormatOptions,
  format: string,
  reader: JsonReader,
  bytes: AsyncIterable<Uint8Array> = utf8Bytes(file),
): AsyncGenerator<Batch, void, void> {
  const counts = { messages: 0, repaired: 0, broken: 0, timeless: 0 };
  const walk = {
    wish: reader.wish,
    onRepaired: () => {
      counts.repaired++;
    },
    onBroken: (count: number) => {
      counts.broken += count;
    },
  };
  try {
    for await (const part of walkJson(bytes, walk)) {
      for (const batch of reader.take(part)) {
        if (!isHead(batch)) {
          if (batch.length === 0) continue;
          counts.messages += batch.length;
          for (const { wall, sender } of batch) if (wall === undefined && sender !== undefined) counts.timeless++;
        }
        yield batch;
      }
    }
  } catch (error) {
    if (!(error instanceof JsonBroken)) throw error;
    const code = error.cutOff ? 'cut-off' : 'damaged';
    throw new UserError({ code, file: file.upload, format, messages: counts.messages }, { cause: error });
  }
  if (counts.repaired > 0) options.warn('repaired-text', counts.repaired);
  if (counts.broken > 0) options.warn('skipped-entries', counts.broken);
  if (counts.timeless > 0) options.warn('bad-times', counts.timeless);
}
