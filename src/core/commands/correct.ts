// They would not have written that: the last reply, or the one that is answered.
import { type Command, noButtons } from '../command.ts';
import { begin } from '../flowing.ts';
import { correctingFlow } from '../flows/correcting.ts';
import { guide } from '../guide.ts';
import { correct as correctReply } from '../talk/correcting.ts';
import { seated } from '../talk/table.ts';
import { isGuides, turnMeant } from '../talk/why.ts';

export const correct: Command = {
  name: 'correct',
  describe: (words) => words.correction.menu.correct,
  takes: 'text',
  urgent: false,
  async *run({ args }, visit) {
    const { words, home } = visit;
    const table = await seated(visit);
    if (!table) return yield guide(words.talk.nobody);
    if (table.layers.farewell?.silent) return yield guide(words.talk.silent(table.persona.name));
    if (table.layers.farewell?.locked) return yield guide(words.goodbye.locked(table.persona.name));
    if (await isGuides(visit)) return yield guide(words.correction.guides(table.persona.name));
    const turn = await turnMeant(table.vault, visit);
    if (!turn) return yield guide(words.correction.noReply);
    if (args.trim() !== '') return yield* correctReply({ wrong: 'reply', right: args }, turn, table, visit);
    if (await home.flow.read()) return yield guide(words.commands.start.underWay);
    yield* begin(correctingFlow, { at: 'asking', persona: table.persona.id, turn: turn.id }, visit);
  },
  choose: noButtons,
};
