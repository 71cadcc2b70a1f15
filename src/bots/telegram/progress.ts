// One message per chat that shows how far something is, edited in place.
import type { Api } from 'grammy';
import type { Performable } from '../../core/events.ts';
import type { Clock, Log } from '../../core/ports.ts';
import { nativeOf } from './decode.ts';
import { encodeProgress } from './encode.ts';
import { isRefusal, withoutSecrets } from './failure.ts';

/** Between two edits (ms): Telegram allows about one message a second in a chat. */
const EDIT_GAP_MS = 1200;

interface Shown {
  readonly id: string;
  readonly message: number;
  text: string;
  wanted: string;
  at: number;
  catchingUp: boolean;
}

export class ProgressMessages {
  readonly #api: Api;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #chats = new Map<number, Shown>();

  constructor(api: Api, clock: Clock, log: Log) {
    this.#api = api;
    this.#clock = clock;
    this.#log = log;
  }

  /** Sends it the first time; later states are edited in behind the caller's back, the newest always, the others perhaps. */
  async show(chat: number, effect: Extract<Performable, { do: 'progress' }>): Promise<string> {
    const text = encodeProgress(effect);
    const shown = this.#chats.get(chat);
    if (shown?.id !== effect.id) return this.#begin(chat, effect.id, text);
    shown.wanted = text;
    if (!shown.catchingUp) void this.#catchUp(chat, shown);
    return nativeOf(chat, [shown.message]);
  }

  async #begin(chat: number, id: string, text: string): Promise<string> {
    const { message_id: message } = await this.#api.sendMessage(chat, text);
    this.#chats.set(chat, { id, message, text, wanted: text, at: this.#clock.now(), catchingUp: false });
    return nativeOf(chat, [message]);
  }

  async #catchUp(chat: number, shown: Shown): Promise<void> {
    shown.catchingUp = true;
    while (shown.wanted !== shown.text) {
      await this.#clock.sleep(Math.max(0, shown.at + EDIT_GAP_MS - this.#clock.now()));
      await this.#edit(chat, shown, shown.wanted);
    }
    shown.catchingUp = false;
  }

  /** What fails here concerns nobody: the next state, or the next message, tells. */
  async #edit(chat: number, shown: Shown, text: string): Promise<void> {
    shown.text = text;
    try {
      await this.#api.editMessageText(chat, shown.message, text);
    } catch (error) {
      if (!isRefusal(error, /not modified|message to edit not found/i))
        this.#log.error('telegram-progress', withoutSecrets(error));
    }
    shown.at = this.#clock.now();
  }
}
