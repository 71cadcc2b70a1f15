// The turns of a session as a prompt holds them: the older ones as messages that are cached, the newest as a transcript that
// is to be continued. What the persona said is cut short in both, so that the model imitates the person and not itself.

import type { Turn } from './history.ts';
import type { Exchange } from './model.ts';
import { quoted } from './quoted.ts';

/** Turns go over into the messages so many at once: what stands there already stays as it is, byte for byte. */
const STEP = 8;
/** So many stay in the transcript. */
const LEAST = 4;
/** Of an own reply: messages, and characters of each. The last replies are shown as they were said. */
const MESSAGES = 2;
const CHARACTERS = 60;
const WHOLE = 2;

/** How many of a session's turns are told as messages. */
const older = (turns: readonly Turn[]): number => Math.floor(Math.max(0, turns.length - LEAST) / STEP) * STEP;

/** Of all turns of the session, oldest first. */
export const historyOf = (turns: readonly Turn[]): readonly Exchange[] => turns.slice(0, older(turns)).map(exchange);

/** Of the same turns those that stand in no message. */
export const transcriptOf = (turns: readonly Turn[]): readonly Turn[] =>
  turns.slice(older(turns)).map((turn, index, all) => (index < all.length - WHOLE ? cut(turn) : turn));

const exchange = (turn: Turn): Exchange => ({
  user: turn.heard.map((line) => quoted(line)).join('\n'),
  persona: cut(turn)
    .said.map((line) => quoted(line))
    .join('\n'),
});

const cut = (turn: Turn): Turn => ({ ...turn, said: turn.said.slice(0, MESSAGES).map(short) });

/** At a space where there is one: no mark of its own, which would be imitated too. */
function short(line: string): string {
  const characters = [...line];
  if (characters.length <= CHARACTERS) return line;
  const start = characters.slice(0, CHARACTERS).join('');
  return start.includes(' ') ? start.slice(0, start.lastIndexOf(' ')) : start;
}
