// What the fixtures do not show of Discord's exports: the ids of messages, and what a reply answers.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStamp, stampMoment, stampOrder } from '../../src/imports/formats/discord/moments.ts';
import { quotedIds } from '../../src/imports/formats/discord/quoted-ids.ts';
import { inspect, readMessages } from '../../src/imports/reading.ts';

async function messagesIn(path: string) {
  const files = [{ path: join(import.meta.dirname, 'fixtures', path), name: path.split('/').at(-1) ?? '' }];
  const { conversations } = await inspect(files, {});
  const messages = [];
  for await (const batch of readMessages(files, conversations[0]?.key ?? '', {})) messages.push(...batch);
  return messages;
}

describe('ids of messages', () => {
  it('are kept to the last digit, though the data package writes them as numbers', async () => {
    const messages = await messagesIn('discord-data-package/direct-message/export.zip');
    expect(messages.map(({ native }) => native).slice(0, 3)).toEqual([
      '1323802868842496019',
      '1305683479756800017',
      '1235230492983296014',
    ]);
  });

  it('are the same in JSON and in a page, so that one adds nothing to the other', async () => {
    const ids = async (path: string) => (await messagesIn(path)).map(({ native }) => native);
    expect(await ids('discord-dce-html/unquoted/export.html')).toEqual(await ids('discord-dce-json/dm/export.json'));
  });

  it('tell what a reply answers', async () => {
    const replies = async (path: string) => (await messagesIn(path)).flatMap(({ replyTo }) => replyTo ?? []);
    expect(await replies('discord-dce-json/dm/export.json')).toEqual(['1213636504715264001']);
    expect(await replies('discord-dce-json/kinds/export.json')).toEqual(['11']);
    expect(await replies('discord-dce-html/german-dates-and-more/export.html')).toEqual(['700000000000000001']);
  });

  it.each([1, 2, 3, 7, 40, 1000])('are found wherever a file is cut into pieces of %d bytes', async (size) => {
    const text = String.raw`[{"ID": 1323802868842496019, "Contents": "olá \"ID\": 1323802868842496018,"}, {"ID":1305683479756800017}]`;
    const bytes = Buffer.from(text);
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const parts: Uint8Array[] = [];
    for await (const part of quotedIds(pieces())) parts.push(part);
    expect(JSON.parse(Buffer.concat(parts).toString('utf8'))).toEqual([
      { ID: '1323802868842496019', Contents: 'olá "ID": 1323802868842496018,' },
      { ID: '1305683479756800017' },
    ]);
  });
});

describe('dates as computers write them', () => {
  const momentOf = (written: string): string | undefined => {
    const stamp = readStamp(written);
    const { wall } = stampMoment(stamp, 'dmy');
    return wall === undefined ? undefined : new Date(wall * 1000).toISOString().slice(0, 16);
  };

  it.each([
    '02-Mar-24 11:58 PM',
    '02.03.2024 23:58',
    '2. 3. 2024 23:58',
    '2.3.2024 23.58',
    '02-03-2024 11:58 PM',
    '2024-03-02 23:58',
    '2024-03-02 23 h 58',
    '2024/3/2 下午 11:58',
    '2024-03-02 오후 11:58',
    '2024年3月2日 23:58',
    '2024년 3월 2일 토요일 오후 11:58',
    '02/03/2024 11:58 CH',
    '2.3.2024 г. 23:58 ч.',
    '٠٢/٠٣/٢٠٢٤ ١١:٥٨ م',
    '2/3/2567 23:58',
    'Saturday, March 2, 2024 11:58 PM',
    'Saturday, 2 March 2024 23:58',
    'samedi 2 mars 2024 23:58',
    'Samstag, 2. März 2024 23:58',
    'sábado, 2 de março de 2024 23:58',
    '2 марта 2024 г. 23:58',
    'sobota, 2 marca 2024 23:58',
    'zaterdag 2 maart 2024 23:58',
    'lördag 2 mars 2024 23:58',
    'Sabtu, 02 Maret 2024 23.58',
  ])('%s', (written) => {
    expect(momentOf(written)).toBe('2024-03-02T23:58');
  });

  it.each(['12:30 AM', '02.03.2024', 'Wednesday', '31.02.2024 10:00', '02.03.2024 25:00', '02/03/1402 23:58', ''])(
    'no moment: %s',
    (written) => {
      expect(momentOf(written)).toBeUndefined();
    },
  );

  it('are American where they look it and nothing tells', () => {
    const orderOf = (written: readonly string[]) => {
      const order = stampOrder();
      for (const one of written) {
        const stamp = readStamp(one);
        if (stamp) order.add(stamp);
      }
      return order.decide();
    };
    expect(orderOf(['3/2/2024 11:58 PM', '4/3/2024 11:58 PM'])).toEqual({ order: 'mdy', open: true });
    expect(orderOf(['3/2/2024 23:58', '4/3/2024 23:58'])).toEqual({ order: 'dmy', open: true });
    expect(orderOf(['3/2/2024 23:58', '3/13/2024 23:58'])).toEqual({ order: 'mdy', open: false });
    expect(orderOf(['02-Mar-24 11:58 PM'])).toMatchObject({ open: false });
  });
});
