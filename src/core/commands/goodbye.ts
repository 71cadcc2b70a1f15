import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { goodbyeFlow, startGoodbye } from '../flows/goodbye.ts';
import { puttingOff } from '../flows/settling.ts';
import { guide } from '../guide.ts';
import type { Persona } from '../identity.ts';
import { findPersona } from '../personas.ts';
import type { Visit } from '../visit.ts';
import { shortened } from '../words/shortened.ts';
import { leaveStep } from './cancel.ts';

export const goodbye: Command = {
  name: 'goodbye',
  describe: (words) => words.goodbye.command,
  takes: 'text',
  urgent: false,
  run: (event, visit) => run(event.args, visit),
  choose,
};

/** With several personas and none named, asks which one; the one spoken with comes first. */
async function* run(named: string, visit: Visit): AsyncGenerator<Effect, void, void> {
  const personas = await visit.ports.directory.personas(visit.person);
  const namesakes = personas.filter((persona) => persona.name.toLowerCase() === named.toLowerCase());
  const meant = namesakes.length > 0 ? namesakes : personas;
  const [only, ...others] = meant;
  if (!only) return yield guide(visit.words.goodbye.nobody);
  if (others.length === 0) return yield* start(only, visit);
  const inOrder = [...meant].sort(
    (a, b) => Number(b.id === visit.settings.persona) - Number(a.id === visit.settings.persona),
  );
  const choices = await offer(
    visit,
    'goodbye',
    inOrder.map(({ id, name }) => ({ value: id, label: shortened(name) })),
  );
  yield guide(visit.words.goodbye.whom, choices);
}

/** Another step that is open is left first: whoever wants to say goodbye need not find the way out of it. */
async function* start(persona: Persona, visit: Visit): AsyncGenerator<Effect, void, void> {
  const row = await visit.home.flow.read();
  if (row && row.name !== goodbyeFlow.name && !puttingOff(row)) yield* leaveStep(row, visit);
  yield* startGoodbye(persona, visit);
}

async function* choose(value: string, visit: Visit): AsyncGenerator<Effect, void, void> {
  const persona = await findPersona(value, visit);
  if (persona) yield* start(persona, visit);
  else yield guide(visit.words.goodbye.gone);
}
