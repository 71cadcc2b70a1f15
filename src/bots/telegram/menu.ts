import type { Api } from 'grammy';
import type { CommandCard } from '../../core/command.ts';
import { type Words, wordsFor } from '../../core/words/words.ts';

const SCOPE = { type: 'all_private_chats' } as const;

export const encodeMenu = (cards: readonly CommandCard[], words: Words) =>
  cards.map((card) => ({ command: card.name, description: card.describe(words) }));

/** English for everybody, Chinese for those whose app speaks it. */
export async function showMenu(api: Api, cards: readonly CommandCard[]): Promise<void> {
  await api.setMyCommands(encodeMenu(cards, wordsFor('en')), { scope: SCOPE });
  await api.setMyCommands(encodeMenu(cards, wordsFor('zh')), { scope: SCOPE, language_code: 'zh' });
}
