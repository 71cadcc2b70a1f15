import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { DateOrder } from '../../src/core/archive/findings.ts';
import { inspect, readMessages } from '../../src/imports/reading.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-reading-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const fixture = (path: string) => {
  const whole = join(import.meta.dirname, 'fixtures', path);
  return { path: whole, name: basename(whole) };
};

function chat(dates: readonly string[], clock = ', 10:00 - ') {
  const path = join(FOLDER, 'chat.txt');
  writeFileSync(path, dates.map((date, n) => `${date}${clock}${n % 2 ? 'A' : 'B'}: text ${n}\n`).join(''));
  return [{ path, name: 'chat.txt' }];
}

async function daysOf(dates: readonly string[], dateOrder?: DateOrder) {
  const files = chat(dates);
  const options = dateOrder ? { dateOrder } : {};
  const { dateOrderOpen } = await inspect(files, options);
  const days: string[] = [];
  for await (const batch of readMessages(files, '', options))
    days.push(...batch.map((one) => new Date((one.wall ?? Number.NaN) * 1000).toISOString().slice(0, 10)));
  return { days, open: dateOrderOpen };
}

describe('whether the day or the month comes first', () => {
  it('is told by a day that no month could be', async () => {
    const { days, open } = await daysOf(['01/02/2024', '02/13/2024']);
    expect({ days, open }).toEqual({ days: ['2024-01-02', '2024-02-13'], open: false });
  });

  it('is told by such a day at the very end of a long file', async () => {
    const dates = [...Array.from({ length: 60_000 }, () => '01/02/2024'), '02/13/2024'];
    const { days, open } = await daysOf(dates);
    expect([days[0], days.at(-1), open]).toEqual(['2024-01-02', '2024-02-13', false]);
  });

  it('is told by the order in which time passes', async () => {
    const { days, open } = await daysOf(['01/02/2024', '05/02/2024', '03/03/2024']);
    expect({ days, open }).toEqual({ days: ['2024-02-01', '2024-02-05', '2024-03-03'], open: false });
  });

  it('is asked where the file does not tell, and the answer is followed', async () => {
    const dates = ['02/03/2024', '03/04/2024'];
    expect(await daysOf(dates)).toEqual({ days: ['2024-03-02', '2024-04-03'], open: true });
    expect(await daysOf(dates, 'mdy')).toEqual({ days: ['2024-02-03', '2024-03-04'], open: false });
  });

  it('is not asked where it makes no difference', async () => {
    expect(await daysOf(['05/05/2024', '05/05/2024'])).toMatchObject({ open: false });
  });

  it('is not changed by an answer that the file contradicts', async () => {
    expect(await daysOf(['13/02/2024', '14/02/2024'], 'mdy')).toMatchObject({ days: ['2024-02-13', '2024-02-14'] });
  });

  it('is guessed as the United States write it where the dates look like theirs', async () => {
    expect(await daysOf(['2/3/24', '3/4/24'])).toEqual({ days: ['2024-02-03', '2024-03-04'], open: true });
  });

  it('may be that the year comes first, in two digits', async () => {
    expect(await daysOf(['22/3/18', '22/3/19', '22/4/2'])).toEqual({
      days: ['2022-03-18', '2022-03-19', '2022-04-02'],
      open: false,
    });
  });
});

describe('reading one conversation', () => {
  const account = [fixture('telegram-json/account/export.json')];

  it('hands on its messages and no others', async () => {
    const names = new Set<string | undefined>();
    let messages = 0;
    for await (const batch of readMessages(account, '333', {})) {
      messages += batch.length;
      for (const one of batch) names.add(one.sender);
    }
    expect([messages, [...names]]).toEqual([1, ['Third Person']]);
  });

  it('tells what was doubtful once it is through', async () => {
    const files = [fixture('telegram-json/invalid-escapes/export.json')];
    const told: unknown[] = [];
    for await (const _ of readMessages(files, '', { onWarnings: (warnings) => told.push(warnings) })) {
      expect(told).toEqual([]);
    }
    expect(told).toEqual([[{ code: 'repaired-text', count: 1 }]]);
  });

  it('tells how far it is, up to the end', async () => {
    const files = chat(Array.from({ length: 80_000 }, () => '13/02/2024'));
    const steps: (readonly [number, number])[] = [];
    await inspect(files, { onBytes: (done, total) => steps.push([done, total]) });
    const size = statSync(files[0]?.path ?? '').size;
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.at(-1)).toEqual([size, size]);
    expect([...steps].sort((a, b) => a[0] - b[0])).toEqual(steps);
  });
});

describe('the command that reads without storing', () => {
  const run = promisify(execFile);
  const program = join(import.meta.dirname, '../../dist/read.js');
  const chatFile = fixture('whatsapp/android-de/export.txt').path;

  it('prints one object', async () => {
    const { stdout } = await run(process.execPath, [program, chatFile, '--json']);
    expect(JSON.parse(stdout)).toEqual({
      format: 'whatsapp',
      conversations: [
        {
          title: null,
          kind: 'personal',
          participants: ['Inês Okafor', 'Rowan Vale'],
          entries: 21,
          messages: 20,
          system: 1,
          first: '2024-03-02T23:58:00',
          last: '2025-01-01T00:00:00',
        },
      ],
      warnings: [],
    });
  });

  it('prints lines for a person', async () => {
    const { stdout } = await run(process.execPath, [program, chatFile]);
    expect(stdout).toContain('20 messages and 1 notices, 2024-03-02T23:58:00 to 2025-01-01T00:00:00');
  });

  it('says in a sentence what it found instead of an export', async () => {
    const failed = await run(process.execPath, [program, program]).catch((error) => error);
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed.stderr).toMatch(/read\.js.*plain text/);
  });
});

describe('files of one export that are sent one by one', () => {
  it('know of each other who is who', async () => {
    const account = [{ account: { accountId: '11', username: 'rowan', accountDisplayName: 'Rowan' } }];
    const sent = (senderId: string, at: number) => ({
      messageCreate: {
        id: String(at),
        senderId,
        recipientId: senderId === '11' ? '22' : '11',
        text: `line ${at}`,
        createdAt: `2024-01-02T10:00:0${at}.000Z`,
      },
    });
    const messages = [{ dmConversation: { conversationId: '11-22', messages: [sent('22', 1), sent('11', 0)] } }];
    const files = [
      ['direct-messages.js', 'direct_messages', messages] as const,
      ['account.js', 'account', account] as const,
    ].map(([name, kind, value]) => {
      const path = join(FOLDER, name);
      writeFileSync(path, `window.YTD.${kind}.part0 = ${JSON.stringify(value)}`);
      return { path, name };
    });
    const [alone] = files;
    if (!alone) throw new Error('nothing was written');
    expect((await inspect([alone], {})).conversations[0]?.self).toBeUndefined();
    expect((await inspect(files, {})).conversations[0]?.self).toBeDefined();
  });

  it('are not missed where the list of them names a folder', async () => {
    const folder = 'qq-chat-exporter/chunked-folder-with-a-missing-chunk/export';
    const files = ['manifest.json', 'chunks/c000001.jsonl', 'chunks/c000002.jsonl'].map((path) =>
      fixture(`${folder}/${path}`),
    );
    const { conversations, warnings } = await inspect(files, {});
    expect(conversations).toMatchObject([{ self: '阿远', title: '小满', messages: 9 }]);
    expect(warnings).toContainEqual({ code: 'cut-off', count: 3 });
  });
});
