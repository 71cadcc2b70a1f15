// Photos of an export, each with the message it was sent in.
import type { ImportPlan } from '../../core/archive/findings.ts';
import type { ParsedMessage } from '../../core/archive/message.ts';
import { MOST_PHOTOS } from '../../core/photos/photo.ts';
import type { PhotoLook, PhotoLooks, PhotosWithin, SentIn } from '../../core/ports.ts';
import { baseOf } from '../file-names.ts';
import type { StoredFile } from '../format.ts';
import { type LocalFile, openExport } from '../open-export.ts';
import { type LookOptions, look } from './looking.ts';

/** Messages of the plan, as they are stored: those who are neither of the two left out, and with the plan's clock. */
export type Reread = (plan: ImportPlan) => AsyncIterable<readonly ParsedMessage[]>;

/** Those with words first, then all others, each in order of time: the next batch of them. */
export async function lookWithin(
  uploads: readonly LocalFile[],
  { plan, from }: PhotosWithin,
  reread: Reread,
  { onLook, signal, openHeic }: LookOptions,
): Promise<PhotoLooks> {
  const upload = await openExport(uploads, 'photos');
  try {
    const members = byName(upload.files);
    const sent: Sent[] = [];
    for await (const batch of reread(plan)) {
      signal.throwIfAborted();
      for (const message of batch) sent.push(...sentIn(message, plan, members));
    }
    const inOrder = [...sent.filter(hasWords), ...sent.filter((each) => !hasWords(each))];
    const chosen = inOrder.slice(from, from + MOST_PHOTOS);
    const looks: PhotoLook[] = [];
    for (const { file, message } of chosen) {
      signal.throwIfAborted();
      const seen = await look(file, openHeic);
      looks.push(seen.ok ? { ...seen, message } : seen);
      onLook(looks.length, chosen.length);
    }
    return { looks, passed: Math.max(0, inOrder.length - from - chosen.length) };
  } finally {
    upload.close();
  }
}

interface Sent {
  readonly file: StoredFile;
  readonly message: SentIn;
}

const hasWords = ({ message }: Sent): boolean => message.text !== '';

function byName(files: readonly StoredFile[]): ReadonlyMap<string, readonly StoredFile[]> {
  const names = new Map<string, StoredFile[]>();
  for (const file of files) {
    const known = names.get(baseOf(file.path));
    if (known) known.push(file);
    else names.set(baseOf(file.path), [file]);
  }
  return names;
}

/** What has no time can not be found again, and is left out. */
function sentIn(
  { file, sender, wall, text }: ParsedMessage,
  { me, alsoMe = [] }: ImportPlan,
  members: ReadonlyMap<string, readonly StoredFile[]>,
): readonly Sent[] {
  if (file === undefined || sender === undefined || wall === undefined) return [];
  const named = members.get(baseOf(file)) ?? [];
  const member = named.find(({ path }) => path === file || path.endsWith(`/${file}`)) ?? named[0];
  const by = sender === me || alsoMe.includes(sender) ? 'me' : 'them';
  return member ? [{ file: member, message: { at: wall, by, text } }] : [];
}
