// "Which one is theirs?": eight rounds, and an honest mark.
import { type Command, noButtons } from '../command.ts';
import { begin } from '../flowing.ts';
import { quizFlow } from '../flows/quiz.ts';
import { guide } from '../guide.ts';
import { heldOutFor } from '../persona/quiz.ts';
import { seated } from '../talk/table.ts';

export const quiz: Command = {
  name: 'quiz',
  describe: (words) => words.quiz.menu,
  urgent: false,
  async *run(_event, visit) {
    const { words, ports, home } = visit;
    const table = await seated(visit);
    if (!table) return yield guide(words.talk.nobody);
    const { persona, vault, layers } = table;
    if (layers.farewell?.silent) return yield guide(words.talk.silent(persona.name));
    // not over a step that is open: it would be lost without a word
    if (await home.flow.read()) return yield guide(words.commands.start.underWay);
    const heldOut = await heldOutFor(vault.record, ports.chance.number());
    if (heldOut.length === 0) return yield guide(words.quiz.tooLittle(persona.name));
    yield guide(words.quiz.intro(persona.name));
    const standing = { persona: persona.id, heldOut, next: 0, asked: 0, told: 0, missed: [] };
    yield* begin(quizFlow, { at: 'drawing', ...standing }, visit);
  },
  choose: noButtons,
};
