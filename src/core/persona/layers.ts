import type { Safety } from '../care/safety.ts';
import type { FarewellProgress } from '../farewell/progress.ts';
import type { Interview } from '../memories/interview.ts';
import type { Album } from '../photos/album.ts';
import type { ShownPictures } from '../photos/offering.ts';
import type { PublicManner } from '../posts/public-manner.ts';
import type { StoodIn, Unanswered } from '../talk/history.ts';
import type { Sessions } from '../talk/session.ts';
import type { BroughtNotes } from './brought.ts';
import type { Character } from './character.ts';
import type { Contrast } from './contrast.ts';
import type { Correction } from './corrections.ts';
import type { Eras } from './era.ts';
import type { Likeness } from './likeness/likeness.ts';
import type { StyleCard } from './style.ts';
import type { Trial } from './trial.ts';

/** What makes up a persona besides the record: the user's own words, what is counted from the record, and notes they brought. */
export interface PersonaLayers {
  /** One line about the two, in the user's words. */
  readonly aboutUs: string | undefined;
  /** One line about how they were, in the user's words. */
  readonly aboutThem: string | undefined;
  /** Measured; undefined until something was imported or remembered. */
  readonly style: StyleCard | undefined;
  /** What a reader model made of the whole record; undefined until one read it. */
  readonly character?: Character | undefined;
  /** Oldest first. */
  readonly corrections?: readonly Correction[] | undefined;
  /** What the voice made of messages whose answers it had not seen. */
  readonly contrasts?: readonly Contrast[] | undefined;
  /** Messages the voice is being tried on; undefined where nothing is under way. */
  readonly trial?: Trial | undefined;
  /** How much it sounded like them when that was last measured. */
  readonly likeness?: Likeness | undefined;
  /** How far the record was read for it. */
  readonly distilled?: Distilled | undefined;
  /** How far a goodbye has come; undefined while none was begun. */
  readonly farewell: FarewellProgress | undefined;
  /** Waits for /again, or for the next message; undefined when nothing waits. */
  readonly unanswered?: Unanswered | undefined;
  /** The model that answered last, by its full name; undefined until one has. */
  readonly spokenBy?: string | undefined;
  /** Why the model did not speak when somebody else last did, and when (milliseconds since 1970, UTC). */
  readonly stoodIn?: StoodIn | undefined;
  /** Times of the record: what the user calls them, and the one that is talked with. */
  readonly eras?: Eras | undefined;
  /** Sessions of talk that are over; undefined before the first one is. */
  readonly sessions?: Sessions | undefined;
  /** Notes another program made; undefined where none were brought. */
  readonly brought?: BroughtNotes | undefined;
  /** What they write about in public, counted; undefined without any posts of theirs. */
  readonly inPublic?: PublicManner | undefined;
  /** How far the guided telling has come; undefined while none was begun. */
  readonly interview?: Interview | undefined;
  /** What the person answered about the two before anything was stored; undefined for what was made before that was asked. */
  readonly safety?: Safety | undefined;
  /** Photos of the newest export that came with some. */
  readonly album?: Album | undefined;
  /** The pictures that were shown last, where they still are, for when they are to be kept. */
  readonly shown?: ShownPictures | undefined;
  /** Names in their files of whom the user said that they are neither of the two. */
  readonly strangers?: readonly string[] | undefined;
}

/** A reading of the record: of the messages whose ids are above `since` and not above `upTo`. */
export interface Distilled {
  readonly since: number;
  readonly upTo: number;
  /** False: it was begun, and what was read of it is kept. */
  readonly finished: boolean;
}
