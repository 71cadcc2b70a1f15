import { type Command, noButtons } from '../command.ts';
import { begin } from '../flowing.ts';
import { newPersonaFlow } from '../flows/new-persona.ts';
import { puttingOff } from '../flows/settling.ts';
import { guide } from '../guide.ts';

export const newPersona: Command = {
  name: 'new',
  describe: (words) => words.commands.menu.new,
  urgent: false,
  async *run(_event, visit) {
    const row = await visit.home.flow.read();
    const gives = row === undefined || row.name === newPersonaFlow.name || puttingOff(row) !== undefined;
    // not over a step that is open: it would be lost without a word
    if (!gives) return yield guide(visit.words.commands.start.underWay);
    yield* begin(newPersonaFlow, { at: 'name' }, visit);
  },
  choose: noButtons,
};
