// What there is of a persona, before one talks with it.
import type { Command } from '../command.ts';
import { begin } from '../flowing.ts';
import { adjustingFlow } from '../flows/adjusting.ts';
import { puttingOff } from '../flows/settling.ts';
import { guide } from '../guide.ts';
import { preview as show } from '../persona/preview.ts';
import { findVoice } from '../personas.ts';

export const preview: Command = {
  name: 'preview',
  describe: (words) => words.preview.menu,
  urgent: false,
  async *run(_event, visit) {
    const { words, settings } = visit;
    const persona = await findVoice(settings.persona, visit);
    if (!persona) return yield guide(words.sources.nobody);
    yield (await show(persona, visit)) ?? guide(words.preview.nothing(persona.name));
  },
  async *choose(value, visit) {
    const { words, home } = visit;
    const [, kind, id] = /^(ok|change):(.+)$/.exec(value) ?? [];
    const persona = await findVoice(id, visit);
    if (!persona) return yield guide(words.commands.personas.gone);
    const row = await home.flow.read();
    const canWait = puttingOff(row) !== undefined;
    if (kind === 'ok') return yield guide(canWait ? words.preview.stillAsked : words.preview.confirmed(persona.name));
    // not over a step that is open: it would be lost without a word
    if (row && !canWait) return yield guide(words.commands.start.underWay);
    yield* begin(adjustingFlow, { at: 'which', persona: persona.id }, visit);
  },
};
