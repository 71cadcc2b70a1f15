// What somebody writes about in public, counted. It says nothing of how they write in the chat.
import { isStopWord, tokens } from '../archive/tokens.ts';
import type { RecordStore, Vault } from '../ports.ts';
import type { PostStore } from './store.ts';

export interface PublicManner {
  /** All there are; the figures are of the newest of them. */
  readonly posts: number;
  /** Characters: the quarter, the middle and three quarters. */
  readonly length: readonly [number, number, number];
  /** Without the sign; most used first. */
  readonly tags: readonly string[];
  /** Words that stand in many posts and in few messages, the most telling first. */
  readonly subjects: readonly string[];
}

/** Posts that are read, at once and in all. */
const PAGE = 500;
const MOST = 4000;
const TAGS = 8;
const SUBJECTS = 16;
/** Posts that a word must stand in to be a subject. */
const OFTEN = 3;

/** To be done whenever posts came, changed or went. */
export async function measurePublicAnew({ posts, record, persona }: Vault): Promise<void> {
  await persona.write({ inPublic: await measurePublic(posts, record) });
}

/** Of the other person; undefined where there are none. */
export async function measurePublic(posts: PostStore, record: RecordStore): Promise<PublicManner | undefined> {
  const theirs = (await posts.sources()).filter(({ by }) => by === 'them');
  const texts: string[] = [];
  for (const { id } of theirs)
    for (let read = 0; texts.length < MOST; read += PAGE) {
      const page = await posts.list(PAGE, read, id);
      texts.push(...page.map(({ text }) => text));
      if (page.length < PAGE) break;
    }
  if (texts.length === 0) return undefined;
  return {
    posts: theirs.reduce((sum, source) => sum + source.posts, 0),
    length: quarters(texts.map((text) => [...text].length)),
    tags: mostUsed(texts.map(tagsIn)).slice(0, TAGS),
    subjects: await subjectsOf(texts, record),
  };
}

function quarters(lengths: readonly number[]): PublicManner['length'] {
  const sorted = lengths.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return [at(0.25), at(0.5), at(0.75)];
}

/** "#sea"; "#大海#", which ends with a sign of its own. */
const TAG = /[#＃]([\p{L}\p{N}_]{1,40})[#＃]?/gu;
const tagsIn = (text: string): readonly string[] => [...text.matchAll(TAG)].map(([, tag = '']) => tag.toLowerCase());

/** Those that stand in two at least. */
function mostUsed(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = countsOf(lists);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word);
}

/** In how many of the lists each stands. */
function countsOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const ADDRESS = /https?:\/\/\S+|@[\p{L}\p{N}_.-]+/gu;

async function subjectsOf(texts: readonly string[], record: RecordStore): Promise<readonly string[]> {
  /** By the token: the word as it was written last. */
  const written = new Map<string, string>();
  const tellingOf = (text: string): readonly string[] =>
    (
      text
        .replace(TAG, ' ')
        .replace(ADDRESS, ' ')
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    ).flatMap((word) =>
      tokens(word).map((token, _, all) => {
        written.set(token, all.length === 1 ? word.toLowerCase() : token);
        return token;
      }),
    );
  const often = [...countsOf(texts.map(tellingOf))].filter(
    ([token, count]) => count >= OFTEN && !isStopWord(token) && [...token].length > 1 && !/^\d+$/.test(token),
  );
  const [inChat, { messages }] = await Promise.all([record.counts(often.map(([token]) => token)), record.extent()]);
  const telling = ([token, count]: readonly [string, number]): number =>
    Math.log((count + 0.5) / texts.length / (((inChat.get(token) ?? 0) + 0.5) / (messages + 1))) * Math.log(1 + count);
  return often
    .map((each) => ({ token: each[0], weight: telling(each) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SUBJECTS)
    .map(({ token }) => written.get(token) ?? token);
}
