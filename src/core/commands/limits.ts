import { type Limits, limitsAt, MINUTES, VISITS, wish } from '../care/limits.ts';
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';
import type { Visit } from '../visit.ts';

const NAME = 'limits';

/** What a button stands for; undefined for one that is not among them. */
function changeOf(value: string): Partial<Limits> | undefined {
  const [what, amount] = value.split('-');
  if (what === 'visits') return { visits: VISITS.find((each) => String(each) === amount) };
  return what === 'minutes' ? { minutes: MINUTES.find((each) => String(each) === amount) } : undefined;
}

/** Both questions, with what holds now. */
export async function limitButtons(visit: Visit) {
  const said = visit.words.care.limits;
  return offer(visit, NAME, [
    ...[...VISITS, undefined].map((each) => ({ value: `visits-${each ?? 'none'}`, label: said.visits(each) })),
    ...[...MINUTES, undefined].map((each) => ({ value: `minutes-${each ?? 'none'}`, label: said.minutes(each) })),
  ]);
}

export const limits: Command = {
  name: NAME,
  describe: (words) => words.care.limits.menu,
  urgent: false,
  async *run(_event, visit) {
    const { home, ports, words } = visit;
    const held = limitsAt(await home.care.read(), ports.clock.now());
    yield guide(words.care.limits.ask(held), await limitButtons(visit));
  },
  async *choose(value, visit) {
    const { home, ports, words } = visit;
    const change = changeOf(value);
    if (!change) throw new Error('a button of a limit that is not there');
    const now = ports.clock.now();
    const kept = wish(change, await home.care.read(), now);
    await home.care.change(kept);
    yield guide(
      kept.wished
        ? words.care.limits.tomorrow
        : words.care.limits.holds(kept.limits ?? limitsAt(await home.care.read(), now)),
      await limitButtons(visit),
    );
  },
};
