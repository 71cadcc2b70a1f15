// What the core needs from outside, and what it promises and expects. Five or six members a port, none optional.
import type { z } from 'zod';
import type { Clock as TimesClock } from './archive/clocks.ts';
import type { Findings, ImportPlan, ImportReport } from './archive/findings.ts';
import type { RecordMessage, Side } from './archive/message.ts';
import type { CareStore } from './care/state.ts';
import type { CommandCard } from './command.ts';
import type { DistillationStore } from './distillation/store.ts';
import type { Incoming, Performable, PlatformName, ReceivedFile, Say } from './events.ts';
import type { Curve, KeepsakePage } from './farewell/keepsake.ts';
import type { Writing } from './farewell/writings.ts';
import type { Account, Persona, PersonaId, PersonId } from './identity.ts';
import type { MemoryStore } from './memories/store.ts';
import type { PersonaLayers } from './persona/layers.ts';
import type { VersionStore } from './persona/versions.ts';
import type { Settings } from './settings.ts';
import type { Spending } from './spending.ts';
import type { Turn } from './talk/history.ts';
import type { Cost, ModelEvent, Picture, Reading, ReadRequest, ReplyRequest } from './talk/model.ts';

/** Time. Nothing in the core looks at the machine's clock. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Resolves early, without error, when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Chance {
  /** In [0, 1). */
  number(): number;
  /** 128 random bits as 32 hex digits. */
  id(): string;
}

