// The connection that events come over. discord.js keeps it, resumes it after a drop, and is kept from remembering anything.
import {
  type APIInteraction,
  Client,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
} from 'discord.js';
import { StartError } from '../../core/errors.ts';
import type { Clock, Log } from '../../core/ports.ts';
import type { Message } from './decode.ts';
import { withoutSecrets } from './failure.ts';

const INTENTS = [GatewayIntentBits.DirectMessages, GatewayIntentBits.MessageContent];
const RECONNECT_MS = 5000;
/** Who writes and what is written is not kept in memory by the client. */
const NOTHING = { UserManager: 0, MessageManager: 0, DMMessageManager: 0, GuildMemberManager: 0 };

export interface GatewayParts {
  readonly token: string;
  readonly apiRoot: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly stopping: AbortSignal;
  /** A new session: what happened before it is not told. */
  onSession(): void;
  onMessage(message: Message): void;
  onEdit(message: Message): void;
  onInteraction(interaction: APIInteraction): void;
  /** Discord will not let this program in again. */
  onLockedOut(): void;
}

export interface Gateway {
  /** Resolves once events arrive; throws StartError when Discord will not have it as it is set up. */
  connect(): Promise<void>;
  close(): Promise<void>;
}

export function createGateway(parts: GatewayParts): Gateway {
  const { token, apiRoot, clock, log, stopping } = parts;
  let client: Client | undefined;
  let refusal: number | undefined;
  let connected = false;

  function open(): Client {
    const opened = new Client({
      intents: INTENTS,
      makeCache: Options.cacheWithLimits(NOTHING),
      rest: { api: apiRoot },
    });
    opened.on(Events.Error, (error) => log.error('discord-client', withoutSecrets(error)));
    opened.on(Events.ShardReconnecting, () => log.info('discord-reconnecting'));
    opened.on(Events.ShardError, () => undefined); // a drop, which was logged; or a refusal, which is below
    opened.on(Events.ShardDisconnect, ({ code }) => refused(code));
    opened.ws.on(GatewayDispatchEvents.Ready, () => parts.onSession());
    // The types of these are Discord's own, which the listener's type leaves open.
    opened.ws.on(GatewayDispatchEvents.MessageCreate, (message: Message) => parts.onMessage(message));
    opened.ws.on(GatewayDispatchEvents.MessageUpdate, (message: Message) => parts.onEdit(message));
    opened.ws.on(GatewayDispatchEvents.InteractionCreate, (asked: APIInteraction) => parts.onInteraction(asked));
    return opened;
  }

  function refused(code: number): void {
    refusal = code;
    if (!connected) return;
    if (code === GatewayCloseCodes.AuthenticationFailed) parts.onLockedOut();
    else log.error('discord-disconnected', new Error('Discord closed the connection for good'), { close: code });
  }

  async function connect(): Promise<void> {
    while (!stopping.aborted) {
      client = open();
      try {
        await client.login(token);
        connected = true;
        return;
      } catch (error) {
        if (refusal !== undefined) throw startError(refusal);
        log.error('discord-login', withoutSecrets(error));
        await clock.sleep(RECONNECT_MS, stopping);
      }
    }
  }

  return { connect, close: async () => client?.destroy() };
}

function startError(close: number): StartError {
  if (close === GatewayCloseCodes.DisallowedIntents)
    return new StartError(
      'Discord does not let the bot read messages yet. In the Developer Portal, under Bot, switch on “Message Content Intent”.',
    );
  if (close === GatewayCloseCodes.AuthenticationFailed) return unknownToken();
  return new StartError(`Discord refused the connection (${close}).`);
}

export const unknownToken = (): StartError =>
  new StartError('Discord does not know this DISCORD_TOKEN. The Developer Portal shows a new one, under Bot.');
