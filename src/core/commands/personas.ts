import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { guide } from '../guide.ts';
import { held } from '../persona/held.ts';
import { findPersona } from '../personas.ts';
import { shortened } from '../words/shortened.ts';

const NAME = 'personas';

export const personas: Command = {
  name: NAME,
  describe: (words) => words.commands.menu.personas,
  urgent: false,
  async *run(_event, visit) {
    const { words, settings, ports, person } = visit;
    const said = words.commands.personas;
    const all = await ports.directory.personas(person);
    if (all.length === 0) return yield guide(said.none);
    const lines: string[] = [];
    let silent = false;
    for (const each of all) {
      const holdings = await held(each, visit);
      const line = said.line(holdings, each.id === settings.persona, holdings.ended);
      silent ||= holdings.recordOnly;
      lines.push(holdings.recordOnly ? words.safety.listed(line) : line);
    }
    const others = all.filter((each) => each.id !== settings.persona);
    const buttons = others.map((each) => ({ value: each.id, label: shortened(each.name) }));
    yield guide([silent ? words.safety.head : said.head, ...lines].join('\n'), await offer(visit, NAME, buttons));
  },
  async *choose(value, visit) {
    const { home, words } = visit;
    const said = words.commands.personas;
    const chosen = await findPersona(value, visit);
    if (!chosen) return yield guide(said.gone);
    await home.settings.change({ persona: chosen.id });
    const { recordOnly } = await held(chosen, visit);
    yield guide(recordOnly ? words.safety.standing(chosen.name) : said.switched(chosen.name));
  },
};
