// Which zone's clock the record was lived by, for exports that tell the time in UTC only.
import { offer } from '../choices.ts';
import type { Command } from '../command.ts';
import type { Effect } from '../events.ts';
import { guide } from '../guide.ts';
import { placeName } from '../importing/asking.ts';
import { offeredZones, UTC, zoneNamed, zoneOfLanguage } from '../importing/zones.ts';
import type { Visit } from '../visit.ts';

const NAME = 'timezone';

async function* ask(question: string, visit: Visit): AsyncGenerator<Effect, void, void> {
  const { settings, event, words } = visit;
  const likely = [settings.zone, zoneOfLanguage(event.language ?? settings.language)];
  const buttons = offeredZones(likely, settings.language).map((zone) => ({
    value: zone,
    label: zone === UTC ? words.zones.utc : placeName(zone, words),
  }));
  yield guide(question, await offer(visit, NAME, buttons));
}

async function* change(zone: string, { home, words }: Visit): AsyncGenerator<Effect, void, void> {
  await home.settings.change({ zone });
  yield guide(words.zones.changed(placeName(zone, words)));
}

export const timezone: Command = {
  name: NAME,
  describe: (words) => words.zones.menu,
  takes: 'text',
  urgent: false,
  async *run({ args }, visit) {
    const { zones } = visit.words;
    const zone = zoneNamed(args);
    if (zone !== undefined) return yield* change(zone, visit);
    if (args !== '') return yield* ask(zones.unclear, visit);
    const now = visit.settings.zone;
    yield* ask(now === undefined ? zones.none : zones.current(placeName(now, visit.words)), visit);
  },
  choose: change,
};
