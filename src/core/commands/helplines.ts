import { type Command, noButtons } from '../command.ts';
import { guide } from '../guide.ts';

export const helplines: Command = {
  name: 'helplines',
  describe: (words) => words.commands.menu.helplines,
  urgent: false,
  async *run(_event, { words }) {
    yield guide(words.care.helplines);
  },
  choose: noButtons,
};
