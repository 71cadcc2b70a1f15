import type { Clock } from '../core/ports.ts';

/** Shows that somebody is typing for that long, saying it again before it fades after `lastsMs`. Ends early when the signal aborts. */
export async function typeFor(
  forMs: number,
  { lastsMs, clock, signal }: { readonly lastsMs: number; readonly clock: Clock; readonly signal: AbortSignal },
  show: () => Promise<unknown>,
): Promise<void> {
  for (let left = forMs; left > 0 && !signal.aborted; left -= lastsMs) {
    await show();
    await clock.sleep(Math.min(left, lastsMs), signal);
  }
}
