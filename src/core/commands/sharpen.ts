// Lets the voice try messages whose answers it has not seen, and keeps in its prompt what it got wrong.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import { begin } from '../flowing.ts';
import { contrastingFlow } from '../flows/contrasting.ts';
import { guide } from '../guide.ts';
import { TRIED } from '../persona/contrast.ts';
import { heldOutFor } from '../persona/quiz.ts';
import { seated } from '../talk/turn.ts';
import { figure } from '../words/figures.ts';

const NAME = 'sharpen';

export const sharpen: Command = {
  name: NAME,
  describe: (words) => words.sharpen.menu,
  urgent: false,
  async *run(_event, visit) {
    const { words, ports, home } = visit;
    const table = await seated(visit);
    if (!table) return yield guide(words.talk.nobody);
    if (table.layers.farewell?.silent) return yield guide(words.talk.silent(table.persona.name));
    if (ports.model.voice === 'quoting') return yield guide(words.sharpen.noModel);
    if (await home.flow.read()) return yield guide(words.commands.start.underWay);
    const choices = await offer(visit, NAME, [{ value: 'go', label: words.sharpen.go }]);
    yield guide(words.sharpen.offer(table.persona.name, figure(TRIED)), choices);
  },
  async *choose(_value, visit) {
    const { words, ports, home } = visit;
    const table = await seated(visit);
    if (!table) return yield guide(words.talk.nobody);
    if (await home.flow.read()) return yield guide(words.commands.start.underWay);
    const heldOut = await heldOutFor(table.vault.record, ports.chance.number(), TRIED);
    if (heldOut.length === 0) return yield guide(words.sharpen.nothing(table.persona.name));
    const spent = (await home.spending.month(ports.clock.now())).usd;
    yield* begin(contrastingFlow, { persona: table.persona.id, heldOut, next: 0, made: [], spent }, visit);
  },
};
