import { describe, expect, it } from 'vitest';
import { datesNamed } from '../../src/core/archive/dates-named.ts';
import { daysNamed } from '../../src/core/archive/days-named.ts';
import { processorSeconds } from '../support/processor.ts';
import { chat, parsed, recordOf } from '../support/record.ts';

const seconds = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 1000;
const iso = (at: number): string => new Date(at * 1000).toISOString().slice(0, 10);
/** A Wednesday. */
const TODAY = seconds('2024-05-15') + 40_000;
const RECORD = { first: seconds('2021-03-01'), last: seconds('2023-09-10') };
const named = (text: string, at: number | undefined = TODAY, record = RECORD): readonly string[] =>
  datesNamed(text, { at, ...record }).map(({ from, to }) => `${iso(from)} ${iso(to)}`);

describe('a birthday', () => {
  const wish = (sender: string, text: string, day: string) => parsed(sender, text, seconds(day) + 40_000);
  const wished = [
    wish('me', 'hi', '2020-12-01'),
    wish('me', 'happy birthday!!', '2021-05-03'),
    wish('me', '生日快乐', '2022-05-03'),
    wish('me', 'happy birthday to your mother', '2022-07-01'),
    wish('them', 'happy birthday you', '2021-11-20'),
    wish('them', 'happy belated birthday haha', '2022-11-23'),
    wish('them', 'ok', '2023-01-01'),
  ];
  it.each([
    ['what did we eat on your birthday', ['2021-05-03', '2022-05-03']],
    ['去年她生日那天', ['2023-05-03']],
    ['my birthday in 2022', ['2022-11-20']],
    ['my sister’s birthday', []],
  ])('is known from the wishes of the record: %s', async (text, days) => {
    const named = await daysNamed(await recordOf(wished), text, TODAY);
    expect(named.map(({ from }) => iso(from))).toEqual(days);
  });

  it('is not known where nobody was wished anything, or on two days as often', async () => {
    expect(await daysNamed(await recordOf(chat(['me: hi', 'them: hey'])), 'on your birthday', TODAY)).toEqual([]);
    const unsure = [wish('me', 'happy birthday', '2021-05-03'), wish('me', 'happy birthday', '2021-08-09')];
    expect(await daysNamed(await recordOf(unsure), 'on your birthday', TODAY)).toEqual([]);
  });
});

