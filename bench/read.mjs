// What reading a file takes without storing anything: its largest conversation, once, as the import does.
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { inspect, readMessages } from '../dist/imports/reading.js';

export async function readFile(file) {
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
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const round = (number) => Math.round(number * 100) / 100;
