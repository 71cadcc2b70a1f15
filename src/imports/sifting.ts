// Of a conversation, what an import keeps, batch by batch.
import type { ImportPlan } from '../core/archive/findings.ts';
import type { ParsedMessage } from '../core/archive/message.ts';
import type { SignCounter } from '../core/care/signs.ts';

type Batches = AsyncIterable<readonly ParsedMessage[]>;

export interface Sifted {
  /** Messages from before both were adults, and whether there was any other. */
  early: number;
  kept: boolean;
}

/** Where others wrote in it too: what the two wrote. */
export async function* between(batches: Batches, { me, alsoMe = [], them }: ImportPlan): Batches {
  if (them === undefined) return yield* batches;
  const two = new Set([me, ...alsoMe, ...them]);
  for await (const batch of batches) yield batch.filter(({ sender }) => sender !== undefined && two.has(sender));
}

/** A clock on the wall is no further than this from UTC (seconds). */
const FURTHEST_ZONE = 14 * 3600;

/** What was written once both were adults, as far as that can be told: what has no time is left out too. The rest is counted. */
export async function* grown(
  batches: Batches,
  { adultsSince }: Pick<ImportPlan, 'adultsSince'>,
  seen: Sifted,
): Batches {
  if (adultsSince === undefined) return yield* batches;
  const isGrown = ({ wall = 0, offset }: ParsedMessage): boolean =>
    wall >= (offset === 0 ? adultsSince + FURTHEST_ZONE : adultsSince);
  for await (const batch of batches) {
    const kept = batch.filter(isGrown);
    const early = batch.filter((message) => message.kind !== 'system' && !isGrown(message)).length;
    seen.early += early;
    seen.kept ||= kept.some(({ kind }) => kind !== 'system');
    yield kept;
  }
}

/** What they typed is listened to on its way. */
export async function* heard(batches: Batches, { me, alsoMe = [] }: ImportPlan, signs: SignCounter): Batches {
  const mine = new Set([me, ...alsoMe]);
  for await (const batch of batches) {
    for (const { kind, sender, text } of batch) if (kind === 'text') signs.hear(text, !mine.has(sender));
    yield batch;
  }
}
