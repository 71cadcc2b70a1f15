// Where photos that were handed over can stand. No pixels are in it: those stay where they were sent until one is asked for.
import { z } from 'zod';
import type { FlowInput, Move } from '../flow.ts';
import { file, type Source, source } from '../importing/drafts.ts';
import { joinedSource } from '../importing/steps.ts';
import { personaId } from '../personas.ts';
import type { PhotosWithin } from '../ports.ts';

/** `PhotoFacts`, what a model saw, whether a small picture of it can be made, and the message it was sent in. */
const photo = z.object({
  mark: z.string(),
  name: z.string(),
  taken: z.object({ wall: z.number(), offset: z.number().optional(), toTheMinute: z.boolean() }).optional(),
  place: z.object({ town: z.string().optional(), country: z.string(), south: z.boolean() }).optional(),
  seen: z.string().optional(),
  opens: z.boolean(),
  message: z.object({ at: z.number(), by: z.enum(['me', 'them']), text: z.string() }).optional(),
});

/** `PhotosWithin`. */
const within = z.object({
  plan: z.object({
    persona: personaId,
    conversation: z.string(),
    also: z.array(z.string()).readonly().default([]),
    me: z.string().optional(),
    alsoMe: z.array(z.string()).readonly().default([]),
    dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    them: z.array(z.string()).readonly().optional(),
    zone: z.string().optional(),
    adultsSince: z.number().optional(),
  }),
  from: z.int(),
});

/** What waits for the person's words. `small`: a small picture of each is to be kept. `caption`: words that came along. */
const waiting = z.object({
  persona: personaId,
  source,
  photos: z.array(photo).readonly(),
  small: z.boolean(),
  caption: z.string(),
  within: within.optional(),
});

const stateSchema = z.discriminatedUnion('at', [
  /** `before`: photos that wait already. */
  z.object({
    at: z.literal('received'),
    persona: personaId,
    files: z.array(file).readonly(),
    platform: z.enum(['telegram', 'discord', 'terminal']).optional(),
    caption: z.string(),
    before: waiting.optional(),
  }),
  z.object({
    at: z.literal('looking'),
    persona: personaId,
    source,
    caption: z.string(),
    before: waiting.optional(),
    within: within.optional(),
  }),
  z.object({ at: z.literal('asking'), waiting }),
  z.object({ at: z.literal('keeping'), waiting, words: z.string() }),
]);

export type Within = z.infer<typeof within>;
export type SeenPhoto = z.infer<typeof photo>;
export type Waiting = z.infer<typeof waiting>;
export type PhotosState = z.infer<typeof stateSchema>;
export type At<Step extends PhotosState['at']> = Extract<PhotosState, { at: Step }>;

/** As the port takes it. */
export const planned = (within: Within | undefined): PhotosWithin | undefined =>
  within && {
    from: within.from,
    plan: { ...within.plan, me: within.plan.me, ...(within.plan.dateOrder && { dateOrder: within.plan.dateOrder }) },
  };

export const parseState = (stored: unknown): PhotosState | undefined => stateSchema.safeParse(stored).data;

export function move(state: PhotosState, input: FlowInput): Move<PhotosState> {
  if (state.at !== 'asking') return 'unfit';
  const { waiting: open } = state;
  if (input.kind === 'files')
    return open.within
      ? 'unfit'
      : { at: 'received', persona: open.persona, files: input.files, caption: '', before: open };
  if (input.kind === 'text') {
    const words = input.text.trim();
    return words === '' ? 'unfit' : { at: 'keeping', waiting: open, words };
  }
  if (input.value === 'small') return { at: 'asking', waiting: { ...open, small: !open.small } };
  return input.value === 'keep' ? { at: 'keeping', waiting: open, words: open.caption } : 'unfit';
}

/** What was sent before is read along; undefined where the two came by different ways. */
export const sourceAfter = (before: Waiting | undefined, fresh: Source): Source | undefined =>
  before ? joinedSource(before.source, fresh) : fresh;

/** Where the photos came from, wherever they stand. */
export function sourceIn(state: PhotosState): Source | undefined {
  if (state.at === 'received') return state.before?.source;
  return state.at === 'looking' ? state.source : state.waiting.source;
}
