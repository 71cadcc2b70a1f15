import { type Command, noButtons } from '../command.ts';
import { guide } from '../guide.ts';
import type { Words } from '../words/words.ts';

/** Commands that are for one thing. */
export interface Group {
  readonly of: keyof Words['commands']['help']['groups'];
  readonly commands: readonly Command[];
}

/** `groups`: all commands, this one too. */
export const createHelp = (groups: () => readonly Group[]): Command => ({
  name: 'help',
  describe: (words) => words.commands.menu.help,
  urgent: false,
  async *run(_event, { words }) {
    const { head, groups: names, line, tail } = words.commands.help;
    const blocks = groups().map(({ of, commands }) =>
      [names[of], ...commands.map((each) => line(each.name, each.describe(words)))].join('\n'),
    );
    yield guide([head, ...blocks, tail].join('\n\n'));
  },
  choose: noButtons,
});
