import { type Limits, limitsAt, MINUTES, minutesSaid, VISITS, visitsSaid, wish } from '../care/limits.ts';
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { Visit } from '../visit.ts';

const NAME = 'limits';

/** What a button stands for; undefined for one that is not among them. */
function changeOf(value: string): Partial<Limits> | undefined {
  const [what, amount] = value.split('-');
  if (what === 'visits') return { visits: VISITS.find((each) => String(each) === amount) };
  return what === 'minutes' ? { minutes: MINUTES.find((each) => String(each) === amount) } : undefined;
}

const BETWEEN = /\s*[,，、;；]\s*|(?<=[^\d\s])\s+(?=[\d一二三四五六七八九十两半])/u;
const OF_TIME = /分|min|时|時|鐘|钟|hour/u;

/** What is written behind the command: "3 visits, 20 minutes", "三次". undefined where any of it is something else. */
function changeIn(args: string): Partial<Limits> | undefined {
  const pieces = args.toLowerCase().split(BETWEEN);
  const changes = pieces.map((piece): Partial<Limits> => {
    return OF_TIME.test(piece) ? { minutes: minutesSaid(piece) } : { visits: visitsSaid(piece) };
  });
  return changes.every((change) => Object.values(change).every((count) => count !== undefined))
    ? Object.assign({}, ...changes)
    : undefined;
}

async function* change(to: Partial<Limits>, visit: Visit): AsyncGenerator<Effect, void, void> {
  const { home, ports, words } = visit;
  const now = ports.clock.now();
  const kept = wish(to, await home.care.read(), now);
  await home.care.change(kept);
  yield guide(
    kept.wished
      ? words.care.limits.tomorrow
      : words.care.limits.holds(kept.limits ?? limitsAt(await home.care.read(), now)),
    await limitButtons(visit),
  );
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
  takes: 'text',
  urgent: false,
  async *run({ args }, visit) {
    const { home, ports, words } = visit;
    const written = changeIn(args);
    if (written) return yield* change(written, visit);
    const held = limitsAt(await home.care.read(), ports.clock.now());
    yield guide(words.care.limits.ask(held), await limitButtons(visit));
  },
  async *choose(value, visit) {
    const pressed = changeOf(value);
    if (!pressed) throw new Error('a button of a limit that is not there');
    yield* change(pressed, visit);
  },
};
