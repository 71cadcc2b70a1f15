// Messages of the bot. Each carries a nonce that Discord compares, so that handing one over again does not show it twice.
import { createHash } from 'node:crypto';
import { type APIMessage, type RawFile, Routes } from 'discord.js';
import { UserError } from '../../core/errors.ts';
import type { Chance, Clock, Handover } from '../../core/ports.ts';
import type { Answers } from './answers.ts';
import type { Calls } from './calls.ts';
import { encodeCaption, type MessageBody } from './encode.ts';
import { isTooLarge } from './failure.ts';
import { momentOf, nativeOf } from './ids.ts';

/** What bots may send in a direct message. */
const SEND_LIMIT_MEGABYTES = 10;
/** Discord compares a nonce with those of the last few minutes; for so long that surely holds (ms). */
const NONCE_LASTS_MS = 60_000;
/** Of at most 25; the last ones are the number of the part. */
const NONCE_CHARACTERS = 22;
/** Among so many newest messages is the bot's last one, unless the person wrote on and on. */
const LOOK_BACK = '50';

export interface SendingParts {
  readonly calls: Calls;
  readonly answers: Answers;
  readonly clock: Clock;
  readonly chance: Chance;
}

export interface Sending {
  /** The native id of the last; undefined when there was nothing to say. */
  texts(chat: string, bodies: readonly MessageBody[], handover: Handover): Promise<string | undefined>;
  file(chat: string, caption: string | undefined, file: RawFile, handover: Handover): Promise<string>;
}

export function createSending({ calls, answers, clock, chance }: SendingParts): Sending {
  async function texts(chat: string, bodies: readonly MessageBody[], handover: Handover): Promise<string | undefined> {
    const last = bodies.at(-1);
    const there = handover.again && last ? await arrived(chat, last) : undefined;
    if (there) return there;
    const nonce = nonceOf(handover.key ?? chance.id());
    let native: string | undefined;
    for (const [part, body] of bodies.entries())
      native = (part === 0 && (await inAnswer(chat, body, handover))) || (await send(chat, body, `${nonce}${part}`));
    return native;
  }

  async function file(chat: string, caption: string | undefined, raw: RawFile, handover: Handover): Promise<string> {
    const encoded = encodeCaption(caption);
    const first = encoded.before.length === 0;
    await texts(chat, encoded.before, handover);
    const files = [raw];
    try {
      const put = first ? await inAnswer(chat, encoded.caption, handover, files) : undefined;
      return put ?? (await send(chat, encoded.caption, nonceOf(chance.id()), files));
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      throw new UserError({ code: 'document-too-large', limitMegabytes: SEND_LIMIT_MEGABYTES });
    }
  }

  /** The first thing said in answer to a command goes into the command's own message, where it still can. */
  async function inAnswer(
    chat: string,
    body: MessageBody,
    { answers: asked }: Handover,
    files?: readonly RawFile[],
  ): Promise<string | undefined> {
    const put = asked === undefined ? undefined : await answers.answer(asked, body, files);
    return put && nativeOf(chat, put.id);
  }

  async function send(chat: string, body: MessageBody, nonce: string, files?: readonly RawFile[]): Promise<string> {
    const sent = await calls.post<APIMessage>(Routes.channelMessages(chat), {
      body: { ...body, nonce, enforce_nonce: true },
      ...(files && { files }),
    });
    return nativeOf(chat, sent.id);
  }

  /**
   * Lines go out one after another, so one that was being handed over when the program died is the bot's newest message,
   * if it arrived. undefined: it did not, or not long enough ago for its nonce to be forgotten.
   */
  async function arrived(chat: string, { content }: MessageBody): Promise<string | undefined> {
    const query = { limit: LOOK_BACK };
    const messages = await calls.get<readonly APIMessage[]>(Routes.channelMessages(chat), { query });
    const newest = messages.find((message) => message.author.bot);
    const old = newest && clock.now() - momentOf(newest.id) > NONCE_LASTS_MS;
    return old && newest.content === content ? nativeOf(chat, newest.id) : undefined;
  }

  return { texts, file };
}

const nonceOf = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, NONCE_CHARACTERS);
