import { type Command, noButtons } from '../command.ts';
import { explain } from '../talk/why.ts';

export const why: Command = {
  name: 'why',
  describe: (words) => words.talk.menu.why,
  urgent: false,
  run: (_event, visit) => explain(visit),
  choose: noButtons,
};
