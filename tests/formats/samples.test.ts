// Real exports are not ours to ship. Where AFTERWORD_SAMPLES names a folder of them with an EXPECTED.json, they are read too.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { inspect, readMessages } from '../../src/imports/reading.ts';

interface Sample {
  readonly file: string;
  readonly format: string;
  readonly entries: number;
  readonly messages: number;
  readonly system: number;
  readonly participants?: readonly string[];
  readonly self?: string | null;
  readonly first?: string | null;
  readonly last?: string | null;
  readonly notes?: string;
}

const FOLDER = process.env.AFTERWORD_SAMPLES;
const OURS =
  /^(whatsapp|telegram|pasted|qq|line|kakaotalk|wechat|weflow|chatlab|discord|ex-skill|messenger|instagram|signal|snapchat|x-archive|slack|skype|imessage|imazing|sms|google-voice)/;

function samples(): readonly Sample[] {
  if (FOLDER === undefined || !existsSync(join(FOLDER, 'EXPECTED.json'))) return [];
  return JSON.parse(readFileSync(join(FOLDER, 'EXPECTED.json'), 'utf8')).files;
}

/** "telegram/…/ChatExport_html/ (messages.html + messages2.html)" names a folder. */
function localFile(sample: Sample) {
  const path = join(FOLDER ?? '', sample.file.replace(/ \(.*\)$/, ''));
  return { path, name: basename(path) };
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
};

const isOfFormat = (sample: Sample, format: string): boolean =>
  ALSO[format]?.test(sample.format) ?? sample.format.startsWith(format.replace(/-json|-html/, ''));

/** "11 (rowan_v)" goes by either name; the exporter may be named where the file only has an account. */
function expectedNames(sample: Sample, found: readonly string[], self: string | undefined): readonly string[] {
  const participants = sample.participants ?? found;
  return participants.map((name) => {
    const names = [name, ...name.split(/ \(|\)$/)];
    const unnamed = /^\(/.test(name) || (/^sms/.test(sample.format) && name === participants[0]);
    const nameless = name === sample.self || unnamed;
    const exporter = nameless && !found.includes(name) ? self : undefined;
    return exporter ?? names.find((one) => found.includes(one)) ?? name;
  });
}

/** How many messages with each contact, where the expectation is of a whole account; those without a name are one. */
function perContact(sample: Sample): Readonly<Record<string, number>> | undefined {
  const counts = /perContact=(\{.*?\})/.exec(sample.notes ?? '')?.[1];
  return counts === undefined ? undefined : JSON.parse(counts);
}

const UNNAMED = '(Unknown)';

async function expectAccount(sample: Sample, expected: Readonly<Record<string, number>>): Promise<void> {
  const { conversations } = await inspect([localFile(sample)], {});
  const found: Record<string, number> = {};
  for (const { title = '', entries } of conversations) {
    const contact = /^\d+$/.test(title) ? UNNAMED : title;
    found[contact] = (found[contact] ?? 0) + entries;
  }
  const times = (which: 'first' | 'last') => conversations.flatMap((one) => moment(one[which]) ?? []).sort();
  expect({
    found,
    entries: conversations.reduce((sum, one) => sum + one.entries, 0),
    first: times('first')[0],
    last: times('last').at(-1),
  }).toEqual({ found: expected, entries: sample.entries, first: moment(sample.first), last: moment(sample.last) });
}

/** Of these the last line is a notice, which the expectation leaves out. */
const ENDS_WITH_NOTICE = /^imessage-exporter/;

async function lastAuthored(sample: Sample, key: string): Promise<string | undefined> {
  let last = 0;
  for await (const batch of readMessages([localFile(sample)], key, {}))
    for (const { sender, wall = 0 } of batch) if (sender !== undefined) last = Math.max(last, wall);
  return new Date(last * 1000).toISOString().slice(0, 19);
}

describe('samples of real exports', () => {
  it('are compared by the moment, with or without seconds', () => {
    expect(moment('2024-03-02T23:58')).toBe('2024-03-02T23:58:00');
    expect(moment('2023-08-10T23:11:02-03:00')).toBe(moment('2023-08-11T02:11:02Z (call)'));
  });

  for (const sample of samples().filter((one) => OURS.test(one.format))) {
    const contacts = perContact(sample);
    if (contacts) {
      it(`${sample.file} has the expected numbers for each contact`, () => expectAccount(sample, contacts));
      continue;
    }

    it(`${sample.file} has the expected numbers`, async () => {
      const findings = await inspect([localFile(sample)], {});
      const [found] = findings.conversations;
      const names = found?.participants.map((one) => one.name) ?? [];
      expect(isOfFormat(sample, findings.format)).toBe(true);
      expect({
        entries: found?.entries,
        messages: found?.messages,
        system: found?.system,
        participants: sorted(names),
        first: moment(found?.first),
        last: moment(ENDS_WITH_NOTICE.test(sample.format) ? await lastAuthored(sample, found?.key ?? '') : found?.last),
      }).toEqual({
        entries: sample.entries,
        messages: sample.messages,
        system: sample.system,
        participants: sorted(expectedNames(sample, names, found?.self)),
        first: moment(sample.first === undefined ? found?.first : sample.first),
        last: moment(sample.last === undefined ? found?.last : sample.last),
      });
    });

    if (sample.format.endsWith('-group')) {
      it(`${sample.file} is known to be a group`, async () => {
        const findings = await inspect([localFile(sample)], {});
        expect(findings.conversations[0]?.kind).toBe('group');
      });
    }
  }

  for (const sample of samples().filter((one) => one.format === 'none')) {
    it(`${sample.file} is refused in words`, async () => {
      await expect(inspect([localFile(sample)], {})).rejects.toBeInstanceOf(UserError);
    });
  }
});
