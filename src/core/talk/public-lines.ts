// What was written in public, as a prompt holds it: subjects and tastes, never a manner of answering.
import type { Post } from '../posts/post.ts';
import type { PublicManner } from '../posts/public-manner.ts';
import { quoted, READER } from './quoted.ts';

/** Characters of one post that are shown. */
const LONGEST = 240;

/** [] for none. */
export function publicManner(manner: PublicManner | undefined): readonly string[] {
  if (!manner) return [];
  const { posts, length, tags, subjects } = manner;
  return [
    `posts: ${posts}, usually ${length[1]} characters`,
    ...(subjects.length > 0 ? [`much about: ${subjects.map((word) => quoted(word, 40)).join(', ')}`] : []),
    ...(tags.length > 0 ? [`tags: ${tags.map((tag) => quoted(tag, 40)).join(', ')}`] : []),
  ];
}

/** With the month of each, where it is known. */
export const publicLines = (posts: readonly Post[], who: string): readonly string[] =>
  posts.map(({ by, at, text }) => {
    const month = at === undefined ? '' : ` (${new Date(at * 1000).toISOString().slice(0, 7)})`;
    return `${by === 'me' ? READER : who}, in public${month}: ${quoted(text, LONGEST)}`;
  });
