// The shell: it hands events to the app, runs each lane's jobs one at a time, performs what they yield, and is the one
// place where a bug is caught.
import type { App } from '../core/app.ts';
import type { CommandCard } from '../core/command.ts';
import { MayHaveArrived, Unreachable, Unsent, UserError } from '../core/errors.ts';
import type { Effect, Incoming, Performable, PlatformName, Say } from '../core/events.ts';
import type { Job } from '../core/job.ts';
import type { Lane, Where } from '../core/lane.ts';
import type { Clock, Handed, Handover, Log, Outbox, OutboxItem, Platform, QueuedLine } from '../core/ports.ts';
import { sentence } from '../core/words/sentence.ts';
import type { Words } from '../core/words/words.ts';
import { bundle } from './bundle.ts';
import { type LaneRunner, startLane } from './lane.ts';

/** An answer that is there sooner is typed only as long as its own rhythm says (ms). */
const THINKING_AFTER_MS = 1500;
/** Shown for so long (ms), again and again: at most for some three minutes. */
const THINKING_MS = 4500;
const MOST_THINKING = 40;

export interface ServeParts {
  readonly app: App;
  readonly platforms: readonly Platform[];
  readonly cards: readonly CommandCard[];
  readonly clock: Clock;
  readonly log: Log;
  /** False: nothing waits, neither for more lines nor between bubbles. */
  readonly typing: boolean;
}

export interface Shell {
  /** Connects the platforms and takes up what a crash left. */
  start(): Promise<void>;
  /** Says what the bot was asked to say first, where the time has come. To be called every minute or so. */
  wake(): Promise<void>;
  /** Resolves when no lane has anything left to do. */
  idle(): Promise<void>;
  /** Disconnects. What is being done goes on until it is idle. */
  stop(): Promise<void>;
}

export function createShell(parts: ServeParts): Shell {
  const { app, clock, log } = parts;
  const lanes = new Map<Lane, LaneRunner>();

  function laneRunner(lane: Lane): LaneRunner {
    const known = lanes.get(lane);
    if (known) return known;
    const runner = startLane(lane, { app, clock, log, collect: parts.typing, reaches, perform, drain }, () =>
      lanes.delete(lane),
    );
    lanes.set(lane, runner);
    return runner;
  }

  async function take(event: Incoming): Promise<Handed> {
    const received = await app.receive(event);
    log.info('received', { kind: event.kind, platform: event.platform });
    const runner = laneRunner(received.lane);
    runner.poke(received);
    return { settled: runner.idle() };
  }

  const platformOf = (name: PlatformName): Platform | undefined => parts.platforms.find((each) => each.name === name);

  const reaches = ({ platform, chat }: Where): boolean => platformOf(platform)?.reaches(chat) ?? false;

  async function send(to: Where, effect: Performable, handover?: Handover): Promise<string | undefined> {
    return platformOf(to.platform)?.perform(to.chat, effect, handover);
  }

  /** True when something of the job can no longer be taken back. */
  async function perform(lane: Lane, job: Job, signal: AbortSignal): Promise<boolean> {
    const performance = createPerformance(job, {
      send,
      outbox: () => app.outbox(lane),
      words: () => app.wordsOf(lane),
      drain: () => drain(lane, signal),
    });
    const answered = new AbortController();
    void showThinking(job, AbortSignal.any([answered.signal, signal]));
    try {
      for await (const effect of job.run(signal)) {
        answered.abort();
        await performance.take(effect);
      }
      log.info('done', { job: job.code });
    } catch (error) {
      if (signal.aborted) return performance.begun();
      if (error instanceof Unsent) throw error; // the job stays, for the next run
      if (error instanceof Unreachable) log.info('unreachable', { job: job.code });
      else await apologise(lane, job, error);
    } finally {
      answered.abort();
    }
    return performance.begun();
  }

  /** While the answer to a line of talk is made, and takes its time, the chat shows that somebody is typing. */
  async function showThinking(job: Job, answered: AbortSignal): Promise<void> {
    if (!parts.typing || !job.collects) return;
    await clock.sleep(THINKING_AFTER_MS, answered);
    for (let shown = 0; shown < MOST_THINKING && !answered.aborted; shown++) await showTyping(job, THINKING_MS);
  }

  /** Never rejects: the line itself will tell. */
  async function showTyping(to: Where, forMs: number): Promise<void> {
    try {
      await send(to, { do: 'type', forMs });
    } catch (error) {
      if (!(error instanceof Unreachable) && !(error instanceof Unsent)) log.error('typing-failed', error);
    }
  }

  /** What the person can mend is said in their words; all else is a bug. */
  async function apologise(lane: Lane, job: Job, error: unknown): Promise<void> {
    if (!(error instanceof UserError)) log.error('bug', error, { job: job.code });
    const words = await app.wordsOf(lane);
    const text = error instanceof UserError ? sentence(error.problem, words) : words.shell.bug;
    try {
      await send(job, { do: 'say', voice: 'guide', text });
    } catch (cause) {
      log.error('apology-failed', cause, { job: job.code });
    }
  }

  async function drain(lane: Lane, signal: AbortSignal): Promise<void> {
    const outbox = await app.outbox(lane);
    if (!outbox) return;
    // nobody queues meanwhile but the lane that waits for this
    const waiting = (await outbox.waiting()).filter(reaches);
    await closeInterrupted(lane, outbox, waiting);
    for (const item of waiting.filter(({ state }) => state === 'queued')) {
      if (!signal.aborted) await pause(item, signal);
      if (!signal.aborted) await deliver(outbox, item);
    }
  }

  /**
   * A line found in 'sending' met a crash: it may have arrived. Where the platform can tell, it is there once afterwards;
   * elsewhere it is not sent again, and the guide says so, once.
   */
  async function closeInterrupted(lane: Lane, outbox: Outbox, waiting: readonly OutboxItem[]): Promise<void> {
    const interrupted = waiting.filter((item) => item.state === 'sending');
    const doubtful: OutboxItem[] = [];
    for (const item of interrupted) if (!(await handedOverAgain(outbox, item))) doubtful.push(item);
    const [first] = doubtful;
    if (!first) return;
    const words = await app.wordsOf(lane);
    await send(first, { do: 'say', voice: 'guide', text: words.shell.lineMayBeMissing });
  }

  /** False: it may or may not have arrived. */
  async function handedOverAgain(outbox: Outbox, item: OutboxItem): Promise<boolean> {
    try {
      await handOver(outbox, item, { key: item.key, again: true });
      return true;
    } catch (error) {
      if (!(error instanceof MayHaveArrived)) throw error;
      await outbox.delivered(item.id, undefined);
      return false;
    }
  }

  async function pause(item: OutboxItem, signal: AbortSignal): Promise<void> {
    if (!parts.typing || item.pauseMs <= 0) return;
    const typed = showTyping(item, item.pauseMs);
    const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    await Promise.race([typed, stopped]);
  }

  async function deliver(outbox: Outbox, item: OutboxItem): Promise<void> {
    await outbox.sending(item.id);
    await handOver(outbox, item, { key: item.key });
  }

  async function handOver(outbox: Outbox, item: OutboxItem, handover: Handover): Promise<void> {
    try {
      await outbox.delivered(item.id, await send(item, item.say, handover));
    } catch (error) {
      if (error instanceof Unsent || error instanceof MayHaveArrived) throw error;
      if (!(error instanceof Unreachable)) log.error('line-refused', error);
      await outbox.delivered(item.id, undefined);
    }
  }

  async function start(): Promise<void> {
    for (const lane of await app.lanesLeft(reaches)) laneRunner(lane).poke({ urgent: false, talk: false });
    await Promise.all(parts.platforms.map((platform) => platform.start(parts.cards, take)));
  }

  async function wake(): Promise<void> {
    for (const lane of await app.lanesDue(reaches)) laneRunner(lane).poke({ urgent: false, talk: false });
  }

  async function idle(): Promise<void> {
    while (lanes.size > 0) await Promise.all([...lanes.values()].map((runner) => runner.idle()));
  }

  async function stop(): Promise<void> {
    await Promise.all(parts.platforms.map((platform) => platform.stop()));
  }

  return { start, wake, idle, stop };
}

