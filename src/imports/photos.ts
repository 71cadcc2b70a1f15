// Fetches photos that a person sent, has them looked at in a thread of its own, and leaves nothing of them behind.
import { join } from 'node:path';
import type { PlatformName, ReceivedFile } from '../core/events.ts';
import type { Chance, Photos } from '../core/ports.ts';
import { createQueue } from './queue.ts';
import { relayed } from './relay.ts';
import { withSpooled } from './spool.ts';
import { type RunJob, runInThread } from './thread.ts';

export interface PhotosOptions {
  /** As `ImporterOptions.worker`. */
  readonly worker: URL | RunJob;
  /** A folder that the importer keeps clean. */
  readonly uploadsDir: string;
  /** As `Platform.open`. */
  readonly open: (platform: PlatformName, file: ReceivedFile) => AsyncIterable<Uint8Array>;
  /** Bytes of one batch. */
  readonly limitBytes: number;
  readonly chance: Pick<Chance, 'id'>;
}

/** One batch after another: the pixels of several would be in memory together. */
const AT_ONCE = 1;

export function createPhotos({ worker, uploadsDir, open, limitBytes: limit, chance }: PhotosOptions): Photos {
  const run: RunJob = worker instanceof URL ? (job, tell, signal) => runInThread(worker, job, tell, signal) : worker;
  const queue = createQueue(AT_ONCE);
  return {
    look: (upload, signal, within) =>
      queue.inTurn(signal, () =>
        relayed(signal, (tell, stop) => {
          const folder = join(uploadsDir, chance.id());
          const spooling = { folder, open, quota: { used: 0, limit }, tell, signal: stop };
          return withSpooled(upload, spooling, async (files) => {
            const answer = await run({ do: 'look', files, within }, tell, stop);
            if (answer.say !== 'looked') throw new Error('the import worker did another job');
            return answer.photos;
          });
        }),
      ),
  };
}
