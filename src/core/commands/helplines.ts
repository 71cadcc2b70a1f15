import { helplineLine, violenceLine } from '../care/answers.ts';
import {
  COUNTRIES,
  type Helpline,
  helplineFor,
  helplines as helplineRows,
  isWhereabouts,
  type Whereabouts,
} from '../care/helplines.ts';
import { violenceLineFor, violenceLines } from '../care/violence-lines.ts';
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';
import type { Words } from '../words/words.ts';

const NAME = 'helplines';

/** Those of the person's country; all of them, their language first, where it is not known, or no row is there for it. `language`: of their app. */
export function helplineList(
  chosen: Whereabouts | undefined,
  language: string | undefined,
  words: Words,
  now: number,
): string {
  const { head, emergencyLine, inDanger } = words.care.helplines;
  const nearest = helplineFor(chosen, language);
  const speaks = ({ languages }: Helpline): number => (languages[0] === words.language ? 0 : 1);
  const lines = (nearest ? [nearest] : helplineRows.toSorted((a, b) => speaks(a) - speaks(b))).map((row) =>
    words.sentences([helplineLine(row, words, now), emergencyLine(row)]),
  );
  const near = violenceLineFor(chosen, language);
  const ofViolence = (near ? [near] : nearest ? [] : violenceLines).map((row) => violenceLine(row, words, now));
  const violence = ofViolence.length === 0 ? [] : [[words.care.violence.head, ...ofViolence].join('\n')];
  return [head, ...lines, ...violence, words.care.anywhere, inDanger].join('\n\n');
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
    yield guide(helplineList(country, event.language, words, ports.clock.now()));
    yield guide(where, await offer(visit, NAME, buttons));
  },
  async *choose(value, { home, ports, words, event }) {
    if (!isWhereabouts(value)) throw new Error('a button of a country that is not there');
    await home.care.change({ country: value });
    const here = value === 'elsewhere' ? violenceLineFor(value, event.language) : undefined;
    const now = ports.clock.now();
    if (value !== 'elsewhere') yield guide(helplineList(value, undefined, words, now));
    else yield guide([words.care.anywhere, ...(here ? [violenceLine(here, words, now)] : [])].join('\n\n'));
  },
};
