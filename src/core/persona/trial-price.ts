// What trying the voice costs, and how long it takes.

import type { Vault } from '../ports.ts';
import { exemplarsOf } from '../talk/exemplars.ts';
import { stablePart } from '../talk/prompt.ts';
import { MOST_TOKENS } from '../talk/room.ts';
import type { Visit } from '../visit.ts';
import { contrastsShown } from './contrast.ts';
import type { PersonaLayers } from './layers.ts';
import { AT_ONCE } from './trial.ts';

/** Drafts that are thrown away and made anew: chosen. */
const AGAIN = 1.3;
/** Seconds that a reply takes, with the second draft of some: a guess. */
const REPLY_SECONDS = 6;

export interface Price {
  /** US dollars; undefined where the price is not known. */
  readonly usd: number | undefined;
  readonly minutes: number;
}

/** Whose manner it is, and what there is of it in the chosen era. */
export interface Tried {
  readonly name: string;
  readonly vault: Vault;
  readonly layers: PersonaLayers;
}

/** Of so many replies. */
export async function priceOfTrying(count: number, { name, vault, layers }: Tried, { ports }: Visit): Promise<Price> {
  const exemplars = await exemplarsOf(vault.record);
  const contrasts = await contrastsShown(vault.record, layers.contrasts, undefined);
  const stable = stablePart({ name, layers, exemplars, contrasts });
  const { usd } = await ports.model.estimateReplies({ count, stable, volatile: MOST_TOKENS });
  return {
    usd: usd === undefined ? undefined : AGAIN * usd,
    minutes: Math.ceil((Math.ceil(count / AT_ONCE) * REPLY_SECONDS) / 60),
  };
}
