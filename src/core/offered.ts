// A button's label that is typed instead of pressed. What was offered is known only while nothing else was said since, and
// until the program ends: a label that is typed later is a text like any other.
import { fold } from './care/fold.ts';
import type { Choice, Effect, Incoming } from './events.ts';
import type { Lane } from './lane.ts';
import { newest } from './newest.ts';
import { numberSaid } from './numeral.ts';

export interface Offered {
  /** The press that a text means, where it is exactly one of the labels, or their number in words, and of one button only. */
  meant(lane: Lane, event: Incoming): Incoming;
  /** Passes on what is said in answer to an event, and remembers what it offers. */
  listen(lane: Lane, effects: AsyncIterable<Effect>): AsyncIterable<Effect>;
}

/** More people than that have no question open at once. */
const LANES = 10_000;

export function createOffered(): Offered {
  const choices = newest<Lane, readonly Choice[]>(LANES);

  function meant(lane: Lane, event: Incoming): Incoming {
    if (event.kind !== 'text' || event.edits !== undefined) return event;
    const { text, edits: _, ...envelope } = event;
    const said = [bare(text), String(numberSaid(text.replace(/^第/u, ''), '分|度|个|個|号|號|条|條'))];
    const [pressed, ...others] = (choices.get(lane) ?? []).filter(({ label }) => said.includes(bare(label)));
    return pressed && others.length === 0 ? { ...envelope, kind: 'choice', token: pressed.token } : event;
  }

  async function* listen(lane: Lane, effects: AsyncIterable<Effect>): AsyncIterable<Effect> {
    choices.delete(lane);
    for await (const effect of effects) {
      if (effect.do === 'say' && effect.voice === 'persona') choices.delete(lane);
      else if (effect.do === 'say' && effect.choices?.length)
        choices.set(lane, [...(choices.get(lane) ?? []), ...effect.choices]);
      yield effect;
    }
  }

  return { meant, listen };
}

/** Case, blanks, traditional characters, a mark before it and one behind it do not count. */
const bare = (text: string): string =>
  fold(text)
    .replace(/\s+/g, '')
    .replace(/^[^\p{L}\p{N}]+|[.。!！~]+$/gu, '');
