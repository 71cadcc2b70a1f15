// Photos in the look back: those of which the person kept a small picture, and which tell when they were.
import type { Vault } from '../ports.ts';
import { clip } from './lengths.ts';
import type { Moment } from './moments.ts';

const MOST = 3;
const LINE_WORDS = 60;
/** Photos that are looked through. */
const LOOKED_AT = 200;

/** At most three, spread over the time they are from. */
export async function photoMoments({ memories, thumbnails }: Vault): Promise<readonly Moment[]> {
  if ((await thumbnails.count()) === 0) return [];
  const found: Moment[] = [];
  for (const { id, text, when, photo } of await memories.list(LOOKED_AT, 0, 'photo')) {
    if (!when || !(await thumbnails.find(id))) continue;
    const line = clip(text, LINE_WORDS);
    const said = photo?.by ? { lines: [{ by: photo.by, text: line }] } : { lines: [], seen: line };
    found.push({ kind: 'photo', at: when.from, days: 0, photo: id, ...said });
  }
  const inOrder = found.sort((a, b) => a.at - b.at);
  if (inOrder.length <= MOST) return inOrder;
  return Array.from({ length: MOST }, (_, i) => inOrder[Math.round((i * (inOrder.length - 1)) / (MOST - 1))]).flatMap(
    (moment) => moment ?? [],
  );
}
