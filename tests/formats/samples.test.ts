// Real exports are not ours to ship. Where AFTERWORD_SAMPLES names a folder of them with an EXPECTED.json, the program that
// reads without storing is held to it, and how far it agrees is printed as a table.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { inspect, type LocalFile, readMessages } from '../../src/imports/reading.ts';

interface Sample {
  readonly file: string;
  readonly format: string;
  readonly entries: number;
  readonly messages: number;
  readonly system: number;
  readonly fromMe?: number;
  readonly fromThem?: number;
  readonly participants?: readonly string[];
  readonly self?: string | null;
  readonly first?: string | null;
  readonly last?: string | null;
  readonly notes?: string;
}

/** What `read --json` prints. */
interface Printed {
  readonly format: string;
  readonly conversations: readonly {
    readonly title: string | null;
    readonly kind: string;
    readonly participants: readonly string[];
    readonly entries: number;
    readonly messages: number;
    readonly system: number;
    readonly first: string | null;
    readonly last: string | null;
  }[];
}

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

const FOLDER = process.env.AFTERWORD_SAMPLES;

function samples(): readonly Sample[] {
  if (FOLDER === undefined || !existsSync(join(FOLDER, 'EXPECTED.json'))) return [];
  return JSON.parse(readFileSync(join(FOLDER, 'EXPECTED.json'), 'utf8')).files;
}

/** "telegram/…/ChatExport_html/ (messages.html + messages2.html)" names a folder. */
const pathOf = (sample: Sample): string => join(FOLDER ?? '', sample.file.replace(/ \(.*\)$/, ''));

async function readEach(paths: readonly string[]): Promise<readonly Run[]> {
  const running = promisify(execFile)(process.execPath, [join(import.meta.dirname, '../support/read-each.mjs')], {
    maxBuffer: 64 << 20,
  });
  running.child.stdin?.end(paths.map((path) => `${path}\n`).join(''));
  const { stdout } = await running;
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** To the second. Notes behind a time are left out, seconds are added, and with a zone the moment counts. */
function moment(time: string | null | undefined): string | null {
  const found = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(?:\.\d{3})?)?(Z|[+-]\d\d:\d\d)?/.exec(time ?? '')?.[0];
  if (found === undefined) return null;
  if (/(Z|[+-]\d\d:\d\d)$/.test(found)) return new Date(found.replace(/\.\d+/, '')).toISOString();
  return found.length === 16 ? `${found}:00` : found;
}

const sorted = (names: readonly string[]) => [...names].sort();

/** The two apps write the same files. */
const ALSO: Readonly<Record<string, RegExp>> = {
  'meta-json': /^(messenger|instagram)/,
  'meta-html': /^(messenger|instagram)/,
  mail: /^(mbox|eml)$/,
};

const isOfFormat = (sample: Sample, format: string): boolean =>
  ALSO[format]?.test(sample.format) ?? sample.format.startsWith(format.replace(/-json|-html/, ''));

/** "11 (rowan_v)" goes by either name; the exporter may be named where the file only has an account. */
function expectedNames(sample: Sample, found: readonly string[]): readonly string[] {
  const either = (sample.participants ?? found).map((name) => {
    const names = [name, ...name.split(/ \(|\)$/)];
    return names.find((one) => found.includes(one)) ?? name;
  });
  const [missing, ...more] = either.filter((name) => !found.includes(name));
  const [instead, ...others] = found.filter((name) => !either.includes(name));
  const nameless = missing === sample.self || missing?.startsWith('(') || /^sms/.test(sample.format);
  if (missing === undefined || instead === undefined || more.length + others.length > 0 || !nameless) return either;
  return either.map((name) => (name === missing ? instead : name));
}

/** Of these the last line is a notice, which the expectation leaves out. */
const ENDS_WITH_NOTICE = /^imessage-exporter/;

async function lastAuthored(files: readonly LocalFile[]): Promise<string> {
  const { conversations } = await inspect(files, {});
  let last = 0;
  for await (const batch of readMessages(files, conversations[0]?.key ?? '', {}))
    for (const { sender, wall = 0 } of batch) if (sender !== undefined) last = Math.max(last, wall);
  return new Date(last * 1000).toISOString().slice(0, 19);
}

/** What the two wrote, whoever is who: the program does not print it. */
async function shares({ fromMe, fromThem }: Sample, files: readonly LocalFile[]): Promise<Comparison> {
  if (fromMe === undefined || fromThem === undefined) return [undefined, undefined];
  const { conversations } = await inspect(files, {});
  const counts = conversations[0]?.participants.map((one) => one.messages) ?? [];
  const written = (of: readonly number[]) => of.filter((count) => count > 0).sort((a, b) => a - b);
  return [written([fromMe, fromThem]), written(counts)];
}

