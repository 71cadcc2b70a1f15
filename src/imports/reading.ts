// What the import worker and `npm run read` ask of the readers: what is in these files, and the messages of one conversation.
import type { DateOrder, Findings, ReadWarning } from '../core/archive/findings.ts';
import type { ParsedMessage } from '../core/archive/message.ts';
import { UserError } from '../core/errors.ts';
import { type BroughtNotes, joinedNotes } from '../core/persona/brought.ts';
import { type Detected, detect, type Wanted } from './detect.ts';
import { folderOf } from './file-names.ts';
import { type ConversationHead, type ExportFile, type ExportFormat, isHead } from './format.ts';
import { type LocalFile, openExport } from './open-export.ts';
import { tallyOf } from './tally.ts';

export type { LocalFile } from './open-export.ts';

export interface ReadOptions {
  /** What the person answered when the file did not tell. */
  readonly dateOrder?: DateOrder;
  /** As in `detect`. */
  readonly wanted?: Wanted;
  /** Called at most once per few hundred kilobytes: bytes read, of all there are to read. */
  readonly onBytes?: (done: number, total: number) => void;
  /** An abort rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface MessageOptions extends ReadOptions {
  /** Called before a batch: the format's name, as in `Findings`. The import worker reports it. */
  readonly onFormat?: (format: string) => void;
  /** Called once, after the last batch, with what was passed over or doubtful. */
  readonly onWarnings?: (warnings: readonly ReadWarning[]) => void;
}

/** Reads the whole export once and counts. Throws UserError for what the person can mend. */
export async function inspect(files: readonly LocalFile[], options: ReadOptions): Promise<Findings> {
  const tally = tallyOf();
  const notes = notesOf();
  let format = '';
  for await (const part of readAll(files, options, notes, undefined)) {
    format = part.format;
    if (part.head) tally.head(part.key, part.head, part.place);
    else tally.add(part.key, part.messages, part.place);
  }
  const conversations = tally.conversations(format);
  const brought = notes.brought();
  if (!brought && !conversations.some((one) => one.messages > 0))
    throw new UserError({ code: 'no-messages', file: files[0]?.name ?? '', format });
  const unread = notes.passed();
  const posts = notes.inPublic();
  const findings = { format, conversations, warnings: notes.warnings(), dateOrderOpen: notes.open(), unread };
  return { ...findings, ...notes.photographed(), ...(posts && { posts }), ...(brought && { notes: brought }) };
}

/** The entries of that conversation ('system' ones too), as the file orders them. Throws as `inspect` does. */
export async function* readMessages(
  files: readonly LocalFile[],
  conversation: string,
  options: MessageOptions,
): AsyncGenerator<readonly ParsedMessage[], void, void> {
  const notes = notesOf();
  for await (const part of readAll(files, options, notes, conversation)) {
    options.onFormat?.(part.format);
    if (!part.head && part.key === conversation && part.messages.length > 0) yield part.messages;
  }
  options.onWarnings?.(notes.warnings());
}

/** One batch, or what is known of a conversation. */
interface Part {
  readonly format: string;
  /** Begins with `place`. */
  readonly key: string;
  readonly place: string;
  readonly head: ConversationHead | undefined;
  readonly messages: readonly ParsedMessage[];
}

async function* readAll(
  uploads: readonly LocalFile[],
  options: ReadOptions,
  notes: Notes,
  only: string | undefined,
): AsyncGenerator<Part, void, void> {
  const upload = await openExport(uploads);
  try {
    const detected = await detect(upload, options.signal, options.wanted);
    const format = detected.format.name;
    notes.pass(detected);
    notes.photograph(upload.photos);
    // told even where no message follows
    yield { format, key: '', place: '', head: undefined, messages: [] };
    const sources = sourcesOf(detected);
    const watch = watcher(
      sources.map(({ file }) => file),
      options,
    );
    for (const { reader, file, place } of sources) {
      if (only !== undefined && !belongs(only, place)) continue;
      const wanted = only?.slice(place.length);
      const reading = reader.read(watch(file), {
        dateOrder: options.dateOrder,
        only: wanted,
        warn: notes.warn,
        dateOrderOpen: notes.setOpen,
        brought: notes.bring,
      });
      for await (const batch of reading) {
        options.signal?.throwIfAborted();
        if (isHead(batch))
          yield { format, key: place + batch.conversation, place, head: titled(batch, file), messages: [] };
        else yield* byConversation(format, place, batch);
      }
    }
  } finally {
    upload.close();
  }
}

/** A conversation's key begins with its file's place. */
const belongs = (key: string, place: string): boolean => key.startsWith(place);

interface Source {
  readonly reader: ExportFormat;
  readonly file: ExportFile;
  readonly place: string;
}

