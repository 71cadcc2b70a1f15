// Coming back after the other voice had to rest: through the guide.
import { helplineLine } from '../care/answers.ts';
import { helplineFor } from '../care/helplines.ts';
import { isLocked, isResting } from '../care/state.ts';
import { keepResting } from '../care/watch.ts';
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';

export const back: Command = {
  name: 'back',
  describe: (words) => words.care.back.menu,
  urgent: false,
  async *run(_event, visit) {
    const { home, ports, words } = visit;
    if (isResting(await home.care.read(), ports.clock.now())) yield* keepResting(visit);
    else yield guide(words.care.back.nothing);
  },
  async *choose(value, visit) {
    const { home, ports, words, event } = visit;
    const now = ports.clock.now();
    const state = await home.care.read();
    if (isLocked(state, now)) return yield* keepResting(visit); // a new hit came after the question
    if (value !== 'on')
      return yield guide(
        `${words.care.back.stays}\n\n${helplineLine(helplineFor(state.country, event.language), words, now)}`,
      );
    await home.care.change({ returning: false, lockedUntil: undefined });
    yield guide(words.care.back.welcome);
  },
};
