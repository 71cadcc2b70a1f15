// The small files of a data package: whose it is, and which channel a folder holds.
import { baseOf, folderOf } from '../../file-names.ts';
import type { ExportFile, StoredFile } from '../../format.ts';
import { firstBytes } from '../../open-export.ts';
import { oncePerUpload } from '../accounts/upload.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}; // what the fields hold is checked where it is used
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A larger one is passed over (bytes). */
const LARGEST = 16 << 20;

/** Names are welcome, but not needed: a file that is missing or broken has no fields. */
async function fieldsIn(file: StoredFile | undefined): Promise<Fields> {
  if (!file || file.size > LARGEST) return {};
  try {
    return fieldsOf(JSON.parse(Buffer.from(await firstBytes(file, LARGEST)).toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** channel.json of the same folder. */
export const channelBeside = (file: ExportFile): Promise<Fields> =>
  fieldsIn(
    file.beside.find((one) => baseOf(one.path) === 'channel.json' && folderOf(one.path) === folderOf(file.path)),
  );

/** What each channel is called, by its id. */
export const channelTitles = oncePerUpload((file) => {
  const folder = folderOf(folderOf(file.path));
  return fieldsIn(file.beside.find((one) => baseOf(one.path) === 'index.json' && folderOf(one.path) === folder));
});

/** The account it was sent to. */
export const owner = oncePerUpload((file) =>
  fieldsIn(file.beside.find((one) => /(?:^|\/)account\/user\.json$/i.test(one.path))),
);
