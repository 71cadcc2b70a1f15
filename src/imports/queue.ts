// So many at once; the others wait in the order they came.
import type { Progress } from '../core/ports.ts';

export interface Queue {
  /** Yields 'waiting' while it is not yet its turn. An abort throws the signal's reason, also while waiting. */
  inTurn<T>(signal: AbortSignal, work: () => AsyncGenerator<Progress, T, void>): AsyncGenerator<Progress, T, void>;
}

export function createQueue(atOnce: number): Queue {
  let running = 0;
  const waiting: (() => void)[] = [];

  const leave = (): void => {
    const next = waiting.shift();
    // the place goes from hand to hand, so that nobody who comes now is before the next
    if (next) next();
    else running--;
  };
  const enter = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (running < atOnce) {
        running++;
        return resolve();
      }
      const enterNow = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        waiting.splice(waiting.indexOf(enterNow), 1);
        reject(signal.reason);
      };
      waiting.push(enterNow);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  return {
    async *inTurn(signal, work) {
      signal.throwIfAborted();
      if (running === atOnce) yield { phase: 'waiting', done: 0, total: undefined };
      signal.throwIfAborted();
      await enter(signal);
      try {
        return yield* work();
      } finally {
        leave();
      }
    },
  };
}
