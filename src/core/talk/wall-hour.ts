// What the clock on the person's wall shows while they write.
import { offsetsOf } from '../archive/zones.ts';
import { zoneOfLanguage } from '../importing/zones.ts';
import type { Visit } from '../visit.ts';

/** 0 to 23, where their zone is known: they named it, or their app names a region. */
export function wallHour({ settings, event, ports }: Visit): number | undefined {
  const spoken = event.language?.match(/[-_]/) ? zoneOfLanguage(event.language) : undefined;
  const zone = settings.zone ?? spoken;
  if (zone === undefined) return undefined;
  const moment = Math.floor(ports.clock.now() / 1000);
  return Math.floor((moment / 60 + offsetsOf(zone)(moment)) / 60) % 24;
}
