// Which time zone what is told in UTC was lived in: asked once, where it makes a difference.
import type { PersonaId } from '../identity.ts';
import type { SourceSummary, ToldOffset } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { type At, type ImportState, settled } from './steps.ts';
import { offeredZones, zoneOfLanguage, zoneTelling } from './zones.ts';

export async function timing(state: At<'timing'>, { ports, settings, event }: Visit): Promise<ImportState> {
  const { draft, persona, known } = state;
  const before = await timesBefore();
  const needed = draft.conversation.clock === 'utc' || before.sources.some(({ clock }) => clock === 'utc');
  if (!needed) return settled(state);
  if (settings.zone !== undefined) return settled({ ...state, draft: { ...draft, zone: settings.zone } });
  const spoken = zoneOfLanguage(event.language ?? settings.language);
  const told = zoneTelling(before.told, [spoken]);
  const offered = offeredZones([told, spoken], settings.language);
  return { at: 'zone', draft, persona, known, offered, unclear: false };

  async function timesBefore(): Promise<{
    readonly sources: readonly SourceSummary[];
    readonly told: readonly ToldOffset[];
  }> {
    const told: ToldOffset[] = [];
    const all: readonly PersonaId[] = persona === undefined ? known : [persona];
    for (const id of all) told.push(...(await (await ports.vaults.open(id)).record.toldOffsets()));
    const sources = persona === undefined ? [] : await (await ports.vaults.open(persona)).record.sources();
    return { sources, told };
  }
}

/** The answer is kept for all imports to come. */
export async function keepZone(state: At<'zoned'>, { home }: Visit): Promise<ImportState> {
  await home.settings.change({ zone: state.draft.zone });
  return settled(state);
}
