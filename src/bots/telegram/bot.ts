// Telegram, over long polling. The middleware only commits: the work is done elsewhere, through `perform`.
import { autoRetry } from '@grammyjs/auto-retry';
import { apiThrottler } from '@grammyjs/transformer-throttler';
import { Bot, GrammyError, InputFile, type Transformer } from 'grammy';
import type { CallbackQuery, Update } from 'grammy/types';
import type { CommandCard } from '../../core/command.ts';
import { MayHaveArrived, StartError } from '../../core/errors.ts';
import type { Incoming, Performable } from '../../core/events.ts';
import type { Clock, Handed, Handover, Log, Platform } from '../../core/ports.ts';
import { nearestLanguage, wordsFor } from '../../core/words/words.ts';
import { ProgressMessages } from '../progress.ts';
import { typeFor } from '../typing.ts';
import { decode, decodeGroup, messagesOf, nativeOf } from './decode.ts';
import { Delivery } from './delivery.ts';
import { encodeCaption, encodeFileName, encodeSay, encodeUsed, type TextMessage } from './encode.ts';
import { isRefusal, withoutSecrets } from './failure.ts';
import { OFFICIAL_ROOT, openFile } from './files.ts';
import { showMenu } from './menu.ts';

const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;
/** "Typing" is shown for five seconds, and then has to be said again (ms). */
const TYPING_LASTS_MS = 4500;
/** Between two edits of a message (ms): Telegram allows about one message a second in a chat. */
const EDIT_GAP_MS = 1200;
/** Telegram asks for no more than about one message a second in a chat (ms). */
const MESSAGE_GAP_MS = 1000;
/** After the polling ended by an error, as when a second program uses the same token (ms). */
const RECONNECT_MS = 5000;
const COMMIT_RETRY_MS = { first: 1000, most: 30_000 };

export interface TelegramParts {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot?: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Between two messages in a chat; tests shorten it. */
  readonly messageGapMs?: number;
}

type Signal = NonNullable<Parameters<Transformer>[3]>;
/** A message in a chat. */
interface Sent {
  readonly chat: number;
  readonly message: number;
}
type Take = (event: Incoming) => Promise<Handed>;

/**
 * An update is confirmed only after `onIncoming` resolved for it; when it rejects, the update and all after it are fetched
 * again, after a pause that grows to half a minute. So one event that is rejected for ever holds up everybody.
 */