describe('the feasts a message names', () => {
  it.each([
    ['what did we do at Christmas', ['2021-12-24 2021-12-27', '2022-12-24 2022-12-27']],
    ['our first Christmas', ['2021-12-24 2021-12-27']],
    ['our last christmas together', ['2022-12-24 2022-12-27']],
    ['last Christmas', ['2023-12-24 2023-12-27']],
    ['the Christmas before last', ['2022-12-24 2022-12-27']],
    ['Christmas Eve 2022', ['2022-12-24 2022-12-25']],
    ['Christmas of 2022', ['2022-12-24 2022-12-27']],
    ['last New Year’s Eve', ['2023-12-31 2024-01-01']],
    ['our first Valentine’s Day', ['2022-02-14 2022-02-15']],
    ['halloween in 2021', ['2021-10-31 2021-11-01']],
    ['Thanksgiving 2022', ['2022-11-24 2022-11-25']],
    ['easter 2023', ['2023-04-07 2023-04-11']],
    ['Chinese New Year 2023', ['2023-01-21 2023-01-29']],
    ['our first mid-autumn festival', ['2021-09-21 2021-09-22']],
    ['去年春节', ['2023-01-21 2023-01-29']],
    ['今年过年', ['2024-02-09 2024-02-17']],
    ['2022年的中秋节', ['2022-09-10 2022-09-11']],
    ['中秋那天', ['2021-09-21 2021-09-22', '2022-09-10 2022-09-11']],
    ['第一个情人节', ['2022-02-14 2022-02-15']],
    ['我们第一次一起过的圣诞节', ['2021-12-24 2021-12-27']],
    ['最后一个中秋', ['2022-09-10 2022-09-11']],
    ['去年除夕', ['2023-01-21 2023-01-22']],
    ['前年大年初三', ['2022-02-03 2022-02-04']],
    ['2023年端午', ['2023-06-22 2023-06-23']],
    ['去年七夕', ['2023-08-22 2023-08-23']],
    ['2023年清明', ['2023-04-05 2023-04-06']],
    ['去年国庆', ['2023-10-01 2023-10-08']],
    ['最初のクリスマス', ['2021-12-24 2021-12-27']],
    ['去年の七夕は雨だった', ['2023-07-07 2023-07-08']],
  ])('by the sun or by the moon: %s', (text, spans) => {
    expect(named(text)).toEqual(spans);
  });

  it('begin and end with the record, and are of no year where today is not known', () => {
    expect(datesNamed('last christmas', { at: undefined, ...RECORD })).toEqual([]);
    expect(datesNamed('our first christmas', { at: undefined, ...RECORD })).toHaveLength(1);
    expect(named('our first christmas', TODAY, { first: seconds('2023-01-02'), last: seconds('2023-05-01') })).toEqual(
      [],
    );
  });

  it.each([
    ['our first summer', ['2021-06-01 2021-09-01']],
    ['the very first winter', ['2021-12-01 2022-03-01']],
    ['我们的最后一个夏天', ['2023-06-01 2023-09-01']],
    ['第一个冬天', ['2021-12-01 2022-03-01']],
    ['last summer', ['2023-06-01 2023-09-01']],
  ])('and the seasons, where they are counted: %s', (text, spans) => {
    expect(named(text)).toEqual(spans);
  });

  it.each(['a winter coat', 'happy new year resolution', '五一个', '清明上河图', 'easter egg', '十一点', 'summer'])(
    'are none in: %s',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );

  it('fall on the days that almanacs give', () => {
    const newYears =
      '2000-02-05 2004-01-22 2005-02-09 2006-01-29 2007-02-18 2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 ' +
      '2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 ' +
      '2023-01-22 2024-02-10 2025-01-29 2026-02-17 2028-01-26 2029-02-13 2033-01-31 2034-02-19';
    for (const day of newYears.split(' '))
      expect(named(`${day.slice(0, 4)}年大年初一`)).toEqual([`${day} ${iso(seconds(day) + 86_400)}`]);
    for (const day of '2017-10-04 2018-09-24 2019-09-13 2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06'.split(
      ' ',
    ))
      expect(named(`${day.slice(0, 4)}年中秋`)).toEqual([`${day} ${iso(seconds(day) + 86_400)}`]);
    for (const day of '2020-06-25 2021-06-14 2022-06-03 2023-06-22 2024-06-10 2025-05-31'.split(' '))
      expect(named(`${day.slice(0, 4)}年端午`)[0]?.slice(0, 10)).toBe(day);
    for (const sunday of '2016-03-27 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2024-03-31 2025-04-20'.split(
      ' ',
    ))
      expect(named(`easter ${sunday.slice(0, 4)}`)[0]?.slice(0, 10)).toBe(iso(seconds(sunday) - 2 * 86_400));
    for (const day of '2019-04-05 2020-04-04 2021-04-04 2022-04-05 2023-04-05 2024-04-04 2025-04-04'.split(' '))
      expect(named(`${day.slice(0, 4)}年清明`)[0]?.slice(0, 10)).toBe(day);
  });

  it('are read in no time, whatever is written', () => {
    const spent = processorSeconds();
    for (const part of ['christmas ', 'our first ', '第一个', '中秋', '去年', 'new year', '2023年', 'last '])
      datesNamed(part.repeat(20_000), { at: TODAY, ...RECORD });
    expect(spent()).toBeLessThan(4);
  });
});
