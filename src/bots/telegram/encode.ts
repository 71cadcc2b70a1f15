// What the bot does, as the parameters of Telegram's calls. Pure.
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Choice, Say } from '../../core/events.ts';
import { chosenLabel, rowsOf, USED } from '../buttons.ts';
import { splitText } from '../split-text.ts';

/** The most a message and a caption may hold. Telegram counts characters, we the UTF-16 units, which are never fewer. */
const TEXT_LIMIT = 4096;
const CAPTION_LIMIT = 1024;
const KEYBOARD = { perRow: 8, rows: 100 };

export interface TextMessage {
  readonly text: string;
  readonly link_preview_options: { readonly is_disabled: true };
  readonly protect_content?: true;
  readonly reply_markup?: InlineKeyboardMarkup;
}

const plain = (text: string): TextMessage => ({ text, link_preview_options: { is_disabled: true } });

/** Without markup, so nothing needs escaping. The buttons stand under the last part. */
export function encodeSay(say: Say): readonly TextMessage[] {
  const parts = splitText(say.text, TEXT_LIMIT).map(plain);
  if (say.voice === 'persona') return parts.map((part) => ({ ...part, protect_content: true }));
  if (!say.choices?.length) return parts;
  const keyboard = encodeChoices(say.choices);
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, reply_markup: keyboard } : part));
}

export const encodeChoices = (choices: readonly Choice[]): InlineKeyboardMarkup => ({
  inline_keyboard: rowsOf(choices, KEYBOARD).map((row) =>
    row.map(({ label, token }) => ({ text: label, callback_data: token })),
  ),
});

/** A keyboard that was used: of its buttons the chosen one stays, so that the chat shows what was answered. */
export function encodeUsed({ inline_keyboard: rows }: InlineKeyboardMarkup, token: string): InlineKeyboardMarkup {
  const chosen = rows.flat().filter((button) => 'callback_data' in button && button.callback_data === token);
  return { inline_keyboard: chosen.map(({ text }) => [{ text: chosenLabel(text), callback_data: USED }]) };
}

/** A caption that is too long goes before what it belongs to, as messages of its own. */
export function encodeCaption(text: string | undefined): {
  readonly before: readonly TextMessage[];
  readonly caption: { readonly caption?: string };
} {
  if (!text) return { before: [], caption: {} };
  if (text.length <= CAPTION_LIMIT) return { before: [], caption: { caption: text } };
  return { before: splitText(text, TEXT_LIMIT).map(plain), caption: {} };
}

/** grammY writes the name into a header as it is. */
export const encodeFileName = (name: string): string => name.replace(/[\p{Cc}";\\/]/gu, '_');
