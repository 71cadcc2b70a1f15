// What there is of the two, season by season: a picture, and moments with the lines behind them.
import { subjectOf } from '../charts/shown.ts';
import { timelineShown } from '../charts/timeline.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { findPersona } from '../personas.ts';
import { timelineOf } from '../timeline/contents.ts';
import { evidencePage, seasonPage } from '../timeline/moments.ts';
import { overview, yearPage } from '../timeline/overview.ts';
import { type Page, pageIn } from '../timeline/places.ts';
import type { Album } from '../timeline/saying.ts';
import type { Visit } from '../visit.ts';

async function albumOf(persona: Persona, { ports }: Visit): Promise<Album> {
  const vault = await ports.vaults.open(persona.id);
  return { persona, vault, timeline: await timelineOf(vault) };
}

async function* show(persona: Persona, visit: Visit): AsyncGenerator<Effect, void, void> {
  const { words } = visit;
  const { printer } = visit.ports;
  const album = await albumOf(persona, visit);
  const subject = await subjectOf(persona.name, visit);
  const shown = await timelineShown(album.timeline, subject, printer);
  if (!shown) return yield guide(words.timeline.nothingDated(persona.name));
  yield { do: 'picture', png: await printer.chart(shown.chart), alt: shown.alt };
  yield await overview(album, 0, visit);
}

async function* turnTo(page: Page, persona: Persona, visit: Visit): AsyncGenerator<Effect, void, void> {
  if (page.at === 'memory' || page.at === 'post' || page.at === 'message')
    return yield* evidencePage({ persona, vault: await visit.ports.vaults.open(persona.id) }, page, visit);
  const album = await albumOf(persona, visit);
  if (page.at === 'overview') yield await overview(album, page.page, visit);
  else if (page.at === 'year') yield await yearPage(album, page.year, visit);
  else yield await seasonPage(album, page.season, page.page, visit);
}

export const timeline: Command = {
  name: 'timeline',
  describe: (words) => words.timeline.menu,
  urgent: false,
  async *run(_event, visit) {
    const persona = await findPersona(visit.settings.persona, visit);
    if (persona) yield* show(persona, visit);
    else yield guide(visit.words.sources.nobody);
  },
  async *choose(value, visit) {
    const pressed = pageIn(value);
    const persona = await findPersona(pressed?.persona, visit);
    if (!pressed || !persona) return yield guide(visit.words.commands.personas.gone);
    yield* turnTo(pressed.page, persona, visit);
  },
};
