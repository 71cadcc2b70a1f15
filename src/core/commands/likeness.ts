// How much the voice sounds like them: the last mark, and the way to a new one.
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';
import { markLines } from '../persona/likeness/mark.ts';
import { beginTrying, offerToTry } from '../persona/trial-offer.ts';
import { seated, type Table } from '../talk/table.ts';
import type { Visit } from '../visit.ts';
import { wallDay } from '../words/figures.ts';

const NAME = 'likeness';

export const likeness: Command = {
  name: NAME,
  describe: (words) => words.likeness.menu,
  urgent: false,
  async *run(_event, visit) {
    const { words } = visit;
    const table = await seated(visit);
    if (!table) return yield guide(words.talk.nobody);
    if (table.layers.farewell?.silent) return yield guide(words.talk.silent(table.persona.name));
    const before = await lastMark(table, visit);
    if (before !== undefined) yield guide(before);
    yield await offerToTry('likeness', NAME, table, visit);
  },
  async *choose(_value, visit) {
    const table = await seated(visit);
    if (table) yield* beginTrying('likeness', table, visit);
    else yield guide(visit.words.talk.nobody);
  },
};

/** undefined where it was not measured yet. */
async function lastMark({ vault, layers, persona }: Table, visit: Visit): Promise<string | undefined> {
  const { likeness, eras } = layers;
  if (!likeness) return undefined;
  const said = visit.words.likeness;
  const [newest] = await vault.versions.list(1);
  const sameEra = likeness.era?.from === eras?.chosen?.from && likeness.era?.to === eras?.chosen?.to;
  const changed = !sameEra || (newest !== undefined && newest.at > likeness.at);
  const day = said.before(wallDay(likeness.at / 1000, visit.words) ?? '');
  const marked = await markLines(likeness, vault, persona.name, visit);
  return [day, ...(changed ? [said.changed] : []), ...marked].join('\n');
}
