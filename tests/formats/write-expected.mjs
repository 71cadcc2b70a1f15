// Writes expected.json beside fixtures that have none yet: `npm run -s build && node tests/formats/write-expected.mjs`.
// What it writes is what the readers read, so it is checked by eye against the export before it is committed.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { inspect, readMessages } = await import(process.argv[2] ?? '../../dist/imports/reading.js');
const fixtures = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');

for (const format of readdirSync(fixtures)) {
  for (const name of readdirSync(join(fixtures, format))) {
    const folder = join(fixtures, format, name);
    const target = join(folder, 'expected.json');
    if (existsSync(target)) continue;
    const file = readdirSync(folder).find((one) => one.startsWith('export'));
    const files = [{ path: join(folder, file), name: file }];
    const findings = await inspect(files, {});
    const conversations = [];
    for (const { key, title, kind, self } of findings.conversations) {
      const messages = [];
      for await (const batch of readMessages(files, key, {})) {
        for (const { sender, wall, offset, kind: what, text } of batch)
          messages.push([sender ?? null, time(wall), offset ?? null, what, text]);
      }
      conversations.push({ key, title: title ?? null, kind, self: self ?? null, messages });
    }
    const { warnings, dateOrderOpen, notes } = findings;
    writeFileSync(target, `${lines({ conversations, warnings, dateOrderOpen, notes })}\n`);
  }
}

function time(wall) {
  return wall === undefined ? null : new Date(wall * 1000).toISOString().slice(0, 19);
}

/** A message is one line. */
function lines(value) {
  return JSON.stringify(value, undefined, 1).replace(
    /\[\n\s+((?:"(?:[^"\\]|\\.)*"|null|-?\d+)(?:,\n\s+(?:"(?:[^"\\]|\\.)*"|null|-?\d+)){4})\n\s+\]/g,
    (_, items) => `[${items.replace(/\n\s+/g, ' ')}]`,
  );
}
