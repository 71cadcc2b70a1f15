// The moments of a season: what is remembered of it, and days of the record that stand out.
import { seasonOf, spanOfSeason } from '../archive/seasons.ts';
import { recordWithin } from '../archive/within.ts';
import { type FoundMoment, momentsIn } from '../farewell/moments.ts';
import type { Vault } from '../ports.ts';
import { type DatedMemory, placesOf, type Timeline } from './contents.ts';
import type { DatedPost } from './posts.ts';

export type SeasonMoment =
  | { readonly from: 'memory'; readonly at: number; readonly memory: DatedMemory }
  | { readonly from: 'post'; readonly at: number; readonly post: DatedPost }
  | { readonly from: 'record'; readonly at: number; readonly moment: FoundMoment };

/** In order of time. */
export async function momentsOfSeason(
  season: number,
  { memories, posts }: Timeline,
  { record }: Pick<Vault, 'record'>,
): Promise<readonly SeasonMoment[]> {
  const { first, last } = await record.summary();
  const isEdge = (at: number | undefined): boolean => at !== undefined && seasonOf(at) === season;
  const days = await momentsIn(recordWithin(record, spanOfSeason(season)));
  const remembered = memories.filter(({ when }) => placesOf(when, seasonOf).includes(season));
  return [
    ...remembered.map((memory): SeasonMoment => ({ from: 'memory', at: memory.when.from, memory })),
    ...telling(posts.filter(({ at }) => seasonOf(at) === season)).map(
      (post): SeasonMoment => ({ from: 'post', at: post.at, post }),
    ),
    ...days.map(
      (moment): SeasonMoment => ({ from: 'record', at: moment.at, moment: inSeason(moment, isEdge, first, last) }),
    ),
  ].sort((a, b) => a.at - b.at);
}

/** Posts of one season that are shown: those that say most. */
const POSTS = 6;
const telling = (posts: readonly DatedPost[]): readonly DatedPost[] =>
  posts.toSorted((a, b) => b.text.length - a.text.length || a.at - b.at).slice(0, POSTS);

/** The first lines of a season are the first of the record only once. */
function inSeason(
  moment: FoundMoment,
  isEdge: (at: number | undefined) => boolean,
  first: number | undefined,
  last: number | undefined,
): FoundMoment {
  if (moment.kind === 'first' && !isEdge(first)) return { ...moment, kind: 'plain' };
  return moment.kind === 'last' && !isEdge(last) ? { ...moment, kind: 'plain' } : moment;
}
