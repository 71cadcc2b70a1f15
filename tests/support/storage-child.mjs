// A process of its own that opens a data folder, perhaps carries out the first steps of an erasure, and waits to be killed.
import { openErasures, STEPS } from '../../dist/db/erasure.js';
import { openParts } from '../../dist/db/storage.js';

const { dataDir, encryption, order, steps } = JSON.parse(process.argv[2]);
const log = { info() {}, error() {} };
const parts = await openParts({ dataDir, masterKey: undefined, encryption, log });
if (order) {
  await openErasures(parts).order(order);
  for (const step of STEPS.slice(0, steps)) await step(order, parts);
}
process.stdout.write('ready\n');
setInterval(() => parts, 60_000);
