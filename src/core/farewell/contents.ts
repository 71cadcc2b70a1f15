// What a vault holds, counted: the list that is shown before anything is erased.
import type { Vault } from '../ports.ts';

export interface Contents {
  readonly mine: number;
  readonly theirs: number;
  readonly imports: number;
  readonly turns: number;
  readonly memories: number;
  /** Of the memories; and small pictures that are kept of them. */
  readonly photos: number;
  readonly smallPictures: number;
  /** Written in public. */
  readonly posts: number;
  readonly corrections: number;
  /** Written in this goodbye. */
  readonly ownWords: number;
}

export async function contentsOf(vault: Vault): Promise<Contents> {
  const { mine, theirs } = await vault.record.summary();
  const { corrections = [] } = await vault.persona.read();
  let turns = 0;
  for await (const _ of vault.talk.all()) turns += 1;
  return {
    mine,
    theirs,
    imports: (await vault.record.sources()).length,
    turns,
    memories: await vault.memories.count(),
    photos: await vault.memories.count('photo'),
    smallPictures: await vault.thumbnails.count(),
    posts: (await vault.posts.sources()).reduce((sum, { posts }) => sum + posts, 0),
    corrections: corrections.length,
    ownWords: (await vault.ownWords.all()).length,
  };
}
