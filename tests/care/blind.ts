// Texts written for this project by somebody who had seen neither the rules nor the other labelled texts. Measured once, when the
// rules were done; nothing was mended by them since.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Labelled } from './labelled.ts';

interface BlindFile<T> {
  readonly sha256: string;
  readonly texts: readonly T[];
}

function read<T>(name: string): BlindFile<T> {
  const bytes = readFileSync(new URL(name, import.meta.url), 'utf8');
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    texts: bytes
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as T), // the shape is checked by what is counted
  };
}

export const blind = read<Labelled>('blind.jsonl');

export const blindSigns = read<{
  readonly language: string;
  readonly sign: 'threat' | 'insult' | 'control' | 'stalking' | 'contact' | 'innocent';
  readonly text: string;
}>('signs-blind.jsonl');

export const blindQuestions = read<{
  readonly language: string;
  readonly kind: 'asks' | 'innocent';
  readonly text: string;
}>('real-blind.jsonl');
