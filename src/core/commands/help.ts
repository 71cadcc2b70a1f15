import { type Command, type CommandCard, noButtons } from '../command.ts';
import { guide } from '../guide.ts';

/** `cards`: all commands, this one too. */
export const createHelp = (cards: () => readonly CommandCard[]): Command => ({
  name: 'help',
  describe: (words) => words.commands.menu.help,
  urgent: false,
  async *run(_event, { words }) {
    const { head, line, tail } = words.commands.help;
    const lines = cards().map((card) => line(card.name, card.describe(words)));
    yield guide(`${head}\n${lines.join('\n')}\n\n${tail}`);
  },
  choose: noButtons,
});
