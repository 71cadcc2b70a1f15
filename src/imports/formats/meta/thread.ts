// Which conversation a file of an account belongs to.
import { baseOf, folderOf } from '../../file-names.ts';
import type { ExportFile, StoredFile } from '../../format.ts';
import { oncePerUpload } from '../accounts/upload.ts';

/** What an account that is gone is called, so that many people bear it. */
const NOBODY = /^(?:instagram ?user|facebook ?user|instagrammer|)$/i;
const MOST_NAMES_IN_KEY = 20;

/** "inesokafor_1234567890": the folder of a thread, where the file lies in one. */
export function threadFolder(file: StoredFile): string | undefined {
  const folder = baseOf(folderOf(file.path));
  return folder.lastIndexOf('_') > 0 ? folder : undefined;
}

const slugOf = (folder: string): string => folder.slice(0, folder.lastIndexOf('_')).toLowerCase();

/**
 * Two people are the key of what they wrote to each other, wherever it lies: a thread goes over several files, zips, and the
 * separate download of encrypted chats. Where names do not tell people apart, the folder has to.
 */
export function keyOf(file: ExportFile, names: readonly string[]): string {
  const folder = threadFolder(file);
  const pair = names.length === 2 && !names.some((name) => NOBODY.test(name));
  if (folder !== undefined && (!pair || sharedSlugs(file).has(slugOf(folder)))) return folder;
  return [...names].sort().slice(0, MOST_NAMES_IN_KEY).join('\n');
}

/** Folders are named after the other person: those names that two folders bear. */
const sharedSlugs = oncePerUpload(({ beside }: ExportFile): ReadonlySet<string> => {
  const folders = new Set(beside.map(threadFolder));
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const folder of folders) {
    if (folder === undefined) continue;
    const slug = slugOf(folder);
    if (seen.has(slug)) shared.add(slug);
    seen.add(slug);
  }
  return shared;
});
