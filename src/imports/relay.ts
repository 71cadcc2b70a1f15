// Work that tells how far it is, as a generator. Of what is told faster than it is read, the newest is kept.
import type { Progress } from '../core/ports.ts';

export type Tell = (progress: Progress) => void;

/** The work has ended when the generator has, however that came: `stop` aborts with the signal, or when nobody reads on. */
export async function* relayed<T>(
  signal: AbortSignal,
  work: (tell: Tell, stop: AbortSignal) => Promise<T>,
): AsyncGenerator<Progress, T, void> {
  const left = new AbortController();
  let newest: Progress | undefined;
  let ended = false;
  let wake: () => void = () => undefined;
  const tell: Tell = (progress) => {
    newest = progress;
    wake();
  };
  const working = work(tell, AbortSignal.any([signal, left.signal]));
  const over = Promise.allSettled([working]).then(() => {
    ended = true;
    wake();
  });
  try {
    while (!ended) {
      if (!newest) await new Promise<void>((resolve) => (wake = resolve));
      const progress = newest;
      newest = undefined;
      if (progress) yield progress;
    }
    return await working;
  } finally {
    left.abort();
    await over;
  }
}
