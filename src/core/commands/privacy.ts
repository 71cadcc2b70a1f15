import { type Command, noButtons } from '../command.ts';
import { guide } from '../guide.ts';

export const privacy: Command = {
  name: 'privacy',
  describe: (words) => words.commands.menu.privacy,
  urgent: false,
  async *run(_event, { words, ports }) {
    yield guide(words.commands.privacy(ports.model.voice).join('\n\n'));
  },
  choose: noButtons,
};
