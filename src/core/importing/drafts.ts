// One conversation on its way into a vault, with what the person answered so far. The only texts in it are what was pasted
// to be read, and brought notes.
import { z } from 'zod';
import { personaId } from '../personas.ts';

export const file = z.object({ name: z.string(), size: z.number().optional(), reference: z.string() });

const upload = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('files'),
    platform: z.enum(['telegram', 'discord', 'terminal']),
    files: z.array(file).readonly(),
    posts: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('pasted'), text: z.string(), posts: z.boolean().optional() }),
]);

/** `native`: the message the upload came with, to be removed once it was read. `earlier`: of files sent before, which are read along. */
export const source = z.object({
  upload,
  native: z.string().optional(),
  earlier: z.array(z.string()).readonly().default([]),
  /** Photos beside the chats. */
  photos: z.int().optional(),
});

/** `also`: keys of what else in the upload belongs to it. */
export const conversation = z.object({
  key: z.string(),
  also: z.array(z.string()).readonly().default([]),
  title: z.string().optional(),
  kind: z.enum(['personal', 'group']).default('personal'),
  kindTold: z.boolean().default(true),
  participants: z.array(z.object({ name: z.string(), messages: z.number(), called: z.string().optional() })).readonly(),
  messages: z.number(),
  first: z.string().optional(),
  last: z.string().optional(),
  self: z.string().optional(),
  clock: z.enum(['wall', 'utc', 'both']).optional(),
});

const dateOrder = z.enum(['dmy', 'mdy', 'ymd']);

/** `BroughtNotes`. */
export const notes = z.object({
  name: z.string().optional(),
  aboutUs: z.string().optional(),
  aboutThem: z.string().optional(),
  persona: z.string().optional(),
  memory: z.string().optional(),
  corrections: z.array(z.string()).readonly(),
});

const names = z.array(z.string()).readonly().default([]);

export const draft = z.object({
  source,
  dateOrderOpen: z.boolean(),
  conversation,
  dateOrder: dateOrder.optional(),
  me: z.string().optional(),
  /** Further names of the user, the other person's names, and names of neither. */
  alsoMe: names,
  them: names,
  strangers: names,
  /** Who knows these names already; with several, each may be meant. */
  persona: personaId.optional(),
  candidates: z.array(personaId).readonly().default([]),
  zone: z.string().optional(),
  notes: notes.optional(),
});

export type Source = z.infer<typeof source>;
export type Conversation = z.infer<typeof conversation>;
export type Draft = z.infer<typeof draft>;

export const newDraft = (fresh: Pick<Draft, 'source' | 'dateOrderOpen' | 'conversation' | 'notes'>): Draft => ({
  ...fresh,
  alsoMe: [],
  them: [],
  strangers: [],
  candidates: [],
});

/** Names nothing was said about yet; most messages first. */
export function namesLeft({ conversation: { participants }, me, alsoMe, them, strangers }: Draft): readonly string[] {
  const settled = new Set([me, ...alsoMe, ...them, ...strangers]);
  return participants.map(({ name }) => name).filter((name) => !settled.has(name));
}

/** Names that are asked about; in a list that is longer, further ones are misread lines or passers-by, and are left out. */
const MOST_ASKED = 5;

/** A name that may be another one of the two: of several in a chat of two, or where the file does not tell that it is a group. */
export function doubtfulName(open: Draft): string | undefined {
  const { kind, kindTold, participants } = open.conversation;
  if (kind === 'group' && (kindTold || participants.length > MOST_ASKED)) return undefined;
  const asked = participants.slice(0, MOST_ASKED);
  return namesLeft(open).find((name) => asked.some((each) => each.name === name));
}

/** Messages that neither of the two wrote, and that are left out. */
export function leftOut({ conversation: { participants, messages }, me, alsoMe, them }: Draft): number {
  const two = [me, ...alsoMe, ...them];
  const theirs = participants.filter(({ name }) => two.includes(name));
  return messages - theirs.reduce((sum, each) => sum + each.messages, 0);
}
