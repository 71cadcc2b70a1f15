// The texts of an Android phone, in the shapes that break XML parsers.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { offsetOf } from '../../src/imports/formats/sms/zone.ts';
import { inspect, readMessages } from '../../src/imports/reading.ts';
import { xmlTags } from '../../src/imports/xml-tags.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'afterword-texts-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const PATH = join(FOLDER, 'sms.xml');
const FILES = [{ path: PATH, name: 'sms.xml' }];
const sms = (body: string, more = '') =>
  `  <sms address="+15555550123" date="1709423891000" type="1" ${more} body="${body}" contact_name="Inês" />\n`;
const backup = (...records: readonly string[]) =>
  `<?xml version='1.0' ?>\n<smses count="1">\n${records.join('')}</smses>`;

async function textsOf(xml: string): Promise<string[]> {
  writeFileSync(PATH, xml);
  const texts: string[] = [];
  for await (const batch of readMessages(FILES, '555550123', {})) texts.push(...batch.map((one) => one.text));
  return texts;
}

describe('texts of a phone', () => {
  it('keep the emoji that are written in two halves', async () => {
    expect(await textsOf(backup(sms('hi &#55357;&#56898; &#x1f642; &#10084;&#65039;')))).toEqual(['hi 🙂 🙂 ❤️']);
  });

  it('are the same wherever the file is cut into pieces', () => {
    const xml = backup(
      sms('a &#55357;&#56898; &amp;amp; b'),
      sms("it's", 'data="AAAA=" toa=\'"\''),
      '<mms date="1"><parts/></mms>',
    );
    const wanted = new Set(['body', 'date']);
    const read = (pieces: readonly string[]) => {
      const tags = xmlTags(wanted);
      return { found: pieces.flatMap((piece) => tags.take(piece)), broken: tags.broken() };
    };
    const whole = read([xml]);
    expect(whole.broken).toBe(0);
    expect(whole.found[1]?.attributes.get('body')).toBe('a 🙂 &amp; b');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: xml.length }), { maxLength: 40 }), (cuts) => {
        const at = [0, ...cuts, xml.length].sort((a, b) => a - b);
        expect(read(at.slice(1).map((to, i) => xml.slice(at[i], to)))).toEqual(whole);
      }),
    );
    expect(read([...xml])).toEqual(whole);
  });

  it('come without the photos, however large they are', async () => {
    const file = await open(PATH, 'w');
    const photo = 'QUJD'.repeat(1 << 18);
    await file.write(
      '<smses count="2">\n<mms date="1709467200000" msg_box="1" address="+15555550123"><parts><part ct="image/jpeg" data="',
    );
    for (let i = 0; i < 120; i++) await file.write(photo);
    await file.write(`" text="null" /><part ct="text/plain" text="look" /></parts></mms>\n${sms('after it')}</smses>`);
    await file.close();
    const found: string[] = [];
    const before = process.memoryUsage().rss;
    let most = 0;
    for await (const batch of readMessages(FILES, '555550123', {
      onBytes: () => (most = Math.max(most, process.memoryUsage().rss)),
    }))
      found.push(...batch.map(({ kind, text }) => `${kind} ${text}`));
    expect(found).toEqual(['photo look', 'text after it']);
    // Held, the photo alone would be 120 MB, twice while it is put together.
    expect(most - before).toBeLessThan(100 << 20);
  });

  it('to several people are a group, named after them where nobody is known', async () => {
    const group = '+15555550123~+15555550177';
    writeFileSync(PATH, backup(sms('one'), sms('to both').replaceAll('+15555550123', group).replace('Inês', 'null')));
    const { conversations } = await inspect(FILES, {});
    expect(conversations.map(({ title, kind }) => [title, kind])).toEqual([
      ['Inês', 'personal'],
      ['Inês, +15555550177', 'group'],
    ]);
  });

  it('are cut off when the file is', async () => {
    const xml = backup(sms('one'), sms('two'));
    writeFileSync(PATH, xml.slice(0, -9));
    await expect(inspect(FILES, {})).rejects.toMatchObject({ problem: { code: 'cut-off', messages: 2 } });
  });

  it('are all read but for the one that lost a quotation mark', async () => {
    const texts = await textsOf(backup(sms('one'), sms('two').replace('type="1"', 'type="1'), sms('three')));
    expect(texts).toEqual(['one', 'three']);
  });
});

describe('the zone of a phone', () => {
  const noon = Date.UTC(2024, 6, 1, 12, 0, 7) / 1000;
  it.each([
    ['Jul 1, 2024 12:00:07 PM', 0],
    ['Jul 1, 2024 2:00:07 PM', 120],
    ['1 juil. 2024 14:00:07', 120],
    ['2024年7月1日 下午8:00:07', 480],
    ['2024年7月1日下午8:00:07', 480],
    ['2024年7月1日20:00:07', 480],
    ['٠١/٠٧/٢٠٢٤ ٣:٠٠:٠٧ م', 180],
    ['۱۴۰۳/۴/۱۱ ۱۵:۳۰:۰۷', 210],
    ['Jul 1, 2024 5:30:07 PM', 330],
    ['Jul 1, 2024 2:00:07 AM', -600],
    ['Jul 2, 2024 1:00:07 AM', 780],
    ['2024. 7. 1. 오후 9:00:07', 540],
    ['x', undefined],
    ['null', undefined],
    ['2:00:07 in the afternoon', undefined],
    ['Jul 1, 2024 2:07:07 PM', undefined],
    ['Jul 1, 2024 2:00:08 PM', undefined],
  ])('is seen in "%s"', (shown, minutes) => {
    expect(offsetOf(shown, noon)).toBe(minutes);
  });
});
