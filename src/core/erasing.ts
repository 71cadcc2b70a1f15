import type { PersonaId } from './identity.ts';
import type { ErasureOrder } from './ports.ts';
import type { Visit } from './visit.ts';

/** The order to erase that persona, or the person with everything of theirs; its receipt goes where the person writes. */
export const erasureOf = (
  { event: { platform, chat }, ports, person, settings: { language } }: Visit,
  persona: PersonaId | undefined,
): ErasureOrder => ({ id: ports.chance.id(), person, persona, platform, chat, language, reflectionKept: false });
