// Small files beside the messages: who is who.
import { UserError } from '../../../core/errors.ts';
import { baseOf } from '../../file-names.ts';
import type { ExportFile, StoredFile } from '../../format.ts';
import { oncePerUpload } from './upload.ts';

/** A larger one is passed over (bytes). */
const LARGEST = 16 << 20;

/**
 * Reads the file of that name that lies highest, as JSON; undefined where there is none, or it can not be read: names are
 * welcome, but not needed. `unwrapped` takes away what stands around the JSON.
 */
export const companion = (
  name: string,
  unwrapped: (text: string) => string = (text) => text,
): ((file: ExportFile) => Promise<unknown>) => oncePerUpload((file) => readCompanion(file.beside, name, unwrapped));

async function readCompanion(
  beside: readonly StoredFile[],
  name: string,
  unwrapped: (text: string) => string,
): Promise<unknown> {
  const found = beside.filter((one) => baseOf(one.path) === name && one.size <= LARGEST);
  const [first] = found.sort((a, b) => depthOf(a) - depthOf(b));
  if (!first) return undefined;
  try {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of first.bytes()) {
      length += part.length;
      if (length > LARGEST) return undefined;
      parts.push(part);
    }
    return JSON.parse(
      unwrapped(
        Buffer.concat(parts)
          .toString('utf8')
          .replace(/^\ufeff/, ''),
      ),
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof UserError) return undefined;
    throw error;
  }
}

const depthOf = (file: StoredFile): number => file.path.split('/').length;
