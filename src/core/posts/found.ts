// Posts that were found in an upload, before anybody said whose they are.
import { z } from 'zod';
import type { Findings } from '../archive/findings.ts';

export const foundPosts = z.object({
  format: z.string(),
  /** Most posts first. */
  authors: z.array(z.object({ name: z.string(), posts: z.number() })).readonly(),
  posts: z.number(),
  /** Wall-clock seconds. */
  first: z.number().optional(),
  last: z.number().optional(),
});

export type FoundPosts = z.infer<typeof foundPosts>;

/** Authors that are remembered of one file. */
const MOST_AUTHORS = 200;

export function foundIn({ format, conversations }: Findings): FoundPosts {
  const [all] = conversations;
  const authors = (all?.participants ?? []).map(({ name, messages }) => ({ name, posts: messages }));
  return {
    format,
    authors: authors.slice(0, MOST_AUTHORS),
    posts: all?.messages ?? 0,
    first: secondsOf(all?.first),
    last: secondsOf(all?.last),
  };
}

const secondsOf = (iso: string | undefined): number | undefined =>
  iso === undefined ? undefined : Date.parse(`${iso.slice(0, 19)}Z`) / 1000;
