// What a reader of one export format is. One format is one file or one folder below formats/, listed in formats/index.ts.
import type { ConversationKind, DateOrder, ReadWarning } from '../core/archive/findings.ts';
import type { ParsedMessage } from '../core/archive/message.ts';
import type { BroughtNotes } from '../core/persona/brought.ts';
import type { Charset } from './charset.ts';

/** What the first bytes of a file say. */
export type Content =
  | 'text'
  | 'empty'
  | 'zip'
  | 'picture'
  | 'video'
  | 'audio'
  | 'pdf'
  | 'program'
  | 'document'
  | 'database'
  | 'archive'
  | 'unknown';

/** The beginning of a file: all of it where `whole`. */
export interface FileHead {
  /** Of the file, without its folder. Only for pages of an account that differ by nothing else; elsewhere names are not asked. */
  readonly name: string;
  readonly content: Content;
  /** Meaningful where the content is text. */
  readonly charset: Charset;
  /** Decoded, without a byte order mark; '' where the content is not text. */
  readonly text: string;
  readonly whole: boolean;
}

/** A file wherever it lies: on disk, in a folder, in a zip. */
export interface StoredFile {
  /** Its path inside the folder or zip, with '/'; for a single file its name. It does not tell what it is (but `FileHead.name`). */
  readonly path: string;
  /** The name the person knows the upload by. */
  readonly upload: string;
  readonly inZip: boolean;
  /** Bytes, as declared. */
  readonly size: number;
  /** Where it lies on disk, if it does not lie in a zip. Only for reading. */
  readonly local?: string;
  /** The bytes from the beginning; may be called again. Throws UserError for a broken zip. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** A file that a format recognised. */
export interface ExportFile extends StoredFile {
  readonly charset: Charset;
  /** All files of the upload that may be read, this one among them: names of accounts often stand in another file. Loose files that came together are one. */
  readonly beside: readonly StoredFile[];
}

/** Names the conversation that the messages with its key belong to. May come again; the last one that says something counts. */
export interface ConversationHead {
  /** Unique within the file (over all files, where the layout is 'merged'); '' where a file holds one. */
  readonly conversation: string;
  readonly title: string | undefined;
  /** undefined: told by the number of participants. */
  readonly kind: ConversationKind | undefined;
  /** The participant who exported it, where the file says so. */
  readonly self: string | undefined;
  /** Who takes part by the file's own list, also those who wrote nothing; where the file has one. */
  readonly people?: readonly string[];
  /** What the participants call themselves, where they are told apart by addresses. */
  readonly called?: ReadonlyMap<string, string>;
}

/** Messages of one conversation, or what is known of it. */
export type Batch = readonly ParsedMessage[] | ConversationHead;

export const isHead = (batch: Batch): batch is ConversationHead => !Array.isArray(batch);

export interface FormatOptions {
  readonly dateOrder: DateOrder | undefined;
  /** Only this conversation is wanted; the reader may hand on others too. */
  readonly only: string | undefined;
  warn(code: ReadWarning['code'], count: number): void;
  /** Day and month could not be told apart. */
  dateOrderOpen(): void;
  /** Notes about the other person, or a part of them. */
  brought(notes: BroughtNotes): void;
}

export interface ExportFormat {
  /** As it is shown to the person who runs `read`, and stored. */
  readonly name: string;
  /** Formats of one app: an export may hold the same chat in several of them, and the first in the list is read. */
  readonly family: string;
  /**
   * How its files make conversations. 'one-per-zip': a file is a conversation, and of a zip only one: what else in it looks
   * like an export was sent in that chat. 'pages': the files of a folder continue each other. 'merged': any file may hold a
   * part of any conversation, and the reader gives conversations keys that are unique over all of them. 'around-chats': notes;
   * exports in a folder below them are read, too, each in its own format.
   */
  readonly layout: 'one-per-zip' | 'pages' | 'merged' | 'around-chats';
  /** How sure it is that it can read the file: 0 not at all, 1 certain. At 0.5 it is taken. */
  recognise(head: FileHead): number;
  /** In the file's order, batches of some hundreds. Memory does not grow with the file. Throws UserError. */
  read(file: ExportFile, options: FormatOptions): AsyncIterable<Batch>;
}

/** Messages in one batch: enough that the cost of handing it on does not show. */
export const BATCH = 512;