interface PerformanceParts {
  send(to: Job, effect: Performable, handover: Handover): Promise<string | undefined>;
  outbox(): Promise<Outbox | undefined>;
  words(): Promise<Words>;
  drain(): Promise<void>;
}

/**
 * From the first line of the persona on, what is said waits in the outbox, so that it is neither lost nor said twice;
 * what cannot wait there waits until the outbox is empty.
 */
function createPerformance(job: Job, { send, outbox, words, drain }: PerformanceParts) {
  let lines = 0;
  let pauseMs = 0;
  let shown = false;
  /** Lines that wait for the next one of their turn. */
  let held: QueuedLine[] = [];
  let erasing = false;

  async function queue({ more, ...say }: Say & { readonly more?: boolean }): Promise<void> {
    const key = say.voice === 'persona' ? `${say.turn}/${lines}` : `${job.key}/${lines}`;
    held.push({ key, platform: job.platform, chat: job.chat, say, pauseMs });
    lines++;
    pauseMs = 0;
    if (more) return;
    await (await outbox())?.put(held);
    held = [];
  }

  /** However many uploads there are, what the person can do about them is said once. */
  async function performable(effect: Effect): Promise<Performable> {
    if (effect.do === 'bundle') return bundle(effect);
    if (effect.do !== 'erase-upload' || erasing) return effect;
    erasing = true;
    return { ...effect, otherwise: (await words()).platforms.uploadStays };
  }

  async function take(effect: Effect): Promise<void> {
    if (effect.do === 'say' && (lines > 0 || effect.voice === 'persona')) return queue(effect);
    if (effect.do === 'type') {
      pauseMs = effect.forMs;
      return;
    }
    if (lines > 0) await drain();
    shown = true;
    const { answers } = job;
    await send(job, await performable(effect), answers === undefined ? {} : { answers });
  }

  return { take, begun: () => shown || lines > 0 };
}
