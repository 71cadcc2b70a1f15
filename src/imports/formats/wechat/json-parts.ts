// Walking a tool's JSON, and what is said where it breaks.
import { UserError } from '../../../core/errors.ts';
import type { ExportFile, FormatOptions } from '../../format.ts';
import { JsonBroken, type JsonPart, type JsonPath, type JsonWish, walkJson } from '../../json-walk.ts';
import { utf8Bytes } from '../../text-bytes.ts';

/** Throws UserError where the file ends early or is no JSON. `read`: messages so far. */
export async function* partsOf(
  file: ExportFile,
  options: FormatOptions,
  format: string,
  wish: (path: JsonPath) => JsonWish,
  read: () => number,
): AsyncGenerator<JsonPart, void, void> {
  let repaired = 0;
  let broken = 0;
  const onRepaired = () => {
    repaired++;
  };
  const onBroken = (count: number) => {
    broken += count;
  };
  try {
    yield* walkJson(utf8Bytes(file), { wish, onBroken, onRepaired });
  } catch (error) {
    if (!(error instanceof JsonBroken)) throw error;
    const code = error.cutOff ? 'cut-off' : 'damaged';
    throw new UserError({ code, file: file.upload, format, messages: read() }, { cause: error });
  }
  if (repaired > 0) options.warn('repaired-text', repaired);
  if (broken > 0) options.warn('skipped-entries', broken);
}

/** An object of any fields; undefined for anything else. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? // Every field is looked at before it is used.
      (value as Readonly<Record<string, unknown>>)
    : undefined;

/** Texts and numbers as text; '' for anything else. */
export const textAt = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
