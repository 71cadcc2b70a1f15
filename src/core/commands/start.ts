// For a person who is in: what this is once more, and where things stand. Strangers meet the door instead.
import { type Command, noButtons } from '../command.ts';
import { guide } from '../guide.ts';
import { held } from '../persona/held.ts';
import type { Visit } from '../visit.ts';

async function standing(visit: Visit): Promise<string> {
  const { ports, person, settings, words } = visit;
  const { start } = words.commands;
  const personas = await ports.directory.personas(person);
  const active = personas.find((persona) => persona.id === settings.persona);
  if (!active) return personas.length > 0 ? words.commands.personas.choose : start.nobodyYet;
  const holdings = await held(active, visit);
  if (holdings.recordOnly) return words.safety.standing(active.name);
  return holdings.ended
    ? start.saidGoodbye(active.name)
    : start.talkingWith(holdings, words.modes.labels[settings.mode]);
}

export const start: Command = {
  name: 'start',
  describe: (words) => words.commands.menu.start,
  urgent: false,
  async *run(_event, visit) {
    const { start: said } = visit.words.commands;
    const underWay = (await visit.home.flow.read()) === undefined ? [] : [said.underWay];
    yield guide([said.intro, await standing(visit), ...underWay, said.more].join('\n\n'));
  },
  choose: noButtons,
};
