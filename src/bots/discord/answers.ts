// Slash commands and buttons. Discord wants to hear within three seconds that they arrived, whatever the bot is doing: so
// they are acknowledged at once, and the answer takes the place of the acknowledgement when it comes.
import {
  type APIInteraction,
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type RawFile,
  Routes,
} from 'discord.js';
import type { Log } from '../../core/ports.ts';
import type { Calls } from './calls.ts';
import type { MessageBody } from './encode.ts';
import { isRefusal, withoutSecrets } from './failure.ts';

/** Shown as "is thinking…" until it is answered. */
interface Open {
  readonly application: string;
  readonly token: string;
  /** False: it came too late, and there is nothing to put an answer into. */
  readonly shown: Promise<boolean>;
}

const ORIGINAL = '@original';

export class Answers {
  readonly #calls: Calls;
  readonly #log: Log;
  readonly #open = new Map<string, Open>();

  constructor(calls: Calls, log: Log) {
    this.#calls = calls;
    this.#log = log;
  }

  /** A pressed button only stops spinning; a command is shown as being thought about. Never rejects. */
  acknowledge(native: string, interaction: APIInteraction): void {
    if (interaction.type === InteractionType.MessageComponent) {
      void this.#respond(interaction, { type: InteractionResponseType.DeferredMessageUpdate });
      return;
    }
    const shown = this.#respond(interaction, { type: InteractionResponseType.DeferredChannelMessageWithSource });
    const { application_id: application, token } = interaction;
    this.#open.set(native, { application, token, shown });
  }

  /** For a server, where nobody else has to see it. Never rejects. */
  async refuse(interaction: APIInteraction, text: string): Promise<void> {
    const data = { content: text, flags: MessageFlags.Ephemeral };
    await this.#respond(interaction, { type: InteractionResponseType.ChannelMessageWithSource, data });
  }

  /** Puts the first thing that is said into the command's own message; undefined: it has none, or it has expired. */
  async answer(native: string, body: MessageBody, files: readonly RawFile[] = []): Promise<APIMessage | undefined> {
    const open = this.#open.get(native);
    this.#open.delete(native);
    if (!open || !(await open.shown)) return undefined;
    try {
      return await this.#calls.patch<APIMessage>(Routes.webhookMessage(open.application, open.token, ORIGINAL), {
        auth: false,
        body,
        files,
      });
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  }

  /** Nothing will be said into it any more. Never rejects. */
  async close(native: string): Promise<void> {
    const open = this.#open.get(native);
    this.#open.delete(native);
    if (!open || !(await open.shown)) return;
    const address = Routes.webhookMessage(open.application, open.token, ORIGINAL);
    await this.#quietly(this.#calls.delete(address, { auth: false }));
  }

  #respond({ id, token }: APIInteraction, body: object): Promise<boolean> {
    return this.#quietly(this.#calls.post(Routes.interactionCallback(id, token), { auth: false, body }));
  }

  /** False: refused, as when it is too late. An outage is logged. */
  async #quietly(call: Promise<unknown>): Promise<boolean> {
    try {
      await call;
      return true;
    } catch (error) {
      if (!isRefusal(error)) this.#log.error('discord-interaction', withoutSecrets(error));
      return false;
    }
  }
}
