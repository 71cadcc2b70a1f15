/** The bytes as they come. Nobody waits any longer once the signal aborts, even where nothing comes: throws its reason. */
export async function* abortable(
  bytes: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, void> {
  const source = bytes[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await unlessAborted(source.next(), signal);
      if (step.done) return;
      yield step.value;
    }
  } finally {
    const ended = source.return?.().catch(() => undefined); // whoever waits for nothing of it hears of nothing
    if (!signal.aborted) await ended;
  }
}

/** Listens only while it waits: a race against one promise for all steps would keep what each of them gave. */
function unlessAborted<T>(step: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
    step.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
