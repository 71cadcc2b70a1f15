// The labelled texts: written for this project, in eleven languages. `held-out.jsonl` was written before the first rule of the
// screen and is never edited. `later.jsonl` was written afterwards, to find what the rules miss; `fresh.jsonl` with it, before
// anything was mended, and was heard once before and three times after, so it is not blind. `ideas.jsonl` was written idea by
// idea, with harmless neighbours, before the rows of src/core/care/crisis/ideas, which were mended by it. `at-night.jsonl` was
// written without sight of the rules, and was heard once before they were mended by it.
import { readFileSync } from 'node:fs';

export interface Labelled {
  readonly language: string;
  readonly kind: 'direct' | 'indirect' | 'coded' | 'third' | 'safe';
  readonly text: string;
}

const bytes = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export const heldOutBytes = bytes('held-out.jsonl');

const labelled = (lines: string): readonly Labelled[] =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled); // the shape is checked by what is counted

export const heldOut = labelled(heldOutBytes);
export const practice = labelled(bytes('practice.jsonl'));
export const later = labelled(bytes('later.jsonl'));
export const ideas = labelled(bytes('ideas.jsonl'));
export const atNight = labelled(bytes('at-night.jsonl'));
export const freshBytes = bytes('fresh.jsonl');
export const fresh = labelled(freshBytes);
