// Which posts a message is about.
import { holdsContactDetails } from '../farewell/contact-details.ts';
import { closeness } from '../memories/recalling.ts';
import type { Post } from './post.ts';
import type { PostStore } from './store.ts';

/** Posts of each side that stand in a prompt, and hits looked at. */
const THEIRS = 3;
const MINE = 2;
const POOL = 16;

/** Best first, theirs before the user's own; without what tells how to reach somebody. Where the message says little, what was said before it counts too. */
export async function recallPosts(
  store: PostStore,
  message: string,
  before: string | undefined,
): Promise<readonly Post[]> {
  const { wanted, isClose } = closeness(message, before);
  const found = async (by: Post['by'], most: number): Promise<readonly Post[]> =>
    (await store.search(wanted, by, POOL))
      .filter(({ text }) => isClose(text) && !holdsContactDetails(text))
      .slice(0, most);
  return [...(await found('them', THEIRS)), ...(await found('me', MINE))];
}
