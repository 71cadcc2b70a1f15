// Which posts a message is about.
import { holdsContactDetails } from '../farewell/contact-details.ts';
import { closenessTo } from '../memories/closeness.ts';
import type { Vault } from '../ports.ts';
import type { Post } from './post.ts';

/** Posts of each side that stand in a prompt, and hits looked at. */
const THEIRS = 3;
const MINE = 2;
const POOL = 16;

/** Best first, theirs before the user's own; without what tells how to reach somebody. Where the message says little, what was said before it counts too. */
export async function recallPosts(
  { posts: store, record }: Pick<Vault, 'posts' | 'record'>,
  message: string,
  before: string | undefined,
): Promise<readonly Post[]> {
  const { wanted, closeness } = await closenessTo(message, before, record);
  const found = async (by: Post['by'], most: number): Promise<readonly Post[]> =>
    (await store.search(wanted, by, POOL))
      .filter(({ text }) => closeness(text) > 0 && !holdsContactDetails(text))
      .slice(0, most);
  return [...(await found('them', THEIRS)), ...(await found('me', MINE))];
}
