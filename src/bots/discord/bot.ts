// Discord, in direct messages. What arrives is only committed here: the work is done elsewhere, through `perform`.
import { type APIApplication, type APIInteraction, type APIMessage, REST, Routes } from 'discord.js';
import type { CommandCard } from '../../core/command.ts';
import type { Incoming, Performable } from '../../core/events.ts';
import type { Chance, Clock, Handed, Handover, Log, Platform } from '../../core/ports.ts';
import { nearestLanguage, wordsFor } from '../../core/words/words.ts';
import { ProgressMessages } from '../progress.ts';
import { typeFor } from '../typing.ts';
import { Answers } from './answers.ts';
import { createCalls } from './calls.ts';
import { decodeEdit, decodeInteraction, isElsewhere, type Message } from './decode.ts';
import { encodeSay, encodeText, encodeUsed } from './encode.ts';
import { failureOf, isRefusal, withoutSecrets } from './failure.ts';
import { openFile } from './files.ts';
import { createGateway, type Gateway, unknownToken } from './gateway.ts';
import { isInteraction, nativeOf, placeOf } from './ids.ts';
import { HISTORY_PAGE, Intake } from './intake.ts';
import { showMenu } from './menu.ts';
import { createSending } from './sending.ts';

export const OFFICIAL_ROOT = 'https://discord.com/api';
/** "Typing" is shown for ten seconds, and then has to be said again (ms). */
const TYPING_LASTS_MS = 9000;
/** Between two edits of a message (ms). */
const EDIT_GAP_MS = 1200;

export interface DiscordParts {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot?: string;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  /** The native id of the newest event that is safe, for each chat that is known. */
  readonly newest: () => Promise<readonly string[]>;
  /** The largest upload, in bytes; tests lower it. */
  readonly fileLimit?: number;
}

type Take = (event: Incoming) => Promise<Handed>;
type Erasing = Extract<Performable, { do: 'erase-upload' }>;

/**
 * An event that can not be committed is tried again, and those of its chat after it wait. What was written while the
 * program was not connected is read on from the history; only the slash commands and buttons of that time are lost, which
 * Discord tells the person itself.
 */
