// A guided telling of what the record does not hold, from where it was left.
import { type Command, noButtons } from '../command.ts';
import { begin } from '../flowing.ts';
import { interviewFlow } from '../flows/interview.ts';
import { guide } from '../guide.ts';
import { interviewOf, nextQuestion, QUESTIONS } from '../memories/interview.ts';
import { seated } from '../talk/table.ts';
import { figure } from '../words/figures.ts';

export const interview: Command = {
  name: 'interview',
  describe: (words) => words.interview.menu,
  urgent: false,
  async *run(_event, visit) {
    const { words, home } = visit;
    const table = await seated(visit);
    if (!table) return yield guide(words.talk.nobody);
    // not over a step that is open: it would be lost without a word
    if (await home.flow.read()) return yield guide(words.commands.start.underWay);
    const { persona, vault } = table;
    const sofar = await interviewOf(vault);
    const { told, skipped } = sofar;
    const begun = told.length + skipped.length > 0;
    yield guide(
      begun
        ? words.interview.again(figure(told.length), figure(QUESTIONS.length))
        : words.interview.intro(persona.name, figure(QUESTIONS.length)),
    );
    yield* begin(interviewFlow, { at: nextQuestion(sofar) ? 'next' : 'list', persona: persona.id }, visit);
  },
  choose: noButtons,
};
