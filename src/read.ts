// `npm run -s read -- PATH… [--json]`: reads an export without storing anything and prints what it found.

import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ConversationFound, Findings } from './core/archive/findings.ts';
import { UserError } from './core/errors.ts';
import { sentence } from './core/words/sentence.ts';
import { wordsFor } from './core/words/words.ts';
import { inspect } from './imports/reading.ts';

const USAGE = 'npm run -s read -- PATH… [--json] [--date-order dmy|mdy|ymd]';

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, 'date-order': { type: 'string' } },
  });
  const order = values['date-order'];
  const known = order === 'dmy' || order === 'mdy' || order === 'ymd';
  if (positionals.length === 0 || (order !== undefined && !known)) {
    console.error(USAGE);
    return 2;
  }
  const files = positionals.map((path) => ({ path, name: basename(path) }));
  const findings = await inspect(files, known ? { dateOrder: order } : {});
  console.log(values.json ? JSON.stringify(asJson(findings)) : asLines(findings));
  return 0;
}

const asJson = (findings: Findings) => ({
  format: findings.format,
  conversations: findings.conversations.map((one) => ({
    title: one.title ?? null,
    kind: one.kind,
    participants: one.participants.map((person) => person.name),
    entries: one.entries,
    messages: one.messages,
    system: one.system,
    first: one.first ?? null,
    last: one.last ?? null,
  })),
  warnings: findings.warnings,
});

function asLines(findings: Findings): string {
  const lines = [`Format: ${findings.format}`, ...findings.conversations.flatMap(describe)];
  if (findings.dateOrderOpen)
    lines.push('', 'Day and month could not be told apart: --date-order dmy or mdy settles it.');
  for (const { code, count } of findings.warnings) lines.push(`Note: ${code} (${count})`);
  return lines.join('\n');
}

const describe = (one: ConversationFound): readonly string[] => [
  '',
  `${one.title ?? 'Conversation'} (${one.kind})`,
  `  ${one.messages} messages and ${one.system} notices, ${one.first ?? 'no times'} to ${one.last ?? 'no times'}`,
  ...one.participants.map((person) => `  ${person.name}: ${person.messages}`),
];

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(sentence(error.problem, wordsFor('en')));
  process.exitCode = 1;
}
