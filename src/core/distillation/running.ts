// Reading the record through, piece by piece. Each piece is kept as soon as it was read, so that a crash costs no more than
// the ones that were being read.
import type { Vault } from '../ports.ts';
import type { Failure } from '../talk/model.ts';
import { type Chunk, chunksOf, type Range } from './chunks.ts';
import { AT_ONCE } from './planning.ts';
import { type Reader, readChunk } from './reading.ts';
import type { ReadChunk } from './store.ts';

/** How often a piece is tried before it is left out. */
const TRIES = 3;

/** These say nothing of the piece: all others would fail like it. */
const ENDS_IT: readonly Failure[] = ['aborted', 'over-budget', 'gone', 'rejected', 'unreachable', 'no-model'];

/** undefined: all of it was read, or left out. */
export async function* readThrough(
  vault: Vault,
  range: Range,
  reader: Reader,
): AsyncGenerator<number, Failure | undefined, void> {
  const known = new Set((await vault.distillation.chunks()).map(({ first }) => first));
  let done = 0;
  let batch: Chunk[] = [];
  async function readBatch(): Promise<Failure | undefined> {
    const failures = await Promise.all(batch.map((chunk) => readOne(chunk, vault, reader)));
    done += batch.length;
    batch = [];
    return failures.find((failure) => failure !== undefined);
  }
  for await (const chunk of chunksOf(vault.everything(), range)) {
    if (known.has(chunk.first)) done++;
    else batch.push(chunk);
    if (batch.length < AT_ONCE) continue;
    yield done;
    const failure = await readBatch();
    if (failure) return failure;
  }
  yield done;
  const failure = await readBatch();
  if (failure) return failure;
  yield done;
  return undefined;
}

async function readOne(chunk: Chunk, { distillation }: Vault, reader: Reader): Promise<Failure | undefined> {
  const { first, last, lines } = chunk;
  const keep = (part: Pick<ReadChunk, 'state' | 'findings'>): Promise<void> =>
    distillation.keep({ first, last, messages: lines.length, ...part });
  let failure: Failure = 'malformed';
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const found = await readChunk(chunk, attempt, reader);
    if (reader.signal.aborted) return 'aborted';
    if (found.ok) {
      await keep({ state: 'read', findings: found.findings });
      return undefined;
    }
    if (ENDS_IT.includes(found.failure)) return found.failure;
    failure = found.failure;
  }
  if (failure === 'overloaded') return failure; // it says nothing of the piece either
  await keep({ state: 'skipped', findings: [] });
  return undefined;
}
