// What the vault keeps of a goodbye, so that the person can leave by any way and come back. It goes when the vault goes.
import { z } from 'zod';
import type { Vault } from '../ports.ts';
import { MOMENT_KINDS, type Moment } from './moments.ts';
import { type GoodbyeState, parseState, resting } from './places.ts';
import { type Reflection, reflectionSchema } from './reflection.ts';

const momentSchema = z.object({
  kind: z.enum(MOMENT_KINDS),
  at: z.number(),
  days: z.number(),
  lines: z.array(z.object({ by: z.enum(['me', 'them']), text: z.string() })),
  photo: z.int().optional(),
  seen: z.string().optional(),
  own: z.string().optional(),
});

/** `state` is the flow's; `moments` once they were chosen, `reflection` once it was written. */
const bookmarkSchema = z.object({
  state: z.unknown(),
  moments: z.array(momentSchema).optional(),
  reflection: reflectionSchema.optional(),
});

export interface Bookmark {
  readonly silent: boolean;
  readonly state: GoodbyeState | undefined;
  readonly moments: readonly Moment[] | undefined;
  readonly reflection: Reflection | undefined;
}

const NONE: Bookmark = { silent: false, state: undefined, moments: undefined, reflection: undefined };

export async function readBookmark(vault: Vault): Promise<Bookmark> {
  const { farewell } = await vault.persona.read();
  if (!farewell) return NONE;
  const { data } = bookmarkSchema.safeParse(farewell.state);
  const state = parseState(data?.state);
  return { silent: farewell.silent, state, moments: data?.moments, reflection: data?.reflection };
}

/** Changes what is given, and gives the whole. A step is kept as the one to come back to; past the first, the persona rests. */
export async function writeBookmark(vault: Vault, patch: Partial<Bookmark>): Promise<Bookmark> {
  const next = { ...(await readBookmark(vault)), ...patch };
  const state = next.state && { ...next.state, step: resting(next.state.step) };
  await vault.persona.write({
    farewell: {
      silent: next.silent,
      locked: state !== undefined && state.step.at !== 'begin',
      state: { state, moments: next.moments, reflection: next.reflection },
    },
  });
  return next;
}
