// What reading a file takes without storing anything: its largest conversation, once, as the import does, in a thread with
// the import's bounds.
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** As in src/imports/thread.ts. */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };

export async function readFile(file) {
  const thread = new Worker(new URL(import.meta.url), { workerData: file, resourceLimits: MEMORY });
  const [result] = await once(thread, 'message');
  return { ...result, peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024) };
}

async function read(file) {
  const { inspect, readMessages } = await import('../dist/imports/reading.js');
  const files = [{ path: file, name: basename(file) }];
  const { size } = await stat(file);
  const { format, conversations } = await inspect(files, {});
  const [{ key }] = conversations;
  const cpu = process.cpuUsage();
  const began = performance.now();
  let messages = 0;
  for await (const batch of readMessages(files, key, {})) messages += batch.length;
  const { user, system } = process.cpuUsage(cpu);
  return {
    format,
    messages,
    bytes: size,
    seconds: round((performance.now() - began) / 1000),
    cpuSeconds: round((user + system) / 1e6),
  };
}

const round = (number) => Math.round(number * 100) / 100;

if (!isMainThread) parentPort.postMessage(await read(workerData));
