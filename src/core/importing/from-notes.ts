// From notes without any conversation to a persona.
import { safetyFrom } from '../care/safety-questions.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import type { PersonaId } from '../identity.ts';
import type { Visit } from '../visit.ts';
import { nameShown } from '../words/shortened.ts';
import { keepNotes } from './notes.ts';
import { eraseUpload } from './reading.ts';
import type { ImportState } from './steps.ts';
import { madeSince, nameOrOwn } from './storing.ts';

/** May be run again after a crash: it finds the persona it made. */
export async function* makeFromNotes(
  { notes, source, known, empty, answers }: Extract<ImportState, { at: 'noted' }>,
  visit: Visit,
): AsyncGenerator<Effect, { readonly id: PersonaId; readonly name: string }, void> {
  const { ports, person, words, home } = visit;
  const name = nameShown(notes.name) ?? words.imports.persona.nameless;
  const made = empty ?? (await madeSince(known, visit))?.id;
  const id = made ?? (await ports.directory.addPersona(person, name, ports.clock.now())).id;
  const persona = { id, name: await nameOrOwn(id, name, visit) };
  if (answers) {
    const vault = await ports.vaults.open(id);
    await vault.persona.write({ safety: safetyFrom(answers, ports.clock.now()) });
  }
  const said = await keepNotes(notes, persona, visit);
  await home.settings.change({ persona: id });
  yield* eraseUpload(source);
  yield guide(said);
  return persona;
}
