// Looks at the photos that are named, in a process of its own and in one thread of it, as the program does. Prints one JSON
// object: what came of each, and the most memory that the process ever had (MB).
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runInThread } from '../../dist/imports/thread.js';

const worker = new URL('../../dist/import-worker.js', import.meta.url);
const files = process.argv.slice(2).map((path) => ({ path, name: basename(path) }));
const { photos } = await runInThread(worker, { do: 'look', files }, () => {}, new AbortController().signal);
const looks = photos.looks.map((look) => (look.ok ? 'ok' : look.fault));
process.stdout.write(JSON.stringify({ looks, megabytes: highest() }));

/** `maxRSS` would hold what the process had that started this one. */
function highest() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
}
