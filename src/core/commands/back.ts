// Coming back after the other voice had to rest: through the guide.
import { whomToCall } from '../care/answers.ts';
import { hoursUntilAsked } from '../care/safety.ts';
import { isLocked, isResting } from '../care/state.ts';
import { keepResting } from '../care/watch.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { begin } from '../flowing.ts';
import { type Settling, settlingFlow } from '../flows/settling.ts';
import { guide } from '../guide.ts';
import { atRecord } from '../talk/table.ts';
import type { Visit } from '../visit.ts';

/** What made a record one without a persona may be answered anew, a day later. */
async function* askAgain(visit: Visit): AsyncGenerator<Effect, void, void> {
  const { home, ports, words } = visit;
  const table = await atRecord(visit);
  const safety = table?.layers.safety;
  if (!table || !safety?.recordOnly) return yield guide(words.care.back.nothing);
  const hours = hoursUntilAsked(safety, ports.clock.now());
  if (hours > 0) return yield guide(words.safety.again.tooEarly(hours));
  // not over a step that is open: it would be lost without a word
  if (await home.flow.read()) return yield guide(words.commands.start.underWay);
  const { id: persona } = table.persona;
  const state: Settling =
    safety.recordOnly === 'asked'
      ? { at: 'signs', persona, heard: 'both' }
      : { at: 'again', persona, step: { ask: 'stopped' } };
  yield* begin(settlingFlow, state, visit);
}

export const back: Command = {
  name: 'back',
  describe: (words) => words.care.back.menu,
  urgent: false,
  async *run(_event, visit) {
    const { home, ports } = visit;
    if (isResting(await home.care.read(), ports.clock.now())) yield* keepResting(visit);
    else yield* askAgain(visit);
  },
  async *choose(value, visit) {
    const { home, ports, words, event } = visit;
    const now = ports.clock.now();
    const state = await home.care.read();
    if (isLocked(state, now)) return yield* keepResting(visit); // a new hit came after the question
    if (value !== 'on')
      return yield guide(`${words.care.back.stays}\n\n${whomToCall(state.country, event.language, words, now)}`);
    await home.care.change({ returning: false, lockedUntil: undefined });
    yield guide(words.care.back.welcome);
  },
};
