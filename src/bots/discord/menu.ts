import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { CommandCard } from '../../core/command.ts';
import { type Words, wordsFor } from '../../core/words/words.ts';
import type { Calls } from './calls.ts';

const FILES_AT_ONCE = 5;

/** English for everybody, Chinese for those whose app speaks it. */
function localised(describe: (words: Words) => string) {
  const chinese = describe(wordsFor('zh'));
  return {
    description: describe(wordsFor('en')),
    description_localizations: { [Locale.ChineseCN]: chinese, [Locale.ChineseTW]: chinese },
  };
}

function optionsOf({ takes }: CommandCard): APIApplicationCommandBasicOption[] {
  return [
    ...(takes === 'files' || takes === 'both' ? fileOptions() : []),
    ...(takes === 'text' || takes === 'both' ? [textOption()] : []),
  ];
}

function fileOptions(): APIApplicationCommandBasicOption[] {
  const said = localised((words) => words.platforms.fileOption);
  return Array.from({ length: FILES_AT_ONCE }, (_, file) => ({
    type: ApplicationCommandOptionType.Attachment,
    name: file === 0 ? 'file' : `file${file + 1}`,
    ...said,
  }));
}

const textOption = (): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  name: 'text',
  ...localised((words) => words.platforms.textOption),
});

/** In direct messages with the bot only, and marked as for adults. */
export const encodeMenu = (cards: readonly CommandCard[]): RESTPutAPIApplicationCommandsJSONBody =>
  cards.map((card) => ({
    type: ApplicationCommandType.ChatInput,
    name: card.name,
    ...localised(card.describe),
    contexts: [InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    nsfw: true,
    options: optionsOf(card),
  }));

export async function showMenu(calls: Calls, application: string, cards: readonly CommandCard[]): Promise<void> {
  await calls.put(Routes.applicationCommands(application), { body: encodeMenu(cards) });
}
