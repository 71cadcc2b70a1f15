// What people do becomes safe here: each chat's events are committed one after another, and what was written while nobody
// listened is read on from the last message that is safe.
import type { Incoming } from '../../core/events.ts';
import type { Clock, Handed, Log } from '../../core/ports.ts';
import { decodeMessage, type Message } from './decode.ts';
import { isRefusal, withoutSecrets } from './failure.ts';
import { byAge, placeOf } from './ids.ts';

const COMMIT_RETRY_MS = { first: 1000, most: 30_000 };
/** The most that one call brings. */
export const HISTORY_PAGE = 100;

export interface IntakeParts {
  readonly take: (event: Incoming) => Promise<Handed>;
  /** The next messages after that one, at most HISTORY_PAGE, in any order. */
  readonly history: (chat: string, after: string) => Promise<readonly Message[]>;
  readonly clock: Clock;
  readonly log: Log;
  readonly stopping: AbortSignal;
}

export class Intake {
  readonly #parts: IntakeParts;
  /** Of each chat the newest message that is safe. */
  readonly #safe = new Map<string, string>();
  readonly #queues = new Map<string, Promise<unknown>>();

  /** `newest`: a native id of each chat that is known from earlier runs. */
  constructor(parts: IntakeParts, newest: readonly string[]) {
    this.#parts = parts;
    for (const native of newest) {
      const place = placeOf(native);
      if (place) this.#safe.set(place.chat, place.id);
    }
  }

  message(message: Message): void {
    void this.#inTurn(message.channel_id, () => this.#commitMessage(message));
  }

  /** Anything but a new message. undefined: the program stops before it could be made safe. */
  event(event: Incoming): Promise<Handed | undefined> {
    return this.#inTurn(event.chat, async () => {
      const handed = await this.#commit(event);
      const place = placeOf(event.native);
      if (handed && place && !this.#safe.has(place.chat)) this.#safe.set(place.chat, place.id);
      return handed;
    });
  }

  /** In every chat that is known, before what arrives from now on. */
  readOn(): void {
    for (const chat of this.#safe.keys()) void this.#inTurn(chat, () => this.#readOn(chat));
  }

  /** Resolves when nothing is being committed any more. */
  async idle(): Promise<void> {
    while (this.#queues.size > 0) await Promise.all(this.#queues.values());
  }

  /** One that can not be read is left out, and holds up nobody. */
  #inTurn<T>(chat: string, work: () => Promise<T>): Promise<T | undefined> {
    const turn = (this.#queues.get(chat) ?? Promise.resolve()).then(work).catch((error: unknown) => {
      this.#parts.log.error('discord-event', withoutSecrets(error));
      return undefined;
    });
    this.#queues.set(chat, turn);
    void turn.then(() => this.#queues.get(chat) === turn && this.#queues.delete(chat));
    return turn;
  }

  async #commitMessage(message: Message): Promise<void> {
    const { channel_id: chat, id } = message;
    const safe = this.#safe.get(chat);
    if (safe !== undefined && byAge(id, safe) <= 0) return; // it was read on already
    const event = decodeMessage(message);
    if (event && (await this.#commit(event))) this.#safe.set(chat, id);
  }

  async #commit(event: Incoming): Promise<Handed | undefined> {
    const { take, clock, log, stopping } = this.#parts;
    for (let pause = COMMIT_RETRY_MS.first; !stopping.aborted; pause = Math.min(2 * pause, COMMIT_RETRY_MS.most)) {
      try {
        return await take(event);
      } catch (error) {
        log.error('discord-commit', error);
        await clock.sleep(pause, stopping);
      }
    }
    return undefined;
  }

  async #readOn(chat: string): Promise<void> {
    const { history, log, stopping } = this.#parts;
    try {
      for (let page = HISTORY_PAGE; page >= HISTORY_PAGE && !stopping.aborted; ) {
        const messages = [...(await history(chat, this.#safe.get(chat) ?? '0'))].sort((a, b) => byAge(a.id, b.id));
        for (const message of messages) await this.#commitMessage(message);
        const last = messages.at(-1);
        if (last && !stopping.aborted) this.#safe.set(chat, last.id); // also past the bot's own
        page = messages.length;
      }
    } catch (error) {
      if (!isRefusal(error)) log.error('discord-history', withoutSecrets(error));
    }
  }
}
