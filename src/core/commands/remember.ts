// What the person wants to be remembered, in their own words; alone it asks for them.
import { type Command, noButtons } from '../command.ts';
import { begin } from '../flowing.ts';
import { rememberingFlow } from '../flows/remembering.ts';
import { guide } from '../guide.ts';
import { keepTelling } from '../memories/keeping.ts';
import { atRecord } from '../talk/table.ts';

export const remember: Command = {
  name: 'remember',
  describe: (words) => words.memory.menuRemember,
  takes: 'text',
  urgent: false,
  async *run({ args }, visit) {
    const { words, home } = visit;
    const table = await atRecord(visit);
    if (!table) return yield guide(words.talk.nobody);
    const { persona } = table;
    if (args.trim() !== '') {
      const kept = await keepTelling(persona, args, visit);
      if (kept) yield kept;
      return;
    }
    // not over a step that is open: it would be lost without a word
    if (await home.flow.read()) return yield guide(words.commands.start.underWay);
    yield* begin(rememberingFlow, { at: 'asking', persona: persona.id }, visit);
  },
  choose: noButtons,
};
