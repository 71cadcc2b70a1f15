// /stats: the record in figures and pictures, as a person gets it.
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/core/charts/chart.ts';
import { createPrinter } from '../../src/print/printer.ts';
import { admitted, type Dialogue } from '../support/dialogue.ts';
import { withPersona, withRemembered } from '../support/export.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const day = (number: number): string => {
  const date = new Date(Date.UTC(2022, 10, 1 + number));
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};

/** Ninety days, a silence in the middle, and one day with a photo. */
function ninetyDays(them = 'Mira'): string {
  const lines: string[] = [];
  for (let i = 0; i < 90; i++) {
    if (i > 40 && i < 50) continue;
    lines.push(`${day(i)}, 21:0${i % 10} - Noa: did you get home, day ${i}?`);
    lines.push(`${day(i)}, 21:1${i % 10} - ${them}: home already, listen ${i} 😊`);
    lines.push(`${day(i)}, 21:2${i % 10} - ${them}: what a day that was ${i}`);
    if (i === 60) lines.push(`${day(i)}, 23:40 - Noa: IMG-1.jpg (file attached)`, `${day(i)}, 23:42 - ${them}: oh`);
  }
  return lines.join('\n');
}

interface Picture {
  readonly alt: string;
  readonly chart: Chart;
}

/** As the plain printer makes them. */
const picturesIn = ({ seen }: Dialogue): readonly Picture[] =>
  seen.flatMap((effect) =>
    effect.do === 'picture'
      ? [{ alt: effect.alt, chart: JSON.parse(new TextDecoder().decode(effect.png)) as Chart }]
      : [],
  );

describe('/stats', () => {
  test('tells the record in figures, and shows it in four pictures', async () => {
    const talk = await withPersona(await admitted(), ninetyDays());
    const [said = ''] = await talk.say('/stats');
    expect(said.split('\n')).toEqual([
      'Your record with Mira in figures, 1 November 2022 – 29 January 2023:',
      '• 245 messages, 82 of them yours and 163 from Mira',
      '• You wrote on 81 days.',
      '• The fullest day was 31 December 2022, with 5 messages.',
      '• The longest time without a day off: 41 days, 1 November 2022 – 11 December 2022. On each of them both of you wrote.',
      '• The longest silence: 9 days, 11 December 2022 – 21 December 2022',
      '• After three quiet hours or more you wrote first 81 times, and Mira 0 times.',
      '• Besides words: 1 photo',
      '• Emoji Mira used most: 😊',
      '',
      'Figures tell how much was written, and nothing of what it meant.',
    ]);
    const pictures = picturesIn(talk);
    expect(pictures.map(({ chart }) => chart.draws)).toEqual(['times', 'hours', 'delays', 'words']);
    expect(pictures.map(({ alt }) => alt)).toEqual([
      'How much you and Mira wrote in each month. Most was in November 2022: 90 messages.',
      'At which hours of the day you wrote, and at which Mira did. Most was written between 21:00 and 0:00.',
      expect.stringContaining('Half of your answers came within three hours'),
      expect.stringMatching(/much more often than you.*“.*home.*” \(1 of \d+\)/),
    ]);
    const [times] = pictures;
    expect(times?.chart).toMatchObject({ theme: 'light', names: { me: 'you', them: 'Mira' } });
    expect(talk.logged.filter((line) => line.includes('stack'))).toEqual([]);
  });

  test('draws on dark paper for who chose it', async () => {
    const talk = await withPersona(await admitted(), ninetyDays());
    await talk.say('/settings');
    await talk.press('Pictures');
    expect(talk.choices().map(({ label }) => label)).toEqual(['Light (now)', 'Dark']);
    expect(await talk.press('Dark')).toEqual(['Pictures are on dark paper now.']);
    expect((await talk.say('/settings'))[0]).toContain('Pictures: Dark');
    await talk.say('/stats');
    expect(picturesIn(talk).map(({ chart }) => chart.theme)).toEqual(['dark', 'dark', 'dark', 'dark']);
  });

  test('counts only the time that was chosen with /era, and says so', async () => {
    const talk = await withPersona(await admitted(), ninetyDays());
    await talk.say('/era ended 1 January 2023');
    await talk.say('/era');
    await talk.press(talk.choices().at(-2)?.label ?? '');
    const [said = ''] = await talk.say('/stats');
    expect(said).toContain('in figures, 1 January 2023 – 29 January 2023:\nIt is about the time you chose with /era.');
    expect(said).toContain('• 87 messages, 29 of them yours and 58 from Mira');
  });

  test('speaks Chinese, in the pictures too', async () => {
    const talk = await withPersona(await admitted({ language: 'zh' }), ninetyDays('小雨'));
    const [said = ''] = await talk.say('/stats');
    expect(said).toContain('你写了 82 条，小雨写了 163 条');
    expect(said).toContain('最长的一次沉默：9 天');
    const [times, , delays] = picturesIn(talk);
    expect(times?.alt).toBe('你和小雨每个月写了多少。最多的是2022年11月，90 条。');
    expect(times?.chart).toMatchObject({ title: '你们写了多少', names: { me: '你', them: '小雨' } });
    expect(JSON.stringify(delays?.chart)).toContain('15–60 分钟');
  });

  test('has real pictures, also of somebody whose name the font can not write', async () => {
    const talk = await withPersona(await admitted({ printer: createPrinter() }), ninetyDays('민지'));
    const [said = ''] = await talk.say('/stats');
    expect(said).toContain('163 from 민지');
    const pngs = talk.seen.flatMap((effect) => (effect.do === 'picture' ? [Buffer.from(effect.png)] : []));
    expect(pngs).toHaveLength(4);
    for (const png of pngs) expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 1280]);
  });

  test('says plainly that what is only remembered has no dates, and draws nothing by time', async () => {
    const talk = await withRemembered(await admitted());
    const [said = ''] = await talk.say('/stats');
    expect(said).toContain('10 messages, 0 of them yours and 10 from Mira');
    expect(said).toContain('Nothing in it has a date');
    expect(picturesIn(talk)).toEqual([]);
  });

  test('shows a record from which nobody speaks', async () => {
    const talk = await admitted({ setUp: true });
    await talk.upload('WhatsApp Chat with Mira.txt', ninetyDays());
    for (const answer of ['Noa', 'some', 'yes', 'yes', 'no', 'record']) await talk.press(answer);
    expect((await talk.say('/stats'))[0]).toContain('245 messages, 82 of them yours');
    expect((await talk.say('/timeline')).join()).toContain('• Dec 2022 – Feb 2023: ');
    expect((await talk.press('Dec 2022')).join()).toContain('1. 1 December 2022');
    expect(picturesIn(talk).map(({ chart }) => chart.draws)).toContain('timeline');
  });

  test('says so where there is nobody yet', async () => {
    const talk = await admitted();
    expect((await talk.say('/stats')).join()).toContain('not writing to anybody');
    expect((await talk.say('/theme')).join()).toContain('light or on dark paper');
  });
});
