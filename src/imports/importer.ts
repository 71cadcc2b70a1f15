// Fetches what a person sent, has it read in a thread of its own, and leaves nothing of it behind.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformName, ReceivedFile } from '../core/events.ts';
import type { PersonaId } from '../core/identity.ts';
import type { Chance, Importer, Progress, Upload } from '../core/ports.ts';
import type { Wanted } from './detect.ts';
import type { Job, LastAnswer, LentFile } from './job.ts';
import { createQueue } from './queue.ts';
import type { LocalFile } from './reading.ts';
import { relayed, type Tell } from './relay.ts';
import { withSpooled } from './spool.ts';
import { type RunJob, runInThread } from './thread.ts';

export interface ImporterOptions {
  /** The compiled `import-worker.js`, which gets a thread for each job; or what does the job itself. */
  readonly worker: URL | RunJob;
  /** A folder of its own: what lies in it when the program starts is what a crash left, and is removed. */
  readonly uploadsDir: string;
  /** As `Platform.open`. */
  readonly open: (platform: PlatformName, file: ReceivedFile) => AsyncIterable<Uint8Array>;
  /** The vault's file belongs to `work` until it settles. */
  readonly lend: <T>(persona: PersonaId, work: (vault: LentFile) => Promise<T>) => Promise<T>;
  readonly quota: {
    readonly limitBytes: number;
    /** Bytes on disk of everything that belongs to the persona's person. */
    readonly used: (persona: PersonaId) => Promise<number>;
  };
  /** Imports that run beside each other; the others wait in the order they came. */
  readonly atOnce: number;
  readonly chance: Pick<Chance, 'id'>;
}

type StoreJob = Extract<Job, { do: 'store' }>;

export function createImporter({ worker, uploadsDir, open, lend, quota, atOnce, chance }: ImporterOptions): Importer {
  rmSync(uploadsDir, { recursive: true, force: true });
  const run: RunJob = worker instanceof URL ? (job, tell, signal) => runInThread(worker, job, tell, signal) : worker;
  const queue = createQueue(atOnce);
  const { limitBytes: limit } = quota;

  const fetched = <T>(
    upload: Upload,
    used: number,
    tell: Tell,
    signal: AbortSignal,
    work: (files: readonly LocalFile[]) => Promise<T>,
  ): Promise<T> =>
    withSpooled(upload, { folder: join(uploadsDir, chance.id()), open, quota: { used, limit }, tell, signal }, work);

  /** What the job answers, done with the vault in its hands. */
  const withVault = <T>(
    upload: Upload,
    persona: PersonaId,
    signal: AbortSignal,
    jobOf: (held: Pick<StoreJob, 'files' | 'vault' | 'quota'>) => Job,
    take: (answer: LastAnswer) => T,
  ): AsyncGenerator<Progress, T, void> =>
    queue.inTurn(signal, () =>
      relayed(signal, async (tell, stop) => {
        const used = await quota.used(persona);
        return fetched(upload, used, tell, stop, (files) =>
          lend(persona, async ({ path, key }) =>
            take(await run(jobOf({ files, vault: { path, key }, quota: { used, limit } }), tell, stop)),
          ),
        );
      }),
    );

  return {
    inspect: (upload, signal) =>
      queue.inTurn(signal, () =>
        relayed(signal, (tell, stop) =>
          fetched(upload, 0, tell, stop, async (files) => {
            const answer = await run({ do: 'inspect', files, wanted: wantedOf(upload) }, tell, stop);
            return answer.say === 'found' ? answer.findings : otherJob();
          }),
        ),
      ),
    store: (upload, plan, signal) =>
      withVault(
        upload,
        plan.persona,
        signal,
        (held) => ({ do: 'store', plan, ...held }),
        (answer) => (answer.say === 'stored' ? answer.report : otherJob()),
      ),
    storePosts: (upload, plan, signal) =>
      withVault(
        upload,
        plan.persona,
        signal,
        (held) => ({ do: 'store-posts', plan, ...held }),
        (answer) => (answer.say === 'posts-stored' ? answer.report : otherJob()),
      ),
  };
}

const wantedOf = ({ posts }: Upload): Wanted => (posts ? 'posts' : 'chats');

function otherJob(): never {
  throw new Error('the import worker did another job');
}