export function createTelegram(parts: TelegramParts): Platform {
  const { token, clock, log } = parts;
  const apiRoot = parts.apiRoot ?? OFFICIAL_ROOT;
  const bot = new Bot(token, { client: { apiRoot } });
  const { api } = bot;
  const delivery = new Delivery(clock);
  const progress = new ProgressMessages<Sent>({ gapMs: EDIT_GAP_MS, clock, edit: editProgress });
  const stopping = new AbortController();
  const stopped = stopping.signal as unknown as Signal; // the same thing; grammY types it after a package that predates it
  const leaving = new Map<number, Promise<void>>();
  let committing: Promise<void> = Promise.resolve();
  let polling: Promise<void> = Promise.resolve();
  let failures = 0;

  api.config.use(throttle(parts.messageGapMs ?? MESSAGE_GAP_MS), retry(stopped), delivery.transformer);

  async function start(cards: readonly CommandCard[], onIncoming: Take): Promise<void> {
    bot.use((ctx) => receive(ctx.update.update_id, onIncoming));
    bot.catch(({ error }) => commitFailed(error));
    await connect();
    await showMenu(api, cards);
    await new Promise<void>((resolve) => {
      polling = poll(resolve);
    });
  }

  async function connect(): Promise<void> {
    try {
      await bot.init(stopped);
    } catch (error) {
      if (!(error instanceof GrammyError) || (error.error_code !== 401 && error.error_code !== 404)) throw error;
      throw new StartError('Telegram does not know this TELEGRAM_BOT_TOKEN. @BotFather shows the right one.');
    }
  }

  async function poll(onStart: () => void): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await bot.start({ allowed_updates: ALLOWED_UPDATES, onStart });
      } catch (error) {
        log.error('telegram-polling', withoutSecrets(error), { status: statusOf(error) });
        await clock.sleep(RECONNECT_MS, stopping.signal);
      }
    }
  }

  async function receive(updateId: number, onIncoming: Take): Promise<void> {
    const updates = stopping.signal.aborted ? undefined : delivery.claim(updateId);
    if (!updates) return;
    committing = commit(updates, onIncoming).then(() => delivery.safe(updateId));
    await committing;
    failures = 0;
  }

  async function commit(updates: readonly Update[], onIncoming: Take): Promise<void> {
    const [first] = updates;
    const group = first && decodeGroup(first);
    if (group) leaveGroup(group.chat, group.language, first.my_chat_member !== undefined);
    const event = decode(updates, clock.now());
    if (event) await onIncoming(event);
    if (first?.callback_query) void quietly('telegram-used', settle(first.callback_query, event !== undefined));
  }

  /** The button stops spinning; where it was heard, its keyboard is used up. */
  async function settle({ id, message, data = '' }: CallbackQuery, heard: boolean): Promise<void> {
    await quietly('telegram-answer', api.answerCallbackQuery(id));
    if (!heard || !message || !('reply_markup' in message) || !message.reply_markup) return;
    const reply_markup = encodeUsed(message.reply_markup, data);
    await quietly('telegram-used', api.editMessageReplyMarkup(message.chat.id, message.message_id, { reply_markup }));
  }

  async function commitFailed(error: unknown): Promise<void> {
    delivery.failed();
    log.error('telegram-commit', error);
    const pause = COMMIT_RETRY_MS.first * 2 ** failures++;
    await clock.sleep(Math.min(pause, COMMIT_RETRY_MS.most), stopping.signal);
  }

  /** Messages that arrive while it leaves change nothing; being brought back does. After it left, Telegram refuses both calls. */
  function leaveGroup(chat: number, language: string | undefined, brought: boolean): void {
    const before = leaving.get(chat);
    if (before && !brought) return;
    const left = refuseGroup(chat, language, before).then(() => {
      if (leaving.get(chat) === left) leaving.delete(chat);
    });
    leaving.set(chat, left);
  }

  async function refuseGroup(chat: number, language: string | undefined, before?: Promise<void>): Promise<void> {
    await before;
    const { shell } = wordsFor(nearestLanguage(language));
    await quietly('telegram-group', api.sendMessage(chat, shell.groupRefused));
    await quietly('telegram-group', api.leaveChat(chat));
  }

  /** For calls that nobody waits for: a refusal changes nothing, and an outage is logged. */
  async function quietly(code: string, call: Promise<unknown>): Promise<void> {
    try {
      await call;
    } catch (error) {
      if (!(error instanceof GrammyError)) log.error(code, withoutSecrets(error));
    }
  }

  async function perform(chat: string, effect: Performable, handover: Handover = {}): Promise<string | undefined> {
    if (handover.again) throw new MayHaveArrived();
    try {
      return await act(Number(chat), effect);
    } catch (error) {
      throw withoutSecrets(error, stopping.signal.aborted);
    }
  }

  function act(chat: number, effect: Performable): Promise<string | undefined> {
    switch (effect.do) {
      case 'say':
        return sendTexts(chat, encodeSay(effect));
      case 'type':
        return type(chat, effect.forMs);
      case 'progress':
        return showProgress(chat, effect);
      case 'picture':
        return sendFile(chat, effect.alt, (caption) =>
          api.sendPhoto(chat, new InputFile(effect.png, 'picture.png'), caption),
        );
      case 'photo':
        return sendFile(chat, effect.alt, (caption) =>
          api.sendPhoto(chat, new InputFile(effect.jpeg, 'photo.jpg'), caption),
        );
      case 'document':
        return sendFile(chat, effect.caption, (caption) =>
          api.sendDocument(chat, new InputFile(effect.bytes, encodeFileName(effect.name)), caption),
        );
      case 'erase-upload':
        return eraseUpload(chat, messagesOf(chat, effect.native));
    }
  }

  async function sendTexts(chat: number, messages: readonly TextMessage[]): Promise<string | undefined> {
    let native: string | undefined;
    for (const { text, ...how } of messages) {
      const sent = await api.sendMessage(chat, text, how);
      native = nativeOf(chat, [sent.message_id]);
    }
    return native;
  }

  async function sendFile(
    chat: number,
    text: string | undefined,
    send: (caption: { readonly caption?: string }) => Promise<{ readonly message_id: number }>,
  ): Promise<string> {
    const { before, caption } = encodeCaption(text);
    await sendTexts(chat, before);
    const sent = await send(caption);
    return nativeOf(chat, [sent.message_id]);
  }

  async function showProgress(chat: number, effect: Extract<Performable, { do: 'progress' }>): Promise<string> {
    const { message } = await progress.show(String(chat), effect, async (text) => {
      const { message_id: sent } = await api.sendMessage(chat, text);
      return { chat, message: sent };
    });
    return nativeOf(chat, [message]);
  }

  async function editProgress({ chat, message }: Sent, text: string): Promise<void> {
    try {
      await api.editMessageText(chat, message, text);
    } catch (error) {
      if (!isRefusal(error, /not modified|message to edit not found/i))
        log.error('telegram-progress', withoutSecrets(error));
    }
  }

  async function type(chat: number, forMs: number): Promise<undefined> {
    const typing = { lastsMs: TYPING_LASTS_MS, clock, signal: stopping.signal };
    await typeFor(forMs, typing, () => api.sendChatAction(chat, 'typing'));
  }

  /** Messages older than 48 hours, or gone, are left as they are. */
  async function eraseUpload(chat: number, messages: readonly number[]): Promise<undefined> {
    for (const message of messages) {
      try {
        await api.deleteMessage(chat, message);
      } catch (error) {
        if (!isRefusal(error, /can't be deleted|to delete not found/i)) throw error;
      }
    }
  }

  /** What is being committed is waited for and then confirmed; what came behind it in the same batch comes again. */
  async function stop(): Promise<void> {
    stopping.abort();
    await committing.catch(() => undefined); // `commitFailed` saw it
    await quietly('telegram-stop', bot.stop());
    await polling;
  }

  const open: Platform['open'] = (file) => openFile({ api, token, apiRoot }, file);
  return { name: 'telegram', start, reaches: () => true, perform, open, stop };
}

/** 0: it was not Telegram that refused. */
const statusOf = (error: unknown): number => (error instanceof GrammyError ? error.error_code : 0);

/** These are no messages: a bubble does not wait for the typing before it, nor an answer for the button it was asked with. */
const UNHURRIED: ReadonlySet<string> = new Set(['sendChatAction', 'editMessageReplyMarkup']);

function throttle(minTime: number): Transformer {
  const throttler = apiThrottler({ out: { maxConcurrent: 1, minTime } });
  return (prev, method, payload, signal) =>
    (UNHURRIED.has(method) ? prev : throttler.bind(undefined, prev))(method, payload, signal);
}

/**
 * Waits as long as Telegram asks, and tries again when it or the network is down, until the program stops. A message whose
 * answer got lost on the way may so be sent twice. Polling has its own, quicker retries.
 */
function retry(stopped: Signal): Transformer {
  const retrying = autoRetry();
  return (prev, method, payload, signal) =>
    method === 'getUpdates' || stopped.aborted
      ? prev(method, payload, signal)
      : retrying((name, parameters) => prev(name, parameters, signal), method, payload, stopped);
}