export function createDiscord(parts: DiscordParts): Platform {
  const { token, clock, chance, log } = parts;
  const apiRoot = parts.apiRoot ?? OFFICIAL_ROOT;
  const stopping = new AbortController();
  const { signal } = stopping;
  const calls = createCalls({ rest: new REST({ api: apiRoot }).setToken(token), clock, log, stopping: signal });
  const answers = new Answers(calls, log);
  const sending = createSending({ calls, answers, clock, chance });
  const progress = new ProgressMessages<string>({ gapMs: EDIT_GAP_MS, clock, edit: editProgress });
  let intake: Intake | undefined;
  let gateway: Gateway | undefined;

  async function start(cards: readonly CommandCard[], onIncoming: Take): Promise<void> {
    const { id: application } = await identify();
    await showMenu(calls, application, cards);
    const taking = new Intake({ take: onIncoming, history, clock, log, stopping: signal }, await parts.newest());
    intake = taking;
    gateway = createGateway({
      token,
      apiRoot,
      clock,
      log,
      stopping: signal,
      onSession: () => taking.readOn(),
      onMessage: (message) => taking.message(message),
      onEdit: (message) => void receiveEdit(message, taking).catch(unreadable),
      onInteraction: (interaction) => void receiveInteraction(interaction, taking).catch(unreadable),
      onLockedOut: calls.lockOut,
    });
    await gateway.connect();
  }

  const unreadable = (error: unknown): void => log.error('discord-event', withoutSecrets(error));

  async function identify(): Promise<APIApplication> {
    try {
      return await calls.get<APIApplication>(Routes.currentApplication());
    } catch (error) {
      throw failureOf(error)?.kind === 'locked-out' ? unknownToken() : withoutSecrets(error);
    }
  }

  const history = (chat: string, after: string): Promise<readonly Message[]> =>
    calls.get(Routes.channelMessages(chat), { query: { after, limit: String(HISTORY_PAGE) } });

  async function receiveEdit(message: Message, taking: Intake): Promise<void> {
    const event = decodeEdit(message);
    if (event) await taking.event(event);
  }

  async function receiveInteraction(interaction: APIInteraction, taking: Intake): Promise<void> {
    if (isElsewhere(interaction)) return refuse(interaction);
    const event = decodeInteraction(interaction);
    if (!event) return;
    answers.acknowledge(event.native, interaction);
    const handed = await taking.event(event);
    if (handed && event.kind === 'choice') void useUp(interaction, event.token);
    await handed?.settled;
    await answers.close(event.native);
  }

  /** Of the buttons that were offered, the chosen one stays. Never rejects. */
  async function useUp({ message }: APIInteraction, token: string): Promise<void> {
    if (!message?.components) return;
    try {
      const components = encodeUsed(message.components, token);
      await calls.patch(Routes.channelMessage(message.channel_id, message.id), { body: { components } });
    } catch (error) {
      if (!isRefusal(error)) log.error('discord-used', withoutSecrets(error));
    }
  }

  function refuse(interaction: APIInteraction): Promise<void> {
    const language = 'locale' in interaction ? interaction.locale : undefined;
    return answers.refuse(interaction, wordsFor(nearestLanguage(language)).platforms.privateOnly);
  }

  async function perform(chat: string, effect: Performable, handover: Handover = {}): Promise<string | undefined> {
    try {
      return await act(chat, effect, handover);
    } catch (error) {
      throw withoutSecrets(error, signal.aborted);
    }
  }

  async function act(chat: string, effect: Performable, handover: Handover): Promise<string | undefined> {
    switch (effect.do) {
      case 'say':
        return sending.texts(chat, encodeSay(effect), handover);
      case 'type':
        return type(chat, effect.forMs);
      case 'progress':
        return progress.show(chat, effect, (text) => beginProgress(chat, text, handover));
      case 'picture':
        return sending.file(chat, effect.alt, { name: 'picture.png', data: Buffer.from(effect.png) }, handover);
      case 'photo':
        return sending.file(chat, effect.alt, { name: 'photo.jpg', data: Buffer.from(effect.jpeg) }, handover);
      case 'document':
        return sending.file(chat, effect.caption, { name: effect.name, data: Buffer.from(effect.bytes) }, handover);
      case 'erase-upload':
        return askToErase(chat, effect);
    }
  }

  /** Discord lets nobody remove what somebody else sent in a direct message. A command's files are in no message. */
  async function askToErase(chat: string, { native, otherwise }: Erasing): Promise<string | undefined> {
    if (otherwise === undefined || !native.startsWith(`${chat}/`) || isInteraction(native)) return undefined;
    return sending.texts(chat, encodeText(otherwise), {});
  }

  async function type(chat: string, forMs: number): Promise<undefined> {
    const typing = { lastsMs: TYPING_LASTS_MS, clock, signal };
    await typeFor(forMs, typing, () => calls.post(Routes.channelTyping(chat), {}));
  }

  async function beginProgress(chat: string, text: string, handover: Handover): Promise<string> {
    return (await sending.texts(chat, encodeText(text), handover)) ?? nativeOf(chat, '0');
  }

  async function editProgress(native: string, text: string): Promise<void> {
    const place = placeOf(native);
    const [body] = encodeText(text);
    if (!place || !body) return;
    try {
      await calls.patch<APIMessage>(Routes.channelMessage(place.chat, place.id), { body });
    } catch (error) {
      if (!isRefusal(error)) log.error('discord-progress', withoutSecrets(error));
    }
  }

  /** What is being committed is waited for; what comes behind it is read on at the next start. */
  async function stop(): Promise<void> {
    stopping.abort();
    await gateway?.close();
    await intake?.idle();
  }

  const ownHost = apiRoot === OFFICIAL_ROOT ? undefined : new URL(apiRoot).host;
  const open: Platform['open'] = (file) =>
    openFile({ calls, ownHost, ...(parts.fileLimit !== undefined && { limit: parts.fileLimit }) }, file);
  return { name: 'discord', start, reaches: () => true, perform, open, stop };
}
