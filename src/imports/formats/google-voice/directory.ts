// Who is who over all pages of an account. A page of texts that nobody answered shows the other person's name only; their
// number stands in another page.
import { detached, plainName } from '../../characters.ts';
import { baseOf } from '../../file-names.ts';
import type { ExportFile, StoredFile } from '../../format.ts';
import { firstBytes } from '../../open-export.ts';
import { oncePerUpload } from '../accounts/upload.ts';
import { ME, numberKey } from '../sms/people.ts';
import { type Shown, voicePage } from './page.ts';

/** More are named as they come: memory must not grow with a broken export. */
const MOST = 100_000;

export interface Directory {
  /** What they are called, from when on a page gives a name; else their number. */
  nameOf(shown: Shown): string;
  /** The number of whoever bears the name; undefined where none is known. */
  keyOf(name: string): string | undefined;
}

export const isMe = ({ name }: Shown): boolean => plainName(name) === ME;

const isNumber = (name: string): boolean => /^[+\d() .\-/]*$/.test(name);

/** One for an upload. */
export const directoryOf = oncePerUpload((): Directory => {
  const names = new Map<string, string>();
  const keys = new Map<string, string>();
  return {
    nameOf({ name, number }) {
      const plain = plainName(name);
      const key = numberKey(number);
      if (key === '') return plain || '?';
      if (!isNumber(plain) && !names.has(key) && names.size < MOST) {
        names.set(detached(key), detached(plain));
        if (!keys.has(plain)) keys.set(detached(plain), detached(key));
      }
      return names.get(key) ?? (plain || plainName(number));
    },
    keyOf: (name) => keys.get(name),
  };
});

/** Of each page; what is not found there is not looked for. */
const LOOKED_AT = 64 << 10;
const MOST_PAGES = 20;

/** Looks into the other pages that are named after the same person. */
export async function learnFromOthers(file: ExportFile, directory: Directory): Promise<void> {
  const base = baseOf(file.path);
  const mark = base.indexOf(' - ');
  if (mark < 0) return;
  const start = base.slice(0, mark + 3);
  const others = file.beside.filter(({ path }) => path !== file.path && baseOf(path).startsWith(start) && isPage(path));
  for (const other of others.slice(0, MOST_PAGES)) for (const shown of await peopleIn(other)) directory.nameOf(shown);
}

const isPage = (path: string): boolean => /\.html?$/i.test(path);

async function peopleIn(file: StoredFile): Promise<readonly Shown[]> {
  const page = voicePage();
  const drafts = page.write(Buffer.from(await firstBytes(file, LOOKED_AT)).toString('utf8'));
  return [...drafts, ...page.end()].filter((draft) => !isMe(draft));
}
