// A picture shown in the talk stays talk. That it can be kept as a memory is offered: each time where nobody sees it, else once
// in a session.
import { isResting } from '../care/state.ts';
import { offer } from '../choices.ts';
import type { Effect, PlatformName, ReceivedFile } from '../events.ts';
import { guide } from '../guide.ts';
import type { PersonaLayers } from '../persona/layers.ts';
import { findPersona } from '../personas.ts';
import { SESSION_PAUSE_MS } from '../spending.ts';
import type { Visit } from '../visit.ts';

/** Where the pictures that were shown last still are. No pixels. */
export interface ShownPictures {
  readonly platform: PlatformName;
  readonly files: readonly ReceivedFile[];
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** The first time with why a file is better. `quietly`: it is not offered, and /photo keeps it all the same. */
export async function* offerToKeep(
  files: readonly ReceivedFile[],
  visit: Visit,
  quietly: boolean,
): AsyncGenerator<Effect, void, void> {
  const { ports, settings, words, home, event } = visit;
  const persona = await findPersona(settings.persona, visit);
  const at = ports.clock.now();
  if (!persona || isResting(await home.care.read(), at)) return;
  const vault = await ports.vaults.open(persona.id);
  const { shown, farewell } = await vault.persona.read();
  if (farewell?.locked || farewell?.silent) return;
  await vault.persona.write({ shown: { platform: event.platform, files, at } });
  const isNews = ports.model.voice === 'quoting' || !shown || at - shown.at > SESSION_PAUSE_MS;
  if (!isNews || quietly) return;
  const said = words.photos;
  const text = words.sentences([said.offer, ...(shown ? [] : [said.stripped[event.platform]])]);
  yield guide(text, await offer(visit, 'photo', [{ value: 'keep', label: said.keepShown }]));
}

/** What could be kept without sending it again. */
export async function waitingOf(visit: Visit): Promise<Pick<PersonaLayers, 'shown' | 'album'>> {
  const persona = await findPersona(visit.settings.persona, visit);
  return persona ? (await visit.ports.vaults.open(persona.id)).persona.read() : {};
}
