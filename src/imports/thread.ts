// One job in a worker thread.
import { Worker } from 'node:worker_threads';
import { UserError } from '../core/errors.ts';
import type { Answer, Job, LastAnswer } from './job.ts';
import type { Tell } from './relay.ts';

/**
 * How long an aborted worker may take to roll back (ms). Ending it by force would keep the vault locked for as long as this
 * process lives; it is the last resort against a worker that hangs.
 */
const ROLLBACK_MS = 30_000;

/**
 * Room for what one import holds at a time, and a bound on what a file made to fill the memory can take (MB). V8 is also the
 * thriftier the smaller its bounds: at a million messages the process stays near 190 MB, and needs 225 without.
 */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };

type Result = Extract<Answer, { say: 'found' | 'looked' | 'stored' | 'posts-stored' }>;

/** Does one job. Throws UserError, or the signal's reason. */
export type RunJob = (job: Job, tell: Tell, signal: AbortSignal) => Promise<Result>;

/** Resolves or rejects once the thread has ended, so that the vault is nobody's. `worker`: the compiled `import-worker.js`. */
export async function runInThread(worker: URL, job: Job, tell: Tell, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  return resultOf(await answerOf(worker, job, tell, signal), signal);
}

export function resultOf(answer: LastAnswer, signal: AbortSignal): Result {
  switch (answer.say) {
    case 'found':
    case 'looked':
    case 'stored':
    case 'posts-stored':
      return answer;
    case 'problem':
      throw new UserError(answer.problem);
    case 'aborted':
      throw signal.reason;
    case 'bug':
      throw bugOf(answer);
  }
}

function answerOf(worker: URL, job: Job, tell: Tell, signal: AbortSignal): Promise<LastAnswer> {
  return new Promise((resolve, reject) => {
    // the keys that the program was started with are none of its business
    const thread = new Worker(worker, { workerData: job, env: {}, resourceLimits: MEMORY });
    let last: LastAnswer | undefined;
    let force: NodeJS.Timeout | undefined;
    const abort = (): void => {
      thread.postMessage('abort');
      force = setTimeout(() => void thread.terminate(), ROLLBACK_MS);
    };
    signal.addEventListener('abort', abort, { once: true });
    thread.on('message', (answer: Answer) => {
      if (answer.say === 'progress') tell(answer.progress);
      else last = answer;
    });
    thread.on('error', (error) => {
      last = { say: 'bug', name: error.name, code: undefined, frames: framesOf(error) };
    });
    thread.on('exit', (code) => {
      clearTimeout(force);
      signal.removeEventListener('abort', abort);
      if (last) resolve(last);
      else reject(signal.aborted ? signal.reason : new Error(`the import worker ended with ${code} and no answer`));
    });
  });
}

function bugOf({ name, code, frames }: Extract<Answer, { say: 'bug' }>): Error {
  const error = new Error(`${name} in the import worker`);
  error.stack = `${error.message}\n${frames}`;
  return code === undefined ? error : Object.assign(error, { code });
}

/** Without the message, which may hold what people wrote. */
export const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
