// Which format an upload is in, told by content. Throws UserError naming what was found where it is none.
import { type FoundInstead, UserError } from '../core/errors.ts';
import { findCharset } from './charset.ts';
import { baseOf, folderOf } from './file-names.ts';
import type { ExportFile, ExportFormat, FileHead, StoredFile } from './format.ts';
import { FORMATS } from './formats/index.ts';
import { mail } from './formats/mail.ts';
import { contentOf } from './magic.ts';
import { filesInMail } from './mailed.ts';
import { firstBytes, type OpenExport } from './open-export.ts';
import { POSTS } from './posts/index.ts';
import { decoderFor } from './text-blocks.ts';

export interface Detected {
  readonly format: ExportFormat;
  /** In the order they are to be read. */
  readonly files: readonly ExportFile[];
  /** Chats in a folder below notes. */
  readonly inside: readonly Omit<Detected, 'inside' | 'unread' | 'posts'>[];
  /** Uploads that hold an export in another format, of which nothing is to be read. */
  readonly unread: readonly string[];
  /** 'all': it holds posts, and nothing else is to be read. 'too': they stand beside the chats, and are not. */
  readonly posts: 'all' | 'too' | undefined;
}

/** What an upload may be read for; by itself it is read for its chats, and for posts where it holds none. */
export type Wanted = 'chats' | 'posts';

interface Recognised {
  readonly format: ExportFormat;
  readonly score: number;
  readonly file: ExportFile;
}

const HEAD_BYTES = 64 << 10;
const TAKEN_FROM = 0.5;
const CERTAIN = 1;
/** A format that is less sure gives way to one that is. */
const SURE_FROM = 0.8;

export async function detect(
  upload: OpenExport,
  signal: AbortSignal | undefined,
  wanted: Wanted = 'chats',
): Promise<Detected> {
  const recognised: Recognised[] = [];
  const posts: Recognised[] = [];
  const uploads = byUpload(upload.files);
  let refused: UserError | undefined;
  for (const file of upload.files) {
    signal?.throwIfAborted();
    const head = await headOf(file);
    const beside = uploads.get(heapOf(file)) ?? [];
    const inPublic = bestFormat(POSTS, file, head, beside);
    // any text could be posts: only where they were asked for
    const isPosts = inPublic !== undefined && (wanted === 'posts' || inPublic.score >= SURE_FROM);
    if (isPosts) posts.push(inPublic);
    const match = isPosts || wanted === 'posts' ? undefined : bestFormat(FORMATS, file, head, beside);
    const chats = match ? await chatsInMail(match, upload.files.length) : [];
    if (chats.length > 0) recognised.push(...chats);
    else if (match) recognised.push(match);
    else if (!isPosts) refused ??= refusal(file, head);
  }
  if (recognised.length === 0 && posts.length > 0) return onlyPosts(posts);
  if (recognised.length === 0) throw nothingFound(upload, refused);
  const found = posts.length > 0 ? 'too' : undefined;
  const format = strongest(recognised, FORMATS);
  const files = recognised.filter((match) => match.format === format).map((match) => match.file);
  if (format.layout === 'around-chats') return { ...aroundChats(format, files, recognised), posts: found };
  const read = new Set(files.map((file) => file.upload));
  const unread = new Set(recognised.map(({ file }) => file.upload).filter((name) => !read.has(name)));
  return {
    format,
    files: inOrder(format.layout === 'one-per-zip' ? withoutAttachments(files) : files),
    inside: [],
    unread: [...unread],
    posts: found,
  };
}

function onlyPosts(recognised: readonly Recognised[]): Detected {
  const format = strongest(recognised, POSTS);
  const files = recognised.filter((match) => match.format === format).map((match) => match.file);
  return { format, files: inOrder(files), inside: [], unread: [], posts: 'all' };
}

/** With more files it is a mailbox, and its mails are mails (each is taken apart once more). */
const MOST_MAILS = 50;

/** A single mail may be the envelope of an export. */
async function chatsInMail({ format, file, score }: Recognised, files: number): Promise<readonly Recognised[]> {
  if (format !== mail || score === CERTAIN || files > MOST_MAILS) return [];
  const chats: Recognised[] = [];
  for (const inner of await filesInMail(file)) {
    const match = bestFormat(FORMATS, inner, await headOf(inner), [inner]);
    if (match && match.format !== mail && match.score >= SURE_FROM) chats.push(match);
  }
  return chats;
}

/** Where such notes keep the chats they were made from. */
const CHATS = 'memories/chats/';

/** Of several folders of notes in one upload the one that lies highest counts, and the first of those. */
function aroundChats(
  format: ExportFormat,
  notes: readonly ExportFile[],
  recognised: readonly Recognised[],
): Omit<Detected, 'posts'> {
  const roots = new Map<string, string>();
  for (const { upload, path } of [...inOrder(notes)].sort((a, b) => depthOf(a) - depthOf(b)))
    if (!roots.has(upload)) roots.set(upload, folderOf(path));
  const chats = recognised.filter(({ format: other, file: { upload, path } }) => {
    const root = roots.get(upload);
    return other !== format && root !== undefined && path.startsWith(root === '' ? CHATS : `${root}/${CHATS}`);
  });
  const formats = FORMATS.filter((each) => chats.some((chat) => chat.format === each));
  const filesOf = (each: ExportFormat) => chats.filter((chat) => chat.format === each).map((chat) => chat.file);
  return {
    format,
    files: inOrder(notes.filter(({ upload, path }) => roots.get(upload) === folderOf(path))),
    inside: formats.map((each) => ({ format: each, files: inOrder(filesOf(each)) })),
    unread: [],
  };
}

