// Where people write: a terminal, Telegram, Discord.
import type { CommandCard } from '../command.ts';
import type { Incoming, Performable, PlatformName, ReceivedFile } from '../events.ts';
import type { Picture } from '../talk/model.ts';

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

export interface Pictures {
  /** undefined: no picture that a model can see, or one too large. Throws as `Platform.open` does, or the signal's reason. Nothing of it is kept. */
  open(platform: PlatformName, file: ReceivedFile, signal: AbortSignal): Promise<Picture | undefined>;
}
