// The labelled texts: written for this project, in eleven languages. `held-out.jsonl` was written before the first rule of the
// screen and is never edited.
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
