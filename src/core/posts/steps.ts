// Where an import of posts can stand, and how it moves on.
import { z } from 'zod';
import type { FlowInput, Move } from '../flow.ts';
import { file, type Source, source } from '../importing/drafts.ts';
import { messagesOf } from '../importing/steps.ts';
import { personaId } from '../personas.ts';
import { foundPosts } from './found.ts';

/** Authors offered at once. */
export const PAGE = 8;
/** Characters that pasted pieces may add up to. */
const LONGEST_PASTE = 500_000;

const settled = z.object({ name: z.string(), by: z.enum(['me', 'them']) });
const stateSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('waiting'), persona: personaId, text: z.string(), full: z.boolean() }),
  z.object({
    at: z.literal('received'),
    persona: personaId,
    files: z.array(file).readonly(),
    earlier: z.array(z.string()).readonly(),
    text: z.string().default(''),
  }),
  /** Screenshots, which are read into the pasted text. */
  z.object({
    at: z.literal('seeing'),
    persona: personaId,
    files: z.array(file).readonly(),
    earlier: z.array(z.string()).readonly(),
    text: z.string(),
  }),
  z.object({ at: z.literal('reading'), persona: personaId, source }),
  z.object({ at: z.literal('settling'), persona: personaId, source, found: foundPosts }),
  z.object({ at: z.literal('whose'), persona: personaId, source, found: foundPosts }),
  z.object({ at: z.literal('which'), persona: personaId, source, found: foundPosts, page: z.int().min(0) }),
  z.object({ at: z.literal('storing'), persona: personaId, source, authors: z.array(settled).readonly() }),
  z.object({ at: z.literal('declined'), persona: personaId, source }),
]);

export type PostsState = z.infer<typeof stateSchema>;
export type At<Step extends PostsState['at']> = Extract<PostsState, { at: Step }>;

export const parseState = (stored: unknown): PostsState | undefined => stateSchema.safeParse(stored).data;

/** The messages the posts came with, wherever the import stands. */
export const uploadsOf = (state: PostsState): readonly string[] =>
  'source' in state ? messagesOf(state.source) : 'earlier' in state ? state.earlier : [];

export function move(state: PostsState, input: FlowInput): Move<PostsState> {
  const { persona } = state;
  if (input.kind === 'files') {
    const text = state.at === 'waiting' ? state.text : '';
    return { at: 'received', persona, files: input.files, earlier: uploadsOf(state), text };
  }
  if (state.at === 'waiting') return pasted(state, input);
  if (input.kind !== 'choice') return 'unfit';
  if (state.at === 'whose') return whose(state, input.value);
  return state.at === 'which' ? which(state, input.value) : 'unfit';
}

function pasted(state: At<'waiting'>, input: Exclude<FlowInput, { kind: 'files' }>): Move<PostsState> {
  const { persona, text } = state;
  if (input.kind === 'choice') {
    const upload: Source['upload'] = { kind: 'pasted', text, posts: true };
    return input.value === 'done' && text !== ''
      ? { at: 'reading', persona, source: { upload, earlier: [] } }
      : 'unfit';
  }
  const longer = text === '' ? input.text : `${text}\n\n${input.text}`;
  return longer.length > LONGEST_PASTE ? { ...state, full: true } : { ...state, text: longer };
}

function whose({ persona, source: from, found: posts }: At<'whose'>, value: string): Move<PostsState> {
  if (value === 'neither') return { at: 'declined', persona, source: from };
  if (value !== 'me' && value !== 'them') return 'unfit';
  return { at: 'storing', persona, source: from, authors: posts.authors.map(({ name }) => ({ name, by: value })) };
}

function which(state: At<'which'>, value: string): Move<PostsState> {
  const { persona, source: from, found: posts } = state;
  if (value === 'none') return { at: 'declined', persona, source: from };
  const [, kind, digits] = /^([gp])(\d{1,4})$/.exec(value) ?? [];
  if (kind === 'g') return Number(digits) * PAGE < posts.authors.length ? { ...state, page: Number(digits) } : 'unfit';
  const picked = kind === 'p' ? posts.authors[Number(digits)] : undefined;
  return picked ? { at: 'storing', persona, source: from, authors: [{ name: picked.name, by: 'them' }] } : 'unfit';
}

/** Where the posts are known to belong, by the names that were learned before. */
export interface KnownNames {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** Nothing is asked where the names tell it. */
export function settle({ persona, source: from, found: posts }: At<'settling'>, names: KnownNames): PostsState {
  const authors = posts.authors.flatMap(({ name }) => {
    const [mine, theirs] = [names.mine.includes(name), names.theirs.includes(name)];
    return mine === theirs ? [] : [{ name, by: mine ? ('me' as const) : ('them' as const) }];
  });
  if (authors.some(({ by }) => by === 'them') || authors.length === posts.authors.length)
    return { at: 'storing', persona, source: from, authors };
  if (posts.authors.length === 1) return { at: 'whose', persona, source: from, found: posts };
  return { at: 'which', persona, source: from, found: posts, page: 0 };
}
