// Lets the voice try messages whose answers it has not seen, and keeps in its prompt what it got wrong.
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';
import { beginTrying, offerToTry } from '../persona/trial-offer.ts';
import { seated } from '../talk/table.ts';

const NAME = 'sharpen';

export const sharpen: Command = {
  name: NAME,
  describe: (words) => words.sharpen.menu,
  urgent: false,
  async *run(_event, visit) {
    const { words, ports } = visit;
    const table = await seated(visit);
    if (!table) return yield guide(words.talk.nobody);
    if (table.layers.farewell?.silent) return yield guide(words.talk.silent(table.persona.name));
    if (ports.model.voice === 'quoting') return yield guide(words.sharpen.noModel);
    yield await offerToTry('contrast', NAME, table, visit);
  },
  async *choose(_value, visit) {
    const table = await seated(visit);
    if (table) yield* beginTrying('contrast', table, visit);
    else yield guide(visit.words.talk.nobody);
  },
};
