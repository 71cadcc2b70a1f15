// Opens the HEIC that is named, as the program's process for it does, and prints the most memory that this one ever had (MB).
import { readFileSync } from 'node:fs';
import { openHeic } from '../../dist/imports/photos/heic.js';

await openHeic(readFileSync(process.argv[2]), 768);
process.stdout.write(String(highest()));

/** `maxRSS` would hold what the process had that started this one. */
function highest() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
}