function sourcesOf(detected: Detected): readonly Source[] {
  const groups = [detected, ...detected.inside];
  return groups.flatMap((group, at) => {
    const chats = at > 0 && groups.length > 2 ? `${at}/` : '';
    return placesOf(group).map(([file, place]) => ({ reader: group.format, file, place: chats + place }));
  });
}

/**
 * Where a file's conversations stand: '' where all files are one export or share their keys, else "1/", "2/" … in the order of reading. The pages
 * of a folder share theirs.
 */
function placesOf(detected: Pick<Detected, 'format' | 'files'>): readonly (readonly [ExportFile, string])[] {
  const { layout } = detected.format;
  if (layout === 'merged' || layout === 'around-chats') return detected.files.map((file) => [file, ''] as const);
  const pages = layout === 'pages';
  const whereabouts = detected.files.map((file, at) => (pages ? folderAt(file) : String(at)));
  const different = [...new Set(whereabouts)];
  return detected.files.map((file, at) => {
    const number = different.indexOf(whereabouts[at] ?? '') + 1;
    return [file, different.length > 1 ? `${number}/` : ''] as const;
  });
}

/** Pages sent one by one lie nowhere, and belong together. */
const folderAt = (file: ExportFile): string =>
  file.path === file.upload ? '' : `${file.upload}/${folderOf(file.path)}`;

/** All messages of a batch belong to one conversation, so it is handed on as it is. */
function* byConversation(format: string, place: string, batch: readonly ParsedMessage[]): Generator<Part, void, void> {
  const [first] = batch;
  if (!first) return;
  const key = place + first.conversation;
  const messages = place === '' ? batch : batch.map((message) => ({ ...message, conversation: key }));
  yield { format, key, place, head: undefined, messages };
}

const titled = (head: ConversationHead, file: ExportFile): ConversationHead =>
  head.title === undefined ? { ...head, title: titleFrom(file) } : head;

/** "WhatsApp Chat with NAME.txt", "WhatsApp Chat - NAME.zip", "Chat de WhatsApp con NAME.txt", "与NAME的 WhatsApp 聊天.txt". */
function titleFrom(file: ExportFile): string | undefined {
  const name = file.upload.replace(/\.(txt|zip)$/i, '').replaceAll('_', ' ');
  const before =
    /^(?:[\p{L} -]{0,20})WhatsApp(?: [\p{Ll}]\p{L}*)?(?: Chat)?(?: (?:with|mit|con|com|avec|s|с|met|ile|dengan|med|z)| -) (.+)$/u.exec(
      name,
    )?.[1];
  const around = /^[与與](.+)的 ?WhatsApp ?[聊對]/u.exec(name)?.[1];
  return (before ?? around)?.replace(/ \(\d+\)$/, '').trim() || undefined;
}

interface Notes {
  warn(code: ReadWarning['code'], count: number): void;
  setOpen(): void;
  open(): boolean;
  warnings(): readonly ReadWarning[];
  pass(detected: Pick<Detected, 'unread' | 'posts'>): void;
  passed(): readonly string[];
  inPublic(): Findings['posts'];
  photograph(count: number): void;
  photographed(): Pick<Findings, 'photos'>;
  bring(notes: BroughtNotes): void;
  brought(): BroughtNotes | undefined;
}

function notesOf(): Notes {
  const counts = new Map<ReadWarning['code'], number>();
  let open = false;
  let brought: BroughtNotes | undefined;
  let photos = 0;
  let detected: Pick<Detected, 'unread' | 'posts'> = { unread: [], posts: undefined };
  return {
    photograph: (count) => {
      photos = count;
    },
    photographed: () => (photos > 0 ? { photos } : {}),
    pass: (found) => {
      detected = found;
    },
    passed: () => detected.unread,
    inPublic: () => detected.posts,
    warn: (code, count) => {
      counts.set(code, (counts.get(code) ?? 0) + count);
    },
    setOpen: () => {
      open = true;
    },
    open: () => open,
    warnings: () => [...counts].map(([code, count]) => ({ code, count })),
    bring: (notes) => {
      brought = joinedNotes(brought, notes);
    },
    brought: () => brought,
  };
}

/** Bytes between two calls of `onBytes`. */
const TOLD_EVERY = 512 << 10;

/** Wraps files so that reading them is told, and can be given up. A reader that goes through a file twice tells it once. */
function watcher(files: readonly ExportFile[], options: ReadOptions): (file: ExportFile) => ExportFile {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  let before = 0;
  return (file) => {
    const start = before;
    before += file.size;
    let furthest = 0;
    async function* bytes(): AsyncGenerator<Uint8Array, void, void> {
      let at = 0;
      for await (const chunk of file.bytes()) {
        options.signal?.throwIfAborted();
        yield chunk;
        at += chunk.length;
        if (at < furthest + TOLD_EVERY && start + at < total) continue;
        furthest = at;
        options.onBytes?.(Math.min(start + at, total), total);
      }
    }
    return { ...file, bytes };
  };
}
