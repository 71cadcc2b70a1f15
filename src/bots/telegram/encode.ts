// What the bot does, as the parameters of Telegram's calls. Pure.
import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Choice, Performable, Say } from '../../core/events.ts';
import { splitText } from '../split-text.ts';

/** The most a message and a caption may hold. Telegram counts characters, we the UTF-16 units, which are never fewer. */
const TEXT_LIMIT = 4096;
const CAPTION_LIMIT = 1024;

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

/** Two buttons fit side by side on a phone when no label is wider than this; a Chinese character is two wide. */
const NARROW = 14;

const width = (label: string): number => [...label].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);

export function encodeChoices(choices: readonly Choice[]): InlineKeyboardMarkup {
  const buttons = choices.map(({ label, token }): InlineKeyboardButton => ({ text: label, callback_data: token }));
  const perRow = choices.every(({ label }) => width(label) <= NARROW) ? 2 : 1;
  const rows = Math.ceil(buttons.length / perRow);
  return {
    inline_keyboard: Array.from({ length: rows }, (_, row) => buttons.slice(row * perRow, (row + 1) * perRow)),
  };
}

export function encodeProgress({ label, done, total }: Extract<Performable, { do: 'progress' }>): string {
  if (total === undefined) return done > 0 ? `${label} ${done}` : label;
  return `${label} ${total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 100} %`;
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
