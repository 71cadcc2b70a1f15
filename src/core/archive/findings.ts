// What reading an export found, and what is to be stored of it.
import type { Signs } from '../care/signs.ts';
import type { PersonaId } from '../identity.ts';
import type { BroughtNotes } from '../persona/brought.ts';
import type { Clock } from './clocks.ts';

export type ConversationKind = 'personal' | 'group' | 'saved' | 'bot';

export interface Participant {
  readonly name: string;
  /** Messages they authored, media, calls and deletion notices included. */
  readonly messages: number;
  /** What they call themselves, where `name` is an address. */
  readonly called?: string | undefined;
}

export interface ConversationFound {
  /** Names the conversation inside the file; '' where the file holds one. */
  readonly key: string;
  readonly title: string | undefined;
  readonly kind: ConversationKind;
  /** Whether the file says what kind it is; else it is told by the number of names. */
  readonly kindTold: boolean;
  /** Which of several exports sent together it stands in; '' where all of them are one. In one export two conversations are never one. */
  readonly place: string;
  /** Most messages first. */
  readonly participants: readonly Participant[];
  /** entries = messages + system. */
  readonly entries: number;
  readonly messages: number;
  readonly system: number;
  /** ISO 8601 to the second, with offset where the file gives one; undefined where no entry has a time. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** The participant who exported it, where the file says so. */
  readonly self: string | undefined;
  readonly clock: Clock | undefined;
}

/** `count` entries were passed over or doubtful, and why. Counts only, never what people wrote. */
export interface ReadWarning {
  readonly code:
    | 'cut-off'
    | 'skipped-entries'
    | 'bad-times'
    | 'repaired-text'
    | 'date-order-guessed'
    /** The export can only ever hold what its owner wrote; counts the conversations. */
    | 'one-side-only';
  readonly count: number;
}

export interface Findings {
  /** The format's name, as 'whatsapp'. */
  readonly format: string;
  /** Largest first. */
  readonly conversations: readonly ConversationFound[];
  readonly warnings: readonly ReadWarning[];
  /** True where day and month could not be told apart anywhere in the file: the person is asked. */
  readonly dateOrderOpen: boolean;
  /** Files that hold an export in another format than this one, of which nothing was read. */
  readonly unread?: readonly string[];
  /** 'all': these are posts, and their authors are the participants. 'too': there are posts besides, of which nothing was read. */
  readonly posts?: 'all' | 'too' | undefined;
  /** Photos that lie beside the chats, in a zip or a folder, or were sent with them. */
  readonly photos?: number;
  /** Notes about the other person that came along. With them there may be no conversation at all. */
  readonly notes?: BroughtNotes | undefined;
}

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What the person answered: enough to store the conversation without asking again. */
export interface ImportPlan {
  readonly persona: PersonaId;
  readonly conversation: string;
  /** Further conversations of the upload that belong to it: the same two people in another file. */
  readonly also?: readonly string[];
  /** The participant whose lines are the user's own; undefined: none of these lines is. Everyone else is the other person. */
  readonly me: string | undefined;
  /** Further names of the user in these files. */
  readonly alsoMe?: readonly string[];
  readonly dateOrder?: DateOrder;
  /** The other person's names, where others wrote in it too. What neither of the two wrote is left out. */
  readonly them?: readonly string[] | undefined;
  /** As `offsetsOf` takes it: the zone for what is told in UTC, also for what was stored like that before. */
  readonly zone?: string | undefined;
  /** Wall-clock seconds: what is older, or has no time, is left out. */
  readonly adultsSince?: number | undefined;
}

export interface ImportReport {
  readonly format: string;
  /** Messages read, newly stored, and left out because the vault had them. added + known = messages. */
  readonly messages: number;
  readonly added: number;
  readonly known: number;
  /** Of all that is stored now. */
  readonly mine: number;
  readonly theirs: number;
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly warnings: readonly ReadWarning[];
  /** Left out because of `ImportPlan.adultsSince`; not among `messages`. */
  readonly early: number;
  /** What was heard in all that was read; counts only. */
  readonly signs: Signs;
}
