// One message per chat that shows how far something is, edited in place.
import type { Performable } from '../core/events.ts';
import { newest } from '../core/newest.ts';
import type { Clock } from '../core/ports.ts';

type Progress = Extract<Performable, { do: 'progress' }>;

/** A share where the total is known, else a count. */
export function encodeProgress({ label, done, total }: Progress): string {
  if (total === undefined) return done > 0 ? `${label} ${done}` : label;
  return `${label} ${total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 100}${percentSign(label)}`;
}

/** Chinese has no blank before it. */
export const percentSign = (label: string): string => (/\p{Script=Han}$/u.test(label) ? '%' : ' %');

/** `Message` is what the platform knows the sent message by. */
export interface ProgressParts<Message> {
  /** Between two edits (ms). */
  readonly gapMs: number;
  readonly clock: Clock;
  /** Never rejects: what fails here concerns nobody, for the next state, or the next message, tells. */
  edit(message: Message, text: string): Promise<void>;
}

interface Shown<Message> {
  readonly id: string;
  readonly message: Message;
  text: string;
  wanted: string;
  at: number;
  catchingUp: boolean;
}

/** Who watches nothing for longest is forgotten, and would be shown a new message. */
const CHATS = 1000;

export class ProgressMessages<Message> {
  readonly #parts: ProgressParts<Message>;
  readonly #chats = newest<string, Shown<Message>>(CHATS);

  constructor(parts: ProgressParts<Message>) {
    this.#parts = parts;
  }

  /** Sends it the first time; later states are edited in behind the caller's back, the newest always, the others perhaps. */
  async show(chat: string, effect: Progress, send: (text: string) => Promise<Message>): Promise<Message> {
    const text = encodeProgress(effect);
    const shown = this.#chats.get(chat);
    if (shown?.id !== effect.id) return this.#begin(chat, effect.id, text, send);
    shown.wanted = text;
    if (!shown.catchingUp) void this.#catchUp(shown);
    return shown.message;
  }

  async #begin(chat: string, id: string, text: string, send: (text: string) => Promise<Message>): Promise<Message> {
    const message = await send(text);
    this.#chats.set(chat, { id, message, text, wanted: text, at: this.#parts.clock.now(), catchingUp: false });
    return message;
  }

  async #catchUp(shown: Shown<Message>): Promise<void> {
    const { clock, gapMs, edit } = this.#parts;
    shown.catchingUp = true;
    while (shown.wanted !== shown.text) {
      await clock.sleep(Math.min(gapMs, Math.max(0, shown.at + gapMs - clock.now()))); // the clock may be put back
      shown.text = shown.wanted;
      await edit(shown.message, shown.text);
      shown.at = clock.now();
    }
    shown.catchingUp = false;
  }
}