/** Codes, ids and counts only: never what people wrote, a name, a file name or a key. */
export interface Log {
  info(code: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  /** A bug or an outage; `cause` is logged with its stack and without its payload. */
  error(code: string, cause: unknown, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

/** What became of an event handed to the shell. */
export interface Handed {
  /** Resolves when everything said in answer to it was performed, or when it was given up. Never rejects. */
  readonly settled: Promise<void>;
}

/** What a platform may want to know about what it is to do. */
export interface Handover {
  /** The native id of the event that it answers. */
  readonly answers?: string;
  /** The same each time this one line is handed over, also after a crash. */
  readonly key?: string;
  /** It was handed over before, and may have arrived. */
  readonly again?: boolean;
}

export interface Platform {
  readonly name: PlatformName;
  /**
   * Connects, shows the cards as the platform's command menu, and calls `onIncoming` for each private event, in the order
   * the platform gives them. `onIncoming` resolves when the event is safe on disk; only then is it confirmed to the
   * platform. Resolves once events can arrive.
   */
  start(cards: readonly CommandCard[], onIncoming: (event: Incoming) => Promise<Handed>): Promise<void>;
  /** Whether this run can talk there; what waits for a chat that it can not reach is left for another run. */
  reaches(chat: string): boolean;
  /**
   * Does it, waits for rate limits, and gives the native id of what was sent. Rejects when the platform refuses for good:
   * with Unreachable, with UserError for what the person can mend, with Unsent for what another run can do. With `again` a
   * platform that can not tell whether it arrived rejects with MayHaveArrived; one that can makes sure it is there once.
   */
  perform(chat: string, effect: Performable, handover?: Handover): Promise<string | undefined>;
  /** The bytes of a file a person sent. Throws UserError 'file-gone' or 'file-too-large'. May be called again. */
  open(file: ReceivedFile): AsyncIterable<Uint8Array>;
  stop(): Promise<void>;
}

/** Who is who. Rejects only on bugs and a broken disk. */
export interface Directory {
  find(account: Account): Promise<PersonId | undefined>;
  /** Makes the person and their home. Called once consent is given; a second call for the same account gives the same person. */
  admit(account: Account, at: number): Promise<PersonId>;
  people(): Promise<readonly PersonId[]>;
  /** Oldest first; those being erased are not among them. */
  personas(person: PersonId): Promise<readonly Persona[]>;
  addPersona(person: PersonId, name: string, at: number): Promise<Persona>;
  renamePersona(persona: PersonaId, name: string): Promise<void>;
}

/** What came of a code. It is used up by 'joined' alone. */
export type Joining =
  /** The account belongs to that person now. */
  | { readonly outcome: 'joined'; readonly person: PersonId }
  /** It is the account's own. */
  | { readonly outcome: 'own' }
  /** The account belongs to somebody who can not leave it. */
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'tooManyTries' };

/** An account that is to be joined to the person who made the code. */
export interface JoinRequest {
  readonly code: string;
  readonly account: Account;
  /** Whom the account belongs to until now; undefined: nobody. */
  readonly from: PersonId | undefined;
  /** The order to erase them, where this is their only account and they have nothing else. */
  readonly leaving: ErasureOrder | undefined;
  readonly at: number;
}

/** Several accounts of one person. Codes are known by a mark only, which nobody can turn back without the master key. */
export interface Links {
  /** Those of the person, the first one first. */
  accounts(person: PersonId): Promise<readonly Account[]>;
  /** Makes the code good for ten minutes, in place of the person's last one. False: five were made within an hour. */
  offer(person: PersonId, code: string, at: number): Promise<boolean>;
  /**
   * One transaction: the code is used up, the account is that person's, and the order `leaving` stands. After five codes
   * within an hour that were not good, for those who are not in thirty of all of them together, none is good for a while.
   * Who tried is only kept of those who are in.
   */
  join(request: JoinRequest): Promise<Joining>;
  /** They belong to nobody any more. */
  part(accounts: readonly Account[]): Promise<void>;
}

/** An order to erase. It outlives what it erases, so that a crash cannot leave half of it. */
export interface ErasureOrder {
  readonly id: string;
  readonly person: PersonId;
  /** undefined: the person and everything of theirs. */
  readonly persona: PersonaId | undefined;
  /** Where the receipt goes, and in which words. */
  readonly platform: PlatformName;
  readonly chat: string;
  readonly language: Settings['language'];
  /** For a persona: the reflection was kept in the person's home. */
  readonly reflectionKept: boolean;
  /** They asked not to be let in again until then (milliseconds since 1970, UTC). */
  readonly shutUntil?: number | undefined;
  /** They asked for one message then. */
  readonly checkIn?: number | undefined;
}

/** A message that the bot writes first, because the person asked for it; nothing else is ever written first. */
export interface Notice {
  readonly id: string;
  /** 'slept': the time to sleep on an erasure is over; 'check-in': the week after a goodbye. */
  readonly kind: 'slept' | 'check-in';
  /** undefined: everything of theirs was erased, and only the chat is known until it is written to. */
  readonly person: PersonId | undefined;
  readonly persona: PersonaId | undefined;
  readonly platform: PlatformName;
  readonly chat: string;
  readonly language: Settings['language'];
  /** Milliseconds since 1970, UTC. */
  readonly due: number;
  /** Since then it stands still; undefined: it runs. */
  readonly pausedAt: number | undefined;
}

/** It goes with the persona or the person it is about. */
export interface Notices {
  /** In place of the one with the same id. */
  set(notice: Notice): Promise<void>;
  all(): Promise<readonly Notice[]>;
  drop(id: string): Promise<void>;
}

/** Who asked not to be let in again: a mark of each account and its end, which nobody can turn back without the master key. */
export interface ClosedDoors {
  shut(accounts: readonly Account[], until: number): Promise<void>;
  /** When it opens again; undefined: it is open. */
  until(account: Account, now: number): Promise<number | undefined>;
  /** What is over is forgotten. */
  forget(now: number): Promise<void>;
}

/** What was erased. */
export interface Erased {
  readonly personas: number;
  readonly messages: number;
  readonly turns: number;
  readonly files: number;
}

export interface Erasures {
  /** Durable when it resolves; from then on what it names can no longer be opened. */
  order(order: ErasureOrder): Promise<void>;
  unfinished(): Promise<readonly ErasureOrder[]>;
  /** Destroys the wrapped keys, deletes rows, checkpoints, closes, unlinks. May be called again after a crash: same result. */
  carryOut(order: ErasureOrder): Promise<Erased>;
  /** The receipt was delivered: forget the order. */
  close(id: string): Promise<void>;
}

/** One event waiting, or being answered. `key` is "<platform>:<native>". */
export interface InboxItem {
  readonly key: string;
  readonly event: Incoming;
}

export interface Inbox {
  /** Commits the event to disk; false when it is already known (a repeated delivery). */
  put(event: Incoming): Promise<boolean>;
  /** Not yet finished, in the order of arrival. */
  pending(): Promise<readonly InboxItem[]>;
  /** The events are done: their content is blanked, their keys stay so that a repeated delivery can be told. */
  finish(keys: readonly string[]): Promise<void>;
}

/** A line to be said, after that pause. */
export interface QueuedLine {
  /** A line with a key that was ever queued is not queued again, so an answer that is made twice is said once. */
  readonly key: string;
  readonly platform: PlatformName;
  readonly chat: string;
  readonly say: Say;
  readonly pauseMs: number;
}

export interface OutboxItem extends QueuedLine {
  readonly id: number;
  /** 'sending' means that a crash came between handing it to the platform and hearing back. */
  readonly state: 'queued' | 'sending';
}

export interface Outbox {
  /** All of them or none; durable when it resolves. */
  put(lines: readonly QueuedLine[]): Promise<void>;
  /** Oldest first. */
  waiting(): Promise<readonly OutboxItem[]>;
  sending(id: number): Promise<void>;
  /** Its text is blanked; which turn the native id belongs to stays. undefined: it may not have arrived. */
  delivered(id: number, native: string | undefined): Promise<void>;
  /** Drops everything still queued; how many. */
  drop(): Promise<number>;
  /** The turn of talk a delivered persona line belongs to. */
  turnOf(native: string): Promise<string | undefined>;
}

/** A flow that is under way. */
export interface FlowRow {
  readonly name: string;
  /** JSON of the flow's own state. */
  readonly state: unknown;
  readonly nonce: string;
  /** The event that led here: after a crash it says where the answer goes. JSON. */
  readonly event: Incoming;
  /** False from the move into the state until what belongs to entering it was done. */
  readonly arrived: boolean;
}

export interface FlowStore {
  read(): Promise<FlowRow | undefined>;
  /** One transaction: the flow stands here now (undefined: none), and the events that led here are done. */
  move(row: FlowRow | undefined, finished: readonly string[]): Promise<void>;
  arrive(): Promise<void>;
}

/** Step nonces of buttons that commands offered. */
export interface Nonces {
  read(owner: string): Promise<string | undefined>;
  set(owner: string, nonce: string): Promise<void>;
  clear(owner: string): Promise<void>;
}

export interface Keepsake {
  readonly id: number;
  readonly kind: 'reflection';
  readonly title: string;
  readonly text: string;
  readonly at: number;
}

export interface Keepsakes {
  add(keepsake: Omit<Keepsake, 'id'>): Promise<void>;
  all(): Promise<readonly Keepsake[]>;
}

/** One person's small database: it is open while their lane has work. */
export interface Home {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly flow: FlowStore;
  readonly nonces: Nonces;
  readonly keepsakes: Keepsakes;
  readonly spending: Spending;
  readonly care: CareStore;
  readonly settings: { read(): Promise<Settings>; change(patch: Partial<Settings>): Promise<void> };
}

export interface Homes {
  /** Throws a bug when there is no such person. Cheap to call again. */
  open(person: PersonId): Promise<Home>;
  /** undefined when there is no such person any more. */
  find(person: PersonId): Promise<Home | undefined>;
}

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

/** What was said between the user and the persona. */
export interface TalkStore {
  /** Kept once: a second call with the same id changes nothing. */
  add(turn: Turn): Promise<void>;
  find(id: string): Promise<Turn | undefined>;
  /** Puts the turn in the place of that one; a second call changes nothing. */
  replace(id: string, turn: Turn): Promise<void>;
  /** The user changed what they had written; a turn that is gone is left alone. */
  amend(id: string, heard: Turn['heard']): Promise<void>;
  /** The newest `limit`, oldest of them first. */
  recent(limit: number): Promise<readonly Turn[]>;
  /** Turns with what the user wrote, all of them, oldest first. */
  all(): AsyncIterable<Turn>;
}

/** A text of the user's own, written in a goodbye. Nobody answers it. */
export interface OwnWords {
  readonly kind: Writing;
  readonly text: string;
  readonly at: number;
}

/** Makes pages and pictures, without a browser and without a network. The same for the same keepsake, but for a PDF's date. */
export interface Printer {
  /** A PNG; the curve has at least one month. */
  picture(curve: Curve): Promise<Uint8Array>;
  /** One page that needs nothing from elsewhere. */
  html(keepsake: KeepsakePage): Promise<Uint8Array>;
  /** One page with its font; undefined where the font has no letters for some of it. */
  pdf(keepsake: KeepsakePage): Promise<Uint8Array | undefined>;
}

/** One persona's database. */
export interface Vault {
  readonly record: RecordStore;
  readonly talk: TalkStore;
  readonly persona: { read(): Promise<PersonaLayers>; write(patch: Partial<PersonaLayers>): Promise<void> };
  readonly memories: MemoryStore;
  readonly versions: VersionStore;
  readonly distillation: DistillationStore;
  readonly ownWords: { add(words: OwnWords): Promise<void>; all(): Promise<readonly OwnWords[]> };
  /** Everything imported, in order of time, for handing it back to the person. */
  readonly everything: () => AsyncIterable<RecordMessage>;
}

export interface Vaults {
  /** Throws UserError 'persona-gone' when it was erased. Cheap to call again; kept open for a while. */
  open(persona: PersonaId): Promise<Vault>;
}

export interface Progress {
  readonly phase: 'waiting' | 'fetching' | 'reading' | 'storing';
  readonly done: number;
  readonly total: number | undefined;
}

/** What is to be read: files that a platform still holds, or text that was pasted into the chat. JSON. */
export type Upload =
  | { readonly kind: 'files'; readonly platform: PlatformName; readonly files: readonly ReceivedFile[] }
  | { readonly kind: 'pasted'; readonly text: string };

/**
 * Reads exports in a thread of its own, two at a time for the whole program. Both methods fetch the bytes, and remove them
 * before they return or throw. They throw UserError for what the person can mend. An abort ends them with nothing stored.
 */
export interface Importer {
  inspect(upload: Upload, signal: AbortSignal): AsyncGenerator<Progress, Findings, void>;
  /** All of it or nothing. Owns the persona's vault meanwhile. Afterwards the persona's style is measured anew. */
  store(upload: Upload, plan: ImportPlan, signal: AbortSignal): AsyncGenerator<Progress, ImportReport, void>;
}

export interface LanguageModel {
  /** 'quoting': no model; it answers with lines the other person really wrote. */
  readonly voice: 'model' | 'quoting';
  /** Never throws; the last event is one `done` or one `failed`. */
  reply(request: ReplyRequest, signal: AbortSignal): AsyncIterable<ModelEvent>;
  /**
   * What the reader model makes of a text, in the shape of the schema; a schema of a plain string asks for free text. Never
   * throws. The quoting voice answers 'no-model'.
   */
  read<T>(request: ReadRequest, schema: z.ZodType<T>, signal: AbortSignal): Promise<Reading<T>>;
  /** What that reading would cost if the answer were as long as it may be. Never throws: where nobody can count, it is estimated. */
  estimate(request: ReadRequest): Promise<Cost>;
}

export interface Pictures {
  /** undefined: no picture that a model can see, or one too large. Throws as `Platform.open` does. Nothing of it is kept. */
  open(platform: PlatformName, file: ReceivedFile, signal: AbortSignal): Promise<Picture | undefined>;
}

/** Everything outside, as the core sees it. */
export interface Ports {
  readonly directory: Directory;
  readonly links: Links;
  readonly homes: Homes;
  readonly vaults: Vaults;
  readonly erasures: Erasures;
  readonly notices: Notices;
  readonly closedDoors: ClosedDoors;
  readonly importer: Importer;
  readonly printer: Printer;
  readonly pictures: Pictures;
  readonly model: LanguageModel;
  /** Who speaks in turn where the model refuses or fails; none where it is the quoting voice already. */
  readonly standIns: readonly LanguageModel[];
  /** US dollars a person's requests may cost in a calendar month; undefined: no end. */
  readonly monthlyUsd: number | undefined;
  readonly clock: Clock;
  readonly chance: Chance;
}