type Comparison = readonly [expected: unknown, found: unknown];

/** How many entries with each contact, where the expectation is of a whole account; those without a name are one. */
function accountCompared(sample: Sample, counts: string, { conversations }: Printed): Comparison {
  const contacts: Record<string, number> = {};
  for (const { title, entries } of conversations) {
    const contact = title === null || /^\d+$/.test(title) ? '(Unknown)' : title;
    contacts[contact] = (contacts[contact] ?? 0) + entries;
  }
  const times = (which: 'first' | 'last') => conversations.flatMap((one) => moment(one[which]) ?? []).sort();
  const entries = conversations.reduce((sum, one) => sum + one.entries, 0);
  return [
    {
      contacts: inOrder(JSON.parse(counts)),
      ...{ entries: sample.entries, first: moment(sample.first), last: moment(sample.last) },
    },
    { contacts: inOrder(contacts), entries, first: times('first')[0], last: times('last').at(-1) },
  ];
}

const inOrder = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));

/** What is to be equal. */
async function compared(sample: Sample, run: Run): Promise<Comparison> {
  if (sample.messages === 0)
    return [
      { code: 1, out: '', said: true },
      { code: run.code, out: run.out, said: /\w/.test(run.err) },
    ];
  if (run.code !== 0) return ['an export', run.err];
  const printed: Printed = JSON.parse(run.out);
  const { format, conversations } = printed;
  const counts = /perContact=(\{.*?\})/.exec(sample.notes ?? '')?.[1];
  if (counts !== undefined) return accountCompared(sample, counts, printed);
  const [found] = conversations;
  if (!found) return ['a conversation', undefined];
  const files = [{ path: pathOf(sample), name: basename(pathOf(sample)) }];
  const last = ENDS_WITH_NOTICE.test(sample.format) ? await lastAuthored(files) : found.last;
  const [expectedShares, foundShares] = await shares(sample, files);
  const { entries, messages, system } = sample;
  return [
    {
      ...{ ofFormat: true, entries, messages, system, shares: expectedShares },
      group: sample.format.endsWith('-group') || found.kind === 'group',
      participants: sorted(expectedNames(sample, found.participants)),
      first: moment(sample.first === undefined ? found.first : sample.first),
      last: moment(sample.last === undefined ? found.last : sample.last),
    },
    {
      ofFormat: isOfFormat(sample, format),
      ...{ entries: found.entries, messages: found.messages, system: found.system, shares: foundShares },
      group: found.kind === 'group',
      participants: sorted(found.participants),
      first: moment(found.first),
      last: moment(last),
    },
  ];
}

function tableOf(results: readonly { readonly format: string; readonly agreed: boolean }[]): string {
  const formats = [...new Set(results.map((one) => one.format))].sort();
  const rows = formats.map((format) => {
    const cases = results.filter((one) => one.format === format);
    return [format, String(cases.length), String(cases.filter((one) => one.agreed).length)] as const;
  });
  const all = ['all', String(results.length), String(results.filter((one) => one.agreed).length)] as const;
  return [['format', 'cases', 'agreed'] as const, ...rows, all]
    .map(([format, cases, agreed]) => format.padEnd(26) + cases.padStart(7) + agreed.padStart(8))
    .join('\n');
}

const without = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

describe('samples of real exports', () => {
  it('are compared by the moment, with or without seconds', () => {
    expect(moment('2024-03-02T23:58')).toBe('2024-03-02T23:58:00');
    expect(moment('2023-08-10T23:11:02-03:00')).toBe(moment('2023-08-11T02:11:02Z (call)'));
  });

  it.runIf(samples().length > 0)(
    'are read as they are expected to be, all of them',
    async () => {
      const all = samples();
      const runs = await readEach(all.map(pathOf));
      const results = await Promise.all(
        all.map(async (sample, at) => {
          const [expected, found] = await compared(sample, runs[at] ?? { out: '', err: 'nothing', code: -1 });
          const agreed = JSON.stringify(without(expected)) === JSON.stringify(without(found));
          return { file: sample.file, format: sample.format, agreed, expected, found };
        }),
      );
      console.log(tableOf(results));
      expect(
        results.filter((one) => !one.agreed).map(({ file, expected, found }) => ({ file, expected, found })),
      ).toEqual([]);
    },
    120_000,
  );
});
