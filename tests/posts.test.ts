// What is counted of posts, and what a message calls back of them.
import { describe, expect, test } from 'vitest';
import { measurePublic } from '../src/core/posts/public-manner.ts';
import { recallPosts } from '../src/core/posts/recalling.ts';
import { type MemoryPosts, memoryPosts } from './support/memory-posts.ts';
import { memoryVault } from './support/memory-vault.ts';

const account = (by: 'me' | 'them', ...texts: readonly string[]): MemoryPosts => ({
  format: 'x-posts',
  by,
  author: by,
  posts: texts.map((text, at) => ({ at, text })),
});

const CHAT = [
  { by: 'them', at: 1, text: 'did you eat already' },
  { by: 'me', at: 2, text: 'not yet, you?' },
  { by: 'them', at: 3, text: 'the tram is late again' },
] as const;
const { record } = memoryVault(CHAT);

describe('the manner of what somebody writes in public', () => {
  test('is their subjects and tags, told apart from what they write about in the chat', async () => {
    const posts = memoryPosts([
      account(
        'them',
        'Lighthouse number four #lighthouses',
        'another lighthouse, the tram was late #Lighthouses',
        'no tram up to the lighthouse',
        '#大海 的灯塔，灯塔的光',
        '#大海#灯塔又亮了',
        '去看灯塔',
      ),
      account('me', 'a kettle', 'a kettle', 'a kettle'),
    ]);
    const manner = await measurePublic(posts, record);
    expect(manner?.posts).toBe(6);
    expect(manner?.tags.toSorted()).toEqual(['lighthouses', '大海']);
    expect(manner?.subjects).toEqual(expect.arrayContaining(['lighthouse', '灯塔']));
    expect(manner?.subjects).not.toContain('kettle');
    expect(manner?.subjects).not.toContain('tram');
  });

  test('is unknown where they posted nothing', async () => {
    expect(await measurePublic(memoryPosts([account('me', 'a kettle')]), record)).toBeUndefined();
  });
});

describe('posts that a message is about', () => {
  const { record } = memoryVault([]);
  const posts = memoryPosts([
    account('them', 'the lighthouse was closed again', 'soup', 'lighthouse in the fog'),
    account('me', 'we never found the lighthouse', 'work'),
  ]);

  test('are called back, theirs first', async () => {
    const found = await recallPosts({ posts, record }, 'the lighthouse?', undefined);
    expect(found.map(({ by }) => by)).toEqual(['them', 'them', 'me']);
  });

  test('are those of what was said before, where the message says little', async () => {
    expect(await recallPosts({ posts, record }, 'and then?', 'that lighthouse')).toHaveLength(3);
    expect(await recallPosts({ posts, record }, 'and then?', undefined)).toEqual([]);
  });
});
