// How heavy it is: the person's own curve.
import { risesTwice } from '../care/distress.ts';
import { type Heaviness, isFresh, isTooHeavy, SCALE, sparkline, withHeaviness } from '../care/heaviness.ts';
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect, Say } from '../events.ts';
import { guide } from '../guide.ts';
import type { Visit } from '../visit.ts';

const NAME = 'how';

/** The optional question. */
async function askHowHeavy(when: Heaviness['when'], visit: Visit): Promise<Say> {
  const buttons = SCALE.map((value) => ({ value: `${when}-${value}`, label: String(value) }));
  return guide(visit.words.care.how.ask, await offer(visit, NAME, buttons));
}

/** Before and after the modes that go deep. An answer of the last minutes counts: it is not asked for again. */
export async function* weigh(when: Heaviness['when'], visit: Visit): AsyncGenerator<Effect, void, void> {
  const { home, ports, words } = visit;
  const { heaviness } = await home.care.read();
  if (!isFresh(heaviness, when, ports.clock.now())) yield await askHowHeavy(when, visit);
  else if (isTooHeavy(heaviness)) yield guide(words.care.how.tooHeavy);
}

export const how: Command = {
  name: NAME,
  describe: (words) => words.care.how.menu,
  urgent: false,
  async *run(_event, visit) {
    const { heaviness } = await visit.home.care.read();
    if (heaviness.length > 0)
      yield guide(visit.words.care.how.curve(sparkline(heaviness), heaviness.at(-1)?.value ?? 0));
    yield await askHowHeavy('asked', visit);
  },
  async *choose(value, { home, ports, words }) {
    const [when, amount] = value.split('-');
    const said = Number(amount);
    if (!SCALE.includes(said)) throw new Error('a button beyond the scale');
    const { heaviness } = await home.care.read();
    const at = ports.clock.now();
    const kind = when === 'before' || when === 'after' ? when : 'asked';
    const curve = withHeaviness(heaviness, { at, when: kind, value: said });
    await home.care.change({ heaviness: curve });
    if (isTooHeavy(curve) || risesTwice(curve.map((each) => each.value))) yield guide(words.care.how.tooHeavy);
    else yield guide(words.care.how.noted);
  },
};
