// Notes about the other person that came along with an export, or alone.
import type { PersonaId } from '../identity.ts';
import type { BroughtNotes } from '../persona/brought.ts';
import type { Visit } from '../visit.ts';
import { figure } from '../words/figures.ts';
import type { Draft, ImportState, Source } from './steps.ts';

/** Which of two the user is, where the notes name the other one. */
export function selfByNotes({ conversation: { participants }, notes }: Draft): string | undefined {
  const others = participants.filter((each) => each.name !== notes?.name);
  return participants.length === 2 && others.length === 1 ? others[0]?.name : undefined;
}

/** Gives what is said about it. What the user wrote about the two here counts for more. Safe to do twice. */
export async function keepNotes(
  notes: BroughtNotes,
  { id, name }: { readonly id: PersonaId; readonly name: string },
  { ports, words }: Visit,
): Promise<string> {
  const { persona, versions } = await ports.vaults.open(id);
  const { aboutUs, aboutThem } = await persona.read();
  await versions.commit({
    cause: 'import',
    at: ports.clock.now(),
    layers: { brought: notes, aboutUs: aboutUs ?? notes.aboutUs, aboutThem: aboutThem ?? notes.aboutThem },
  });
  const corrections = notes.corrections.length;
  return words.imports.brought.kept(name, corrections === 0 ? undefined : figure(corrections));
}

/** Without a conversation they become a persona of their own, or go to the one that waits for its first lines. */
export async function noted(
  notes: BroughtNotes,
  source: Source,
  { ports, person, settings }: Visit,
): Promise<ImportState> {
  const known = (await ports.directory.personas(person)).map(({ id }) => id);
  const current = known.find((id) => id === settings.persona);
  return { at: 'noted', source, notes, known, empty: current && (await isEmpty(current)) ? current : undefined };

  async function isEmpty(id: PersonaId): Promise<boolean> {
    const vault = await ports.vaults.open(id);
    const { farewell, brought } = await vault.persona.read();
    const { mine, theirs } = await vault.record.summary();
    return mine + theirs === 0 && !farewell?.silent && !brought;
  }
}
