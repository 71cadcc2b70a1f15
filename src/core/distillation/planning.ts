// How much there is to read, and what that will cost.
import type { Vault } from '../ports.ts';
import type { Cost } from '../talk/model.ts';
import { type Chunk, chunksOf, type Range, tokensIn } from './chunks.ts';
import { chunkRequest, type Reader } from './reading.ts';

/** Pieces that are read at the same time. */
export const AT_ONCE = 4;
/** Seconds for one piece, and for putting everything together: a guess from what such requests take. */
const PIECE_SECONDS = 25;
const LAST_SECONDS = 40;
/** What the second readings, the putting together and the merging add to reading each piece. */
const BEYOND = 1.3;

interface Plan extends Range {
  /** Pieces there are, and pieces that were read before. */
  readonly chunks: number;
  readonly done: number;
  readonly messages: number;
}

export interface Estimate {
  /** US dollars; undefined where the price is not known. */
  readonly usd: number | undefined;
  readonly minutes: number;
}

export interface Measured extends Plan {
  /** Estimated tokens of what is still to be read, and a piece of it. */
  readonly tokens: number;
  readonly sample: Chunk | undefined;
}

/** What is to be read: all that was begun and not finished, else what came since. undefined: nothing. */
export async function planFor(vault: Vault): Promise<Measured | undefined> {
  const { distilled } = await vault.persona.read();
  const unfinished = distilled && !distilled.finished ? distilled : undefined;
  const since = unfinished?.since ?? distilled?.upTo ?? 0;
  const known = new Set((await vault.distillation.chunks()).map(({ first }) => first));
  let upTo = since;
  async function* counted() {
    for await (const message of vault.everything()) {
      if (message.id > upTo) upTo = message.id;
      yield message;
    }
  }
  const range = { since, upTo: unfinished?.upTo ?? Number.POSITIVE_INFINITY };
  const plan = { chunks: 0, done: 0, messages: 0, tokens: 0 };
  let sample: Chunk | undefined;
  for await (const chunk of chunksOf(counted(), range)) {
    plan.chunks++;
    plan.messages += chunk.lines.length;
    if (known.has(chunk.first)) plan.done++;
    else {
      plan.tokens += tokensIn(chunk);
      sample ??= chunk;
    }
  }
  if (plan.chunks === 0) return undefined;
  return { ...plan, since, upTo: unfinished?.upTo ?? upTo, sample };
}

export async function estimateOf(
  { chunks, done, tokens, sample }: Measured,
  { model, name }: Pick<Reader, 'model' | 'name'>,
): Promise<Estimate> {
  const minutes = Math.ceil((Math.ceil((chunks - done) / AT_ONCE) * PIECE_SECONDS + LAST_SECONDS) / 60);
  if (!sample) return { usd: 0, minutes };
  const one: Cost = await model.estimate({ ...chunkRequest(sample, name, 0), maxTokens: 3000 });
  if (one.usd === undefined) return { usd: undefined, minutes };
  return { usd: (BEYOND * one.usd * tokens) / tokensIn(sample), minutes };
}
