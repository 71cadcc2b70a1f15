// An account of posts, as it is said.

import { figure, wallDay } from '../words/figures.ts';
import { formatName } from '../words/formats.ts';
import { shortened } from '../words/shortened.ts';
import type { Words } from '../words/words.ts';
import type { PostSource } from './post.ts';

type Account = Parameters<Words['posts']['whose']>[0];

export const accountOf = (
  { format, author, posts, first, last }: Pick<PostSource, 'format' | 'author' | 'posts' | 'first' | 'last'>,
  words: Words,
): Account => ({
  what: formatName(format, words.imports),
  author: author === '' ? undefined : shortened(author),
  posts: figure(posts),
  from: wallDay(first, words),
  to: wallDay(last, words),
});
