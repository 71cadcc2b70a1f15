// Has the reader model read the whole record once, so that the persona knows what was and who they were.
import type { Command } from '../command.ts';
import { offerToLearn } from '../distillation/offering.ts';
import { planFor } from '../distillation/planning.ts';
import type { Effect } from '../events.ts';
import { begin } from '../flowing.ts';
import { distillingFlow } from '../flows/distilling.ts';
import { firstTrial, tryingFlow } from '../flows/trying.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { findVoice } from '../personas.ts';
import type { Visit } from '../visit.ts';

/** Not over a step that is open: it would be lost without a word. `whole`: with all that follows the reading. */
async function* start(
  { id: persona, name }: Persona,
  whole: boolean,
  visit: Visit,
): AsyncGenerator<Effect, void, void> {
  const { ports, home, words } = visit;
  if (await home.flow.read()) return yield guide(words.commands.start.underWay);
  const vault = await ports.vaults.open(persona);
  const { farewell, contrasts } = await vault.persona.read();
  if (farewell?.silent) return yield guide(words.talk.silent(name));
  const plan = await planFor(vault);
  const { usd: spent } = await home.spending.month(ports.clock.now());
  if (plan) {
    const { since, upTo, chunks } = plan;
    yield* begin(distillingFlow, { at: 'reading', persona, since, upTo, chunks, whole, spent }, visit);
  } else if (whole) yield* begin(tryingFlow, { at: firstTrial(contrasts), persona, whole, spent }, visit);
  else yield guide(words.learn.nothing(name));
}

export const learn: Command = {
  name: 'learn',
  describe: (words) => words.learn.menu,
  urgent: false,
  async *run(_event, visit) {
    const { words, ports, settings } = visit;
    const persona = await findVoice(settings.persona, visit);
    if (!persona) return yield guide(words.sources.nobody);
    if (ports.model.voice === 'quoting') return yield guide(words.learn.noModel);
    yield (await offerToLearn(persona, visit)) ?? guide(words.learn.nothing(persona.name));
  },
  async *choose(value, visit) {
    const [, kind, id] = /^(all|go|later):(.+)$/.exec(value) ?? [];
    const persona = await findVoice(id, visit);
    if (!persona) return yield guide(visit.words.commands.personas.gone);
    if (kind === 'later') yield guide(visit.words.learn.waits);
    else yield* start(persona, kind === 'all', visit);
  },
};
