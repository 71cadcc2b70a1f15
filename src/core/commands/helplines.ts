import { helplineLine } from '../care/answers.ts';
import { COUNTRIES, type Helpline, helplineFor, helplines as helplineRows, isWhereabouts } from '../care/helplines.ts';
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';
import type { Words } from '../words/words.ts';

const NAME = 'helplines';

/** `nearest`: undefined where it is not known where the person is. */
export function helplineList(nearest: Helpline | undefined, words: Words, now: number): string {
  const { head, emergencyLine, inDanger } = words.care.helplines;
  const rows = nearest ? [nearest] : helplineRows;
  const lines = rows.map((row) => words.sentences([helplineLine(row, words, now), emergencyLine(row)]));
  return [head, ...lines, words.care.anywhere, inDanger].join('\n\n');
}

export const helplines: Command = {
  name: NAME,
  describe: (words) => words.commands.menu.helplines,
  urgent: false,
  async *run(_event, visit) {
    const { home, ports, words, event } = visit;
    const { countries, where } = words.care.helplines;
    const { country } = await home.care.read();
    const buttons = [...COUNTRIES, 'elsewhere' as const].map((value) => ({ value, label: countries[value] }));
    yield guide(helplineList(helplineFor(country, event.language), words, ports.clock.now()));
    yield guide(where, await offer(visit, NAME, buttons));
  },
  async *choose(value, { home, ports, words }) {
    if (!isWhereabouts(value)) throw new Error('a button of a country that is not there');
    await home.care.change({ country: value });
    const helpline = helplineFor(value, undefined);
    yield guide(helpline ? helplineList(helpline, words, ports.clock.now()) : words.care.anywhere);
  },
};
