// Reads, stores and indexes one file into a fresh encrypted vault, through the importer and its worker thread.

import { randomBytes } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createImporter } from '../dist/imports/importer.js';

const forever = new AbortController().signal;

function importerIn(folder) {
  const vault = { path: join(folder, 'vault.db'), key: randomBytes(32) };
  return createImporter({
    worker: new URL('../dist/import-worker.js', import.meta.url),
    uploadsDir: join(folder, 'uploads'),
    open: (_platform, file) => createReadStream(file.reference),
    lend: (_persona, work) => work(vault),
    quota: { limitBytes: Number.MAX_SAFE_INTEGER, used: async () => 0 },
    atOnce: 1,
    chance: { id: () => randomBytes(16).toString('hex') },
  });
}

/** What a generator returns, whatever it yields before. */
async function result(generator) {
  for (;;) {
    const step = await generator.next();
    if (step.done) return step.value;
  }
}

/** The largest conversation of the file; whoever wrote most of it is taken for the user. */
export async function importFile(file) {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  try {
    const importer = importerIn(folder);
    const { size } = await stat(file);
    const upload = { kind: 'files', platform: 'terminal', files: [{ name: basename(file), size, reference: file }] };
    const { conversations } = await result(importer.inspect(upload, forever));
    const [{ key, participants }] = conversations;
    const plan = { persona: 'bench', conversation: key, me: participants[0].name };
    const { messages, ...cost } = await measured(() => result(importer.store(upload, plan, forever)));
    return { messages, bytes: size, ...cost };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(work) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const cpu = process.cpuUsage();
  const began = performance.now();
  delay.enable();
  const report = await work();
  delay.disable();
  const { user, system } = process.cpuUsage(cpu);
  return {
    messages: report.messages,
    seconds: round((performance.now() - began) / 1000),
    cpuSeconds: round((user + system) / 1e6),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    eventLoopP99Ms: round(delay.percentile(99) / 1e6),
  };
}

const round = (number) => Math.round(number * 100) / 100;