async function headOf(file: StoredFile): Promise<FileHead> {
  const bytes = await firstBytes(file, HEAD_BYTES);
  const whole = bytes.length < HEAD_BYTES;
  const charset = findCharset(bytes, whole);
  const content = contentOf(bytes);
  const isText = content === 'text' || (content === 'unknown' && charset.startsWith('utf-16'));
  const text = isText
    ? decoderFor(charset)
        .write(bytes)
        .replace(/^\ufeff/, '')
    : '';
  return { name: baseOf(file.path), content: isText ? 'text' : content, charset, text, whole };
}

function bestFormat(
  formats: readonly ExportFormat[],
  file: StoredFile,
  head: FileHead,
  beside: readonly StoredFile[],
): Recognised | undefined {
  if (head.content !== 'text' && head.content !== 'database') return undefined;
  let best: Recognised | undefined;
  for (const format of formats) {
    const score = format.recognise(head);
    if (score >= TAKEN_FROM && score > (best?.score ?? 0))
      best = { format, score, file: { ...file, charset: head.charset, beside } };
    // None can be surer, and the first of the equally sure is taken.
    if (best?.score === CERTAIN) break;
  }
  return best;
}

/** What was sent as it is, neither in a folder nor in a zip, lies beside all that was sent like that. */
const heapOf = ({ path, upload, inZip }: StoredFile): string => (path === upload && !inZip ? '' : upload);

/** One list for all files of an upload: there may be thousands. */
function byUpload(files: readonly StoredFile[]): ReadonlyMap<string, readonly StoredFile[]> {
  const uploads = new Map<string, StoredFile[]>();
  for (const file of files) {
    const known = uploads.get(heapOf(file));
    if (known) known.push(file);
    else uploads.set(heapOf(file), [file]);
  }
  return uploads;
}

/**
 * One export can hold a chat in two formats, and a chat can hold files that are exports themselves: what lies highest is the
 * export, and of its formats the one that stands first in the list. Exports of two apps sent together are refused.
 */
function strongest(recognised: readonly Recognised[], formats: readonly ExportFormat[]): ExportFormat {
  const sure = recognised.filter((match) => match.score >= SURE_FROM);
  const candidates = sure.length > 0 ? sure : recognised;
  const [best, ...others] = [...candidates].sort(
    (a, b) => depthOf(a.file) - depthOf(b.file) || formats.indexOf(a.format) - formats.indexOf(b.format),
  );
  if (!best) throw new Error('nothing was recognised');
  const { format, file } = best;
  if (others.some((other) => other.format.family !== format.family && other.file.upload !== file.upload))
    throw new UserError({ code: 'several-formats' });
  return format;
}

const depthOf = (file: StoredFile): number => file.path.split('/').length;

/** Of each zip the file that lies highest; of those the largest: the others were sent in the chat. */
function withoutAttachments(files: readonly ExportFile[]): ExportFile[] {
  const kept = new Map<string, ExportFile>();
  for (const file of files) {
    const place = file.inZip ? file.upload : `${file.upload}/${file.path}`;
    const other = kept.get(place);
    const better =
      !other || depthOf(file) < depthOf(other) || (depthOf(file) === depthOf(other) && file.size > other.size);
    if (better) kept.set(place, file);
  }
  return [...kept.values()];
}

/** Folder by folder, and messages2 before messages10. */
function inOrder(files: readonly ExportFile[]): readonly ExportFile[] {
  const numbers = new Intl.Collator('en', { numeric: true });
  return [...files].sort(
    (a, b) =>
      numbers.compare(folderOf(a.path), folderOf(b.path)) ||
      numbers.compare(stem(a.path), stem(b.path)) ||
      numbers.compare(a.path, b.path),
  );
}

const stem = (path: string): string => baseOf(path).replace(/\.[^.]*$/, '');

function nothingFound(upload: OpenExport, refused: UserError | undefined): UserError {
  const [first] = upload.files;
  const file = first?.upload ?? '';
  if (upload.tooDeep) return new UserError({ code: 'zip-unsafe', file, why: 'nested' });
  if (upload.zipEntries !== undefined)
    return new UserError({
      code: 'zip-without-export',
      file,
      entries: upload.zipEntries,
      photos: upload.photos,
    });
  return refused ?? new UserError({ code: 'not-an-export', file, found: 'unknown' });
}

function refusal(file: StoredFile, head: FileHead): UserError {
  if (head.content === 'empty') return new UserError({ code: 'empty-file', file: file.upload });
  return new UserError({ code: 'not-an-export', file: file.upload, found: foundInstead(head) });
}

function foundInstead(head: FileHead): FoundInstead {
  if (head.content === 'zip') return 'archive';
  if (head.content !== 'text') return head.content;
  const start = head.text.trimStart();
  if (/^[{[]/.test(start)) return 'json';
  return /^<(!doctype|html|\?xml|body|head|div)/i.test(start) ? 'web-page' : 'text';
}
