// One lane: jobs one after another. New lines of talk throw away a draft; an urgent event interrupts whatever runs.
import type { App } from '../core/app.ts';
import { Unsent } from '../core/errors.ts';
import type { Job } from '../core/job.ts';
import type { Lane, Where } from '../core/lane.ts';
import type { Clock, Log } from '../core/ports.ts';

/** Fragments of one message: this long a silence ends it (ms), and this long it may take in all. */
const QUIET_MS = 2500;
const LONGEST_MS = 20_000;

export interface LaneRunner {
  /** Something arrived. */
  poke(arrival: { readonly urgent: boolean; readonly talk: boolean }): void;
  /** Resolves when the lane has nothing left to do. */
  readonly idle: () => Promise<void>;
}

export interface LaneParts {
  readonly app: App;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether to wait for more lines at all. */
  readonly collect: boolean;
  /** Whether this run can talk there; what belongs elsewhere is left for another run. */
  reaches(where: Where): boolean;
  /** Does the job and sends what it queued. True: something of it can no longer be taken back. */
  perform(lane: Lane, job: Job, signal: AbortSignal): Promise<boolean>;
  /** Sends what waits in the outbox. */
  drain(lane: Lane, signal: AbortSignal): Promise<void>;
}

export function startLane(lane: Lane, parts: LaneParts, onIdle: () => void): LaneRunner {
  const { app, clock, log } = parts;
  let running: Promise<void> | undefined;
  let again = false;
  let firstLine: number | undefined;
  let lastLine = 0;
  let doing: { readonly abort: AbortController; readonly draft: boolean } | undefined;

  async function step(): Promise<boolean> {
    again = false;
    const interrupted = new AbortController();
    doing = { abort: interrupted, draft: false };
    const job = await app.next(lane, parts.reaches);
    if (!job?.code.startsWith('command-')) await parts.drain(lane, interrupted.signal);
    if (!job) return false;
    if (interrupted.signal.aborted || (await waitedForMore(job, interrupted.signal))) return true;
    if (again) return true; // what arrived meanwhile may belong to it
    const abort = new AbortController();
    doing = { abort, draft: job.collects };
    const kept = await parts.perform(lane, job, abort.signal);
    if (abort.signal.aborted && !kept) return true;
    firstLine = undefined;
    await job.finish();
    doing = { abort: interrupted, draft: false };
    await parts.drain(lane, interrupted.signal);
    return true;
  }

  /** True when it slept: what is to be done may have changed. */
  async function waitedForMore(job: Job, signal: AbortSignal): Promise<boolean> {
    if (!parts.collect || !job.collects || firstLine === undefined) return false;
    const now = clock.now();
    // a clock that was put back does not make anybody wait for it
    lastLine = Math.min(lastLine, now);
    firstLine = Math.min(firstLine, now);
    const left = Math.min(lastLine + QUIET_MS, firstLine + LONGEST_MS) - now;
    if (left <= 0) return false;
    await clock.sleep(left, signal);
    return true;
  }

  async function run(): Promise<void> {
    do {
      try {
        while (await step());
      } catch (error) {
        if (error instanceof Unsent) log.info('unsent');
        else log.error('lane-failed', error);
      }
    } while (again);
    doing = undefined;
    running = undefined;
    onIdle();
  }

  function poke({ urgent, talk }: { readonly urgent: boolean; readonly talk: boolean }): void {
    again = true;
    if (talk) {
      lastLine = clock.now();
      firstLine ??= lastLine;
    }
    if (urgent || (talk && doing?.draft)) doing?.abort.abort();
    running ??= run();
  }

  return { poke, idle: async () => running };
}
