// One command, one file: the card that menus and /help are rendered from, and the behaviour.
import type { CommandEvent, Effect } from './events.ts';
import type { Visit } from './visit.ts';
import type { Words } from './words/words.ts';

export interface CommandCard {
  /** Without the slash; a-z, at most 32 characters. */
  readonly name: string;
  /** One line for the menu. */
  readonly describe: (words: Words) => string;
  /** What may come with it, for platforms whose commands have fields: the argument, the files, or both, of the event. */
  readonly takes?: 'text' | 'files' | 'both';
}

export interface Command extends CommandCard {
  /** Goes before whatever the lane is doing, which is given up. */
  readonly urgent: boolean;
  run(event: CommandEvent, visit: Visit): AsyncIterable<Effect>;
  /** A button that `offer(visit, command.name, …)` made; its nonce was checked and is used up. */
  choose(value: string, visit: Visit): AsyncIterable<Effect>;
}

/** `choose` of a command that offers no buttons. */
export const noButtons = (): never => {
  throw new Error('this command offers no buttons');
};
