// Posts in memory: what the real store promises, in the plainest way.
import { tokens } from '../../src/core/archive/tokens.ts';
import type { Post, PostSource } from '../../src/core/posts/post.ts';
import type { PostStore } from '../../src/core/posts/store.ts';

/** What was imported of one account. */
export interface MemoryPosts extends Pick<PostSource, 'format' | 'by' | 'author'> {
  readonly posts: readonly Pick<Post, 'at' | 'text'>[];
}

export function memoryPosts(imports: readonly MemoryPosts[] = []): PostStore {
  let held: readonly Post[] = imports.flatMap(({ by, posts }, i) =>
    posts.map((post, at) => ({ id: 1000 * i + at + 1, source: i + 1, by, ...post })),
  );
  let sources = imports.map(({ format, by, author }, i) => ({ id: i + 1, format, by, author, importedAt: 0 }));
  const newest = (): readonly Post[] =>
    [...held].sort((a, b) => (b.at ?? Number.NEGATIVE_INFINITY) - (a.at ?? Number.NEGATIVE_INFINITY) || b.id - a.id);
  return {
    sources: async () =>
      sources.map((source) => {
        const own = held.filter((post) => post.source === source.id);
        const times = own.flatMap(({ at }) => at ?? []);
        const [first, last] = times.length === 0 ? [] : [Math.min(...times), Math.max(...times)];
        return { ...source, posts: own.length, first, last };
      }),
    find: async (ids) => ids.flatMap((id) => held.find((post) => post.id === id) ?? []),
    async search(terms, by, limit, within) {
      const isIn = ({ at }: Post): boolean => !within || at === undefined || (at >= within.from && at < within.to);
      const found = newest().map((post) => {
        const words = tokens(post.text);
        return { post, score: terms.filter((term) => words.includes(term)).length / Math.sqrt(words.length) };
      });
      const hits = found.filter(({ post, score }) => score > 0 && post.by === by && isIn(post));
      return hits
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ post }) => post);
    },
    list: async (limit, offset, source) =>
      newest()
        .filter((post) => source === undefined || post.source === source)
        .slice(offset, offset + limit),
    async change(id, to) {
      held = held.flatMap((post) => (post.id !== id ? [post] : to ? [{ ...post, at: to.at, text: to.text }] : []));
    },
    async remove(source) {
      const before = held.length;
      held = held.filter((post) => post.source !== source);
      sources = sources.filter(({ id }) => id !== source);
      return before - held.length;
    },
  };
}
