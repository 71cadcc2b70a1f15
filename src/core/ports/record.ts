// The imported record of a persona.
import type { Clock as TimesClock } from '../archive/clocks.ts';
import type { MessageKind, RecordMessage, Side } from '../archive/message.ts';

/** A hit of full-text search. */
export interface Hit {
  readonly message: RecordMessage;
  /** bm25; higher is better. */
  readonly score: number;
  /** The same for the whole stretch it stands in, among all stretches. */
  readonly stretch: number;
}

/** A run of messages with no long silence in it. */
export interface StretchSummary {
  /** When it began, as `RecordMessage.at`; undefined for what has no time, which is one. */
  readonly at: number | undefined;
  /** From its first message to its last. */
  readonly seconds: number;
  readonly messages: number;
}

/** Wall-clock seconds, inclusive from, exclusive to. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When somebody sent what, without the words. */
export interface Stamp {
  readonly id: number;
  readonly by: Side;
  /** As `RecordMessage.at`. */
  readonly at: number | undefined;
  readonly kind: MessageKind;
}

export interface RecordSummary {
  readonly mine: number;
  readonly theirs: number;
  /** Wall-clock seconds. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** Which messages, for reading through. Texts only (kind 'text') unless `media`, with a time unless `untimed`. */
export interface Slice {
  readonly by?: Side;
  /** Wall-clock seconds, inclusive from, exclusive to. */
  readonly from?: number;
  readonly to?: number;
  /** Also lines without a time, after all others, in order of id. */
  readonly untimed?: boolean;
  /** Also everything else that people sent. */
  readonly media?: boolean;
  /** At most this many, spread evenly over what fits; all of it where it fits. */
  readonly limit: number;
}

/** One import, or all that the person remembered (format 'remembered'). */
export interface SourceSummary {
  readonly id: number;
  readonly format: string;
  /** The other side's names as the file has them. */
  readonly others: readonly string[];
  /** What the file held, without the app's notices, whether or not another source held it too. */
  readonly messages: number;
  /** Wall-clock seconds. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Seconds since 1970, UTC. */
  readonly importedAt: number;
  /** What its times were; undefined where it has none or it is not known. */
  readonly clock: TimesClock | undefined;
  /** The zone that its UTC was turned into wall-clock time with, as `offsetsOf` takes it. */
  readonly zone: string | undefined;
}

/** The names in the imported files: of the user, and of the other person. */
export interface KnownNames {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** At that moment (seconds since 1970, UTC) the wall clock was so many minutes ahead of UTC. */
export interface ToldOffset {
  readonly moment: number;
  readonly minutes: number;
}

/** The imported record. Terms are those of `archive/tokens.ts`, never raw text. */
export interface RecordStore {
  /**
   * Messages of that side that hold any of the terms, best first: of the stretches that began within the span, and of what
   * has no time.
   */
  search(terms: readonly string[], by: Side | 'both', limit: number, within?: Span): Promise<readonly Hit[]>;
  /** How many messages hold each term; a term nobody used is absent. */
  counts(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The message and its neighbours of every kind but 'system', in order; [] when it is gone. */
  around(id: number, before: number, after: number): Promise<readonly RecordMessage[]>;
  /** The same for many at once, in the order of the ids. */
  aroundAll(ids: readonly number[], before: number, after: number): Promise<readonly (readonly RecordMessage[])[]>;
  /** How many messages hold any term, and how many terms they hold together. */
  extent(): Promise<{ readonly messages: number; readonly words: number }>;
  /** All there are, in order of time. */
  stretches(): Promise<readonly StretchSummary[]>;
  /** Of all that people did within the span (undefined: at any time), in order of time, what has no time last. Piece by piece. */
  stamps(within?: Span): AsyncIterable<readonly Stamp[]>;
  /** In order of time. */
  slice(slice: Slice): Promise<readonly RecordMessage[]>;
  summary(): Promise<RecordSummary>;
  /** Lines the person remembers the other one writing: kept as 'them', without a time; one that was remembered before is not kept twice. */
  remember(lines: readonly string[]): Promise<void>;
  names(): Promise<KnownNames>;
  /** Some, spread over all times, of messages whose file told UTC and the wall clock. */
  toldOffsets(): Promise<readonly ToldOffset[]>;
  /** In the order they came. */
  sources(): Promise<readonly SourceSummary[]>;
  /**
   * Takes a source out, with its messages that no other source held, what quoted them in the talk, and names that only it
   * had; how many messages went. The style is not measured anew. Interrupted, it is finished by calling it again; a source
   * that is gone takes nothing.
   */
  removeSource(id: number): Promise<number>;
}
