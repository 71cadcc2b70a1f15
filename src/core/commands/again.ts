import type { Command } from '../command.ts';
import { answerAgain } from '../talk/turn.ts';

export const again: Command = {
  name: 'again',
  describe: (words) => words.talk.menu.again,
  urgent: false,
  run: (_event, visit) => answerAgain(visit),
  choose: (_value, visit) => answerAgain(visit),
};
