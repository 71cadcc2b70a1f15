import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { abortable } from '../../src/imports/abortable.ts';

const MB = 1 << 20;

async function* parts(count: number) {
  for (let i = 0; i < count; i++) yield new Uint8Array(MB);
}

test('a long upload is not kept in memory while it is passed on', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const { signal } = new AbortController();
  collect();
  const before = process.memoryUsage().arrayBuffers;
  let read = 0;
  let held = 0;
  for await (const part of abortable(parts(100), signal)) {
    read += part.length;
    if (read === 90 * MB) {
      collect();
      held = process.memoryUsage().arrayBuffers - before;
    }
  }
  expect(read).toBe(100 * MB);
  expect(held).toBeLessThan(30 * MB);
});

test('nothing listens for the end of an import when its files are there', async () => {
  const { signal } = new AbortController();
  for (let file = 0; file < 20; file++) for await (const _ of abortable(parts(2), signal));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('nobody waits for bytes that do not come once an import is stopped', async () => {
  const stopping = new AbortController();
  const never: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}), return: () => new Promise(() => {}) }),
  };
  const reading = abortable(never, stopping.signal).next();
  stopping.abort(new Error('stopped'));
  await expect(reading).rejects.toThrow('stopped');
  await expect(abortable(parts(1), AbortSignal.abort(new Error('earlier'))).next()).rejects.toThrow('earlier');
});
