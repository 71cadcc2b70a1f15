// What the user wrote in public while there were the two.
import type { Span, Vault } from '../ports.ts';
import type { Post } from '../posts/post.ts';

export type DatedPost = Post & { readonly at: number };

/** Posts read at once, and of one account, the newest. */
const PAGE = 500;
const MOST = 5000;

/** In order of time. `within` undefined: of all times. */
export async function ownPosts(
  { posts }: Pick<Vault, 'posts'>,
  within: Span | undefined,
): Promise<readonly DatedPost[]> {
  const found: DatedPost[] = [];
  for (const { id, by } of await posts.sources()) {
    for (let read = 0; by === 'me' && read < MOST; read += PAGE) {
      const page = await posts.list(PAGE, read, id);
      found.push(...page.filter(isDated).filter(({ at }) => !within || (at >= within.from && at < within.to)));
      if (page.length < PAGE) break;
    }
  }
  return found.sort((a, b) => a.at - b.at || a.id - b.id);
}

const isDated = (post: Post): post is DatedPost => post.at !== undefined;
